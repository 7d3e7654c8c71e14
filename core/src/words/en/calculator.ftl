# Dates and results worked out without a diary.

calculator-due = Due { $date }
calculator-last-period = It fits a last period that began on { $date }.
calculator-conception = It fits conception on { $date }.
calculator-age-on = { $age } on { $date }
calculator-outside = { $date } lies outside the weeks of this due date.
calculator-spread = At this length, 94 of 100 pregnancies are from { $youngest } to { $oldest }.
calculator-clinic = The date your clinic gave comes before any date worked out here.
calculator-trimester = { $trimester } ({ $whose })
calculator-whose-acog = US
calculator-whose-nhs = NHS
calculator-whose-who = WHO
calculator-term-preterm = Before term (under 37 weeks)
calculator-term-early = Early term (37 to 38 weeks)
calculator-term-full = Full term (39 to 40 weeks)
calculator-term-late = Late term (41 weeks)
calculator-term-post = Past term (from 42 weeks)

calculator-analyte-unknown = Evenfall does not know this blood test. It knows { $analytes }.
calculator-amount = { $value } { $unit }
calculator-equals = { $analyte } { $typed } is { $converted }.
calculator-saturation = Transferrin saturation { $percent } %. Worked out from: { analyte-serum-iron } { $iron }, { $binder } { $bound }.
calculator-unchecked = This conversion is not yet checked against its source.
