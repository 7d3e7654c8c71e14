# Things with caffeine in them. The amounts stand in core/src/triggers/caffeine.rs.

caffeine-instant-coffee-mug = A mug of instant coffee
caffeine-filter-coffee-mug = A mug of filter coffee
caffeine-tea-mug = A mug of tea
caffeine-cola-can = A can of cola
caffeine-energy-drink-250-ml = A 250 mL energy drink
caffeine-plain-chocolate-50-g = A 50 g bar of plain chocolate
caffeine-milk-chocolate = Milk chocolate
