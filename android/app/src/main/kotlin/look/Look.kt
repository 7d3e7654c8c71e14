package app.evenfall.look

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.evenfall.core.Pillar
import app.evenfall.core.Tone

/** The light she reads in. */
enum class Sky(val colours: Colours, val bright: Boolean) {
    Daylight(Day, true),
    Dark(Dusk, false),
    DeepNight(Deep, false),
}

/** Words in a drawing: charts keep their size, and stand as a list where text is large. */
@Composable
fun InDrawing(content: @Composable () -> Unit) {
    val density = LocalDensity.current
    CompositionLocalProvider(
        LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(1.3f)),
        content,
    )
}

/** The light of the screens around. */
val LocalSky = staticCompositionLocalOf { Sky.Daylight }

/** The colours, sizes of type and measures of the screens around; only this package says a colour or a measure. */
object Look {
    val colours: Colours
        @Composable @ReadOnlyComposable
        get() = LocalSky.current.colours
    val deep: Boolean
        @Composable @ReadOnlyComposable
        get() = LocalSky.current == Sky.DeepNight

    /** Text of 150 % and more: one column, nothing side by side. */
    val largeText: Boolean
        @Composable @ReadOnlyComposable
        get() = LocalDensity.current.fontScale >= 1.5f

    val Card = RoundedCornerShape(24.dp)
    val Field = RoundedCornerShape(16.dp)
    val Small = RoundedCornerShape(10.dp)
    val Chip = RoundedCornerShape(12.dp)
    val SheetTop = RoundedCornerShape(topStart = 28.dp, topEnd = 28.dp)
    val Margin = 16.dp
    val Between = 12.dp
    val Target = 48.dp
    val MainTarget = 56.dp
    val NightTarget = 76.dp
    val NightMain = 112.dp
    val SmallSheet = 112.dp
}

/** The sizes of type: the serif is for the week, titles and large numbers. */
object Type {
    val display = serif(DisplaySize)
    val night = serif(NightSize)
    val title = serif(TitleSize)
    val number = serif(TypeSize(26, 32))
    val lead: TextStyle
        @Composable @ReadOnlyComposable
        get() = sans(LeadSize, if (Look.deep) FontWeight.Medium else FontWeight.SemiBold)
    val body = sans(BodySize)
    val label = sans(LabelSize)
    val note = sans(NoteSize)
    val strong: TextStyle
        @Composable @ReadOnlyComposable
        get() = body.copy(fontWeight = if (Look.deep) FontWeight.Medium else FontWeight.SemiBold)
    val button: TextStyle
        @Composable @ReadOnlyComposable
        get() = label.copy(fontWeight = if (Look.deep) FontWeight.Medium else FontWeight.SemiBold)

    private fun serif(size: TypeSize) = size.style.copy(
        fontFamily = FontFamily.Serif,
        fontWeight = FontWeight.Medium,
        lineBreak = LineBreak.Heading,
        hyphens = Hyphens.Auto,
    )

    private fun sans(size: TypeSize, weight: FontWeight = FontWeight.Normal) =
        size.style.copy(fontFamily = FontFamily.SansSerif, fontWeight = weight)

    private val TypeSize.style
        get() = TextStyle(
            fontSize = sp.sp,
            lineHeight = line.sp,
            fontFeatureSettings = "tnum",
            lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
        )
}

/** What a meaning looks like: its ink, and the card it stands on. */
class ToneColours(val ink: Color, val card: Color, val onCard: Color, val icon: Icon?)

/** The colours of a meaning, said once for every screen. */
val Tone.colours: ToneColours
    @Composable @ReadOnlyComposable
    get() = with(Look.colours) {
        when (this@colours) {
            Tone.PLAIN -> ToneColours(ink, surface, ink, null)
            Tone.ASK -> ToneColours(ask, askTint, onAskTint, Icon.Question)
            Tone.URGENT -> ToneColours(urgent, urgentTint, onUrgentTint, Icon.Warn)
            Tone.DONE -> ToneColours(move, surface, ink, Icon.Check)
        }
    }

/** The colour of a part of her day. */
val Pillar.colour: Color
    @Composable @ReadOnlyComposable
    get() = with(Look.colours) {
        when (this@colour) {
            Pillar.LEGS -> legs
            Pillar.IRON -> iron
            Pillar.REST -> rest
            Pillar.MOVE -> move
            Pillar.CALM -> calm
            Pillar.CARE -> primary
        }
    }

/** The icon of a part of her day. */
val Pillar.icon: Icon
    get() = when (this) {
        Pillar.LEGS -> Icon.Legs
        Pillar.IRON -> Icon.Tablet
        Pillar.REST -> Icon.Bed
        Pillar.MOVE -> Icon.Walk
        Pillar.CALM -> Icon.Calm
        Pillar.CARE -> Icon.Care
    }

/** Evenfall's look over Material's parts; the phone's own colours have no say. */
@Composable
fun Look(sky: Sky, content: @Composable () -> Unit) = CompositionLocalProvider(LocalSky provides sky) {
    MaterialTheme(sky.scheme(), SHAPES, typography(), content)
}

private val SHAPES = Shapes(Look.Small, Look.Chip, Look.Field, Look.Card, Look.Card)

@Composable
private fun typography() = Typography(
    displayLarge = Type.display,
    displayMedium = Type.display,
    displaySmall = Type.display,
    headlineLarge = Type.night,
    headlineMedium = Type.night,
    headlineSmall = Type.title,
    titleLarge = Type.title,
    titleMedium = Type.lead,
    titleSmall = Type.button,
    bodyLarge = Type.body,
    bodyMedium = Type.label,
    bodySmall = Type.note,
    labelLarge = Type.button,
    labelMedium = Type.label,
    labelSmall = Type.note,
)

private fun Sky.scheme(): ColorScheme = with(colours) {
    (if (bright) lightColorScheme() else darkColorScheme()).copy(
        primary = primary,
        onPrimary = onPrimary,
        primaryContainer = tint,
        onPrimaryContainer = onTint,
        secondary = primary,
        onSecondary = onPrimary,
        secondaryContainer = tint,
        onSecondaryContainer = onTint,
        tertiary = primary,
        onTertiary = onPrimary,
        tertiaryContainer = tint,
        onTertiaryContainer = onTint,
        background = bg,
        onBackground = ink,
        surface = surface,
        onSurface = ink,
        surfaceVariant = sunken,
        onSurfaceVariant = ink2,
        surfaceTint = surface,
        inverseSurface = ink,
        inverseOnSurface = surface,
        inversePrimary = tint,
        error = urgent,
        onError = onUrgent,
        errorContainer = urgentTint,
        onErrorContainer = onUrgentTint,
        outline = outline,
        outlineVariant = hairline,
        scrim = bg,
        surfaceBright = surface,
        surfaceDim = sunken,
        surfaceContainer = surface,
        surfaceContainerHigh = surface,
        surfaceContainerHighest = sunken,
        surfaceContainerLow = surface,
        surfaceContainerLowest = bg,
    )
}
