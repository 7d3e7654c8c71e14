// Written by bindings/look/write.py from tokens.json and icons.json. Change those, not this file.
package app.evenfall.look

import androidx.compose.ui.graphics.Color

/** The colours of one theme, by what they mean. */
data class Colours(
    val bg: Color,
    val surface: Color,
    val sunken: Color,
    val sky1: Color,
    val sky2: Color,
    val ink: Color,
    val ink2: Color,
    val outline: Color,
    val hairline: Color,
    val primary: Color,
    val onPrimary: Color,
    val tint: Color,
    val onTint: Color,
    val legs: Color,
    val iron: Color,
    val rest: Color,
    val move: Color,
    val calm: Color,
    val urgent: Color,
    val onUrgent: Color,
    val urgentTint: Color,
    val onUrgentTint: Color,
    val ask: Color,
    val askTint: Color,
    val onAskTint: Color,
    val bandLow: Color,
    val bandMid: Color,
)

val Day = Colours(
    bg = Color(0xFFF4F2F8),
    surface = Color(0xFFFFFFFF),
    sunken = Color(0xFFEAE6F2),
    sky1 = Color(0xFFDDD6F3),
    sky2 = Color(0xFFFBE6DA),
    ink = Color(0xFF1E1A2E),
    ink2 = Color(0xFF544D68),
    outline = Color(0xFF7B738F),
    hairline = Color(0xFFD9D3E4),
    primary = Color(0xFF47388A),
    onPrimary = Color(0xFFFFFFFF),
    tint = Color(0xFFE4DDF6),
    onTint = Color(0xFF2C2066),
    legs = Color(0xFF86296A),
    iron = Color(0xFF93400F),
    rest = Color(0xFF2F4C8C),
    move = Color(0xFF22633F),
    calm = Color(0xFF1A5F6E),
    urgent = Color(0xFF9B1420),
    onUrgent = Color(0xFFFFFFFF),
    urgentTint = Color(0xFFFBE4E1),
    onUrgentTint = Color(0xFF6A0A13),
    ask = Color(0xFF6F4600),
    askTint = Color(0xFFFBEBCF),
    onAskTint = Color(0xFF4E3100),
    bandLow = Color(0xFFF3D6C4),
    bandMid = Color(0xFFFAEBDD),
)

val Dusk = Colours(
    bg = Color(0xFF131120),
    surface = Color(0xFF1E1B2E),
    sunken = Color(0xFF2A263D),
    sky1 = Color(0xFF2B2454),
    sky2 = Color(0xFF4B2A3C),
    ink = Color(0xFFF0ECF9),
    ink2 = Color(0xFFBFB7D1),
    outline = Color(0xFF8B83A3),
    hairline = Color(0xFF39334F),
    primary = Color(0xFFC6B8FF),
    onPrimary = Color(0xFF211849),
    tint = Color(0xFF372C69),
    onTint = Color(0xFFEAE3FF),
    legs = Color(0xFFF2A6D3),
    iron = Color(0xFFF4B080),
    rest = Color(0xFFADC1F9),
    move = Color(0xFF92D9B1),
    calm = Color(0xFF8AD1DF),
    urgent = Color(0xFFFFB3AA),
    onUrgent = Color(0xFF4E0008),
    urgentTint = Color(0xFF551318),
    onUrgentTint = Color(0xFFFFDCD7),
    ask = Color(0xFFF2C97C),
    askTint = Color(0xFF3B2D10),
    onAskTint = Color(0xFFFCE5B9),
    bandLow = Color(0xFF4A2B1C),
    bandMid = Color(0xFF33261F),
)

val Deep = Colours(
    bg = Color(0xFF050100),
    surface = Color(0xFF0E0300),
    sunken = Color(0xFF180600),
    sky1 = Color(0xFF0E0300),
    sky2 = Color(0xFF0E0300),
    ink = Color(0xFFE87A35),
    ink2 = Color(0xFFC4642B),
    outline = Color(0xFFA64219),
    hairline = Color(0xFF3A1406),
    primary = Color(0xFFE87A35),
    onPrimary = Color(0xFF0E0300),
    tint = Color(0xFF220901),
    onTint = Color(0xFFE87A35),
    legs = Color(0xFFE87A35),
    iron = Color(0xFFE87A35),
    rest = Color(0xFFE87A35),
    move = Color(0xFFE87A35),
    calm = Color(0xFFE87A35),
    urgent = Color(0xFFEA5A3C),
    onUrgent = Color(0xFF0E0300),
    urgentTint = Color(0xFF1C0300),
    onUrgentTint = Color(0xFFEA5A3C),
    ask = Color(0xFFCC6B2B),
    askTint = Color(0xFF180600),
    onAskTint = Color(0xFFCC6B2B),
    bandLow = Color(0xFF190600),
    bandMid = Color(0xFF140500),
)

/** A size of type: its height and the height of its line, in sp. */
data class TypeSize(val sp: Int, val line: Int)

val NoteSize = TypeSize(13, 18)
val LabelSize = TypeSize(14, 20)
val BodySize = TypeSize(16, 23)
val LeadSize = TypeSize(18, 25)
val TitleSize = TypeSize(22, 28)
val DisplaySize = TypeSize(34, 40)
val NightSize = TypeSize(28, 34)
