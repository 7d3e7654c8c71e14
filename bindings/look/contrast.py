"""Which colours stand on which, and whether they can be told apart: WCAG 2.2 AA asks 4.5 to 1 of text, and 3 to 1 of
graphics and outlines that carry meaning."""

TEXT, GRAPHIC = 4.5, 3.0
PILLARS = ("legs", "iron", "rest", "move", "calm")


def pairs():
    """Every colour and the ground it stands on, with the least ratio they need."""
    for ground in ("bg", "surface", "sunken"):
        yield from ((ink, ground, TEXT) for ink in ("ink", "ink2", "primary", "urgent", "ask", *PILLARS))
        yield "outline", ground, GRAPHIC
    for ground in ("sky1", "sky2"):
        yield from ((ink, ground, TEXT) for ink in ("ink", "ink2", "primary"))
        yield "outline", ground, GRAPHIC
    for ground in ("tint", "askTint", "urgentTint", "bandLow", "bandMid"):
        yield "ink", ground, TEXT
    for ground in ("tint", "urgentTint", "bandLow", "bandMid"):
        yield "ink2", ground, TEXT
    for ground in ("tint", "askTint", "bandLow", "bandMid"):
        yield "outline", ground, GRAPHIC
    yield from (("primary", ground, TEXT) for ground in ("tint", "askTint"))
    yield from (("iron", ground, GRAPHIC) for ground in ("bandLow", "bandMid"))
    yield from (("onPrimary", "primary", TEXT), ("onTint", "tint", TEXT), ("onUrgent", "urgent", TEXT))
    yield from (("onUrgentTint", "urgentTint", TEXT), ("onAskTint", "askTint", TEXT), ("urgent", "urgentTint", TEXT))
    yield "ask", "askTint", GRAPHIC


def luminance(colour):
    def light(channel):
        channel /= 255
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)


def ratio(one, other):
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def too_weak(themes):
    """A line for every pair that cannot be told apart well enough."""
    for name, theme in themes.items():
        for ink, ground, least in pairs():
            found = ratio(theme[ink], theme[ground])
            if found < least:
                yield f"{name}: {ink} on {ground} is {found:.2f} to 1, and needs {least}"
