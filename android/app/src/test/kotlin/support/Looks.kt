package app.evenfall.support

import org.robolectric.RuntimeEnvironment

/** A phone and a way to look at it: its size, light, size of text and language. */
enum class View(val qualifiers: String, val fontScale: Float = 1f, val language: String = "en") {
    DAY("w412dp-h915dp-notnight-mdpi"),
    DUSK("w412dp-h915dp-night-mdpi"),
    LARGE("w412dp-h915dp-notnight-mdpi", 2f),
    LARGEST("w412dp-h915dp-notnight-mdpi", 3.2f),
    SMALL("w320dp-h640dp-notnight-mdpi", 1.3f),
    MIRRORED("ar-rXB-ldrtl-w412dp-h915dp-notnight-mdpi", 1f, "ar-XB"),
    LANDSCAPE("w915dp-h412dp-land-notnight-mdpi"),

    /** Everything that could be scrolled to is in sight at once. */
    TALL("w412dp-h6000dp-notnight-mdpi"),
    TABLET("w800dp-h1280dp-notnight-mdpi"),
    ;

    /** Makes the phone so; the next launch shows it. */
    fun set(app: TestApp) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(fontScale)
        app.language = language
    }
}
