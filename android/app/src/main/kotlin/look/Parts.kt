package app.evenfall.look

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Card
import androidx.compose.material3.CardDefaults
import androidx.compose.material3.FilterChip
import androidx.compose.material3.FilterChipDefaults
import androidx.compose.material3.IconButton
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.invisibleToUser
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.evenfall.core.Figure
import app.evenfall.core.Pillar
import app.evenfall.core.Tone

/** Words of a screen: they wrap, and are never cut. */
@OptIn(ExperimentalComposeUiApi::class)
@Composable
fun Words(
    words: String,
    style: TextStyle = Type.body,
    ink: Color = Look.colours.ink,
    modifier: Modifier = Modifier,
    align: TextAlign = TextAlign.Start,
) = Text(
    words,
    if (LocalUnread.current) modifier.semantics { invisibleToUser() } else modifier,
    ink,
    // hyphens only where a long word is wider than the screen
    style = if (LocalDensity.current.fontScale < HYPHENATED_FROM) style.copy(hyphens = Hyphens.None) else style,
    textAlign = align,
)

/** At this size of text the longest words fill a phone's width. */
private const val HYPHENATED_FROM = 2.5f

/** The title of a part of a screen. */
@Composable
fun Section(words: String, modifier: Modifier = Modifier) =
    Words(
        words,
        Type.button,
        Look.colours.ink2,
        modifier.padding(horizontal = 4.dp, vertical = 4.dp).semantics {
            heading()
        },
    )

/** What a card is about, in small, beside its icon. */
@Composable
fun Eyebrow(words: String, icon: Icon?, ink: Color) = Row(verticalAlignment = Alignment.CenterVertically) {
    if (icon != null) Drawn(icon, ink, 18.dp, Modifier.padding(end = 8.dp))
    Words(words, Type.button, ink)
}

/**
 * A card: one stop for a screen reader. With a deed the whole card is its button, and `deed` says what a press does.
 * `spoken` stands for the words drawn, where they alone would not tell it.
 */
@Composable
fun TonedCard(
    tone: Tone = Tone.PLAIN,
    spoken: String? = null,
    deed: String? = null,
    onPress: (() -> Unit)? = null,
    modifier: Modifier = Modifier,
    content: @Composable ColumnScope.() -> Unit,
) {
    val flat = tone != Tone.PLAIN && tone != Tone.DONE
    val edge = if (LocalSky.current.bright || (flat && !Look.deep)) null else BorderStroke(1.dp, Look.colours.hairline)
    val press = onPress?.let { Modifier.clickable(onClickLabel = deed, role = Role.Button, onClick = it) } ?: Modifier
    Card(
        modifier = modifier.fillMaxWidth(),
        shape = Look.Card,
        colors = CardDefaults.cardColors(
            if (Look.deep) Look.colours.surface else tone.colours.card,
            tone.colours.onCard,
        ),
        elevation = CardDefaults.cardElevation(if (LocalSky.current.bright && !flat) 1.dp else 0.dp),
        border = edge,
    ) {
        Column(
            press.oneStop(spoken).fillMaxWidth().padding(16.dp),
            Arrangement.spacedBy(6.dp),
        ) { Unread(spoken != null) { content() } }
    }
}

/** A card that holds several stops of its own, such as a chart and its list. */
@Composable
fun OpenCard(
    modifier: Modifier = Modifier,
    ground: Color = Look.colours.surface,
    content: @Composable ColumnScope.() -> Unit,
) = Card(
    modifier = modifier.fillMaxWidth(),
    shape = Look.Card,
    colors = CardDefaults.cardColors(if (Look.deep) Look.colours.bg else ground, Look.colours.ink),
    elevation = CardDefaults.cardElevation(
        if (LocalSky.current.bright &&
            ground == Look.colours.surface
        ) {
            1.dp
        } else {
            0.dp
        },
    ),
    border = if (LocalSky.current.bright) null else BorderStroke(1.dp, Look.colours.hairline),
) { Column(Modifier.fillMaxWidth().padding(16.dp), Arrangement.spacedBy(8.dp), content = content) }

/** The words inside a card that say what a press on it does. */
@Composable
fun CardDeed(words: String, ink: Color = Look.colours.primary) = Row(
    Modifier.heightIn(min = 32.dp).padding(top = 4.dp),
    verticalAlignment = Alignment.CenterVertically,
) {
    Words(words, Type.button, ink, Modifier.weight(1f, false))
    Drawn(Icon.Next, ink, 18.dp, Modifier.padding(start = 6.dp))
}

/** The one main deed of a screen; `tone` is urgent where it leads to a call. */
@Composable
fun MainButton(
    words: String,
    onPress: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    enabled: Boolean = true,
    tone: Tone = Tone.PLAIN,
) {
    val urgent = tone == Tone.URGENT
    val (ground, ink) = with(Look.colours) {
        when {
            Look.deep -> tint to if (urgent) this.urgent else primary
            urgent -> this.urgent to onUrgent
            else -> primary to onPrimary
        }
    }
    Button(
        onPress,
        modifier.fillMaxWidth().heightIn(min = Look.MainTarget),
        enabled,
        colors = ButtonDefaults.buttonColors(ground, ink, Look.colours.sunken, Look.colours.ink2),
        border = if (Look.deep) BorderStroke(1.dp, ink) else null,
        contentPadding = PaddingValues(20.dp, 8.dp),
    ) { InButton(words, Type.strong, if (enabled) ink else Look.colours.ink2, icon) }
}

/** A deed beside the main one; `narrow` where several stand in a row. */
@Composable
fun SideButton(
    words: String,
    onPress: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    ink: Color = Look.colours.primary,
    spoken: String? = null,
    narrow: Boolean = false,
) =
    OutlinedButton(
        onPress,
        modifier.then(if (Look.largeText) Modifier.fillMaxWidth() else Modifier).heightIn(min = Look.Target),
        border = BorderStroke(
            if (Look.deep) 1.dp else 1.5.dp,
            if (ink == Look.colours.primary) {
                Look.colours.outline
            } else {
                ink
            },
        ),
        contentPadding = PaddingValues(if (narrow) 12.dp else 16.dp, 6.dp),
    ) { InButton(words, Type.button, ink, icon, spoken) }

/** A quiet deed: words alone. */
@Composable
fun QuietButton(
    words: String,
    onPress: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    spoken: String? = null,
) =
    TextButton(
        onPress,
        modifier.heightIn(min = Look.Target),
        shape = Look.Small,
        contentPadding = PaddingValues(horizontal = 4.dp, vertical = 6.dp),
    ) {
        InButton(words, Type.button, Look.colours.primary, icon, spoken, TextAlign.Start)
    }

@Composable
private fun RowScope.InButton(
    words: String,
    style: TextStyle,
    ink: Color,
    icon: Icon?,
    spoken: String? = null,
    align: TextAlign = TextAlign.Center,
) {
    if (icon != null) Drawn(icon, ink, 20.dp, Modifier.padding(end = 8.dp))
    Words(words, style, ink, Modifier.weight(1f, false).said(spoken), align)
}

/** A button that is an icon alone; `words` are what a screen reader says. */
@Composable
fun IconDeed(icon: Icon, words: String, onPress: () -> Unit, ink: Color = Look.colours.ink) =
    IconButton(onPress, Modifier.size(Look.Target).semantics { contentDescription = words }) { Drawn(icon, ink) }

/** One of a few things to choose; drawn 40 high, touched 48. */
@Composable
fun ChoiceChip(
    words: String,
    chosen: Boolean,
    onPress: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    spoken: String? = null,
) = FilterChip(
    chosen,
    onPress,
    {
        Words(
            words,
            if (chosen) Type.button else Type.label,
            if (chosen) Look.colours.onTint else Look.colours.ink,
            Modifier.said(spoken),
        )
    },
    modifier.heightIn(min = 40.dp).widthIn(min = Look.Target),
    leadingIcon = icon?.let { { Drawn(it, if (chosen) Look.colours.onTint else Look.colours.ink, 18.dp) } },
    shape = Look.Chip,
    colors = FilterChipDefaults.filterChipColors(Color.Transparent, selectedContainerColor = Look.colours.tint),
    border = FilterChipDefaults.filterChipBorder(
        true,
        chosen,
        Look.colours.outline,
        Look.colours.primary,
        borderWidth = 1.5.dp,
        selectedBorderWidth = 1.5.dp,
    ),
)

/** Things side by side that wrap where there is no room. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Wrapping(
    modifier: Modifier = Modifier,
    apart: Arrangement.Horizontal = Arrangement.spacedBy(8.dp),
    content: @Composable () -> Unit,
) = FlowRow(modifier, apart, Arrangement.spacedBy(4.dp)) { content() }

/** A row that leads somewhere, or says something. */
@Composable
fun LineRow(
    title: String,
    note: String? = null,
    icon: Icon? = null,
    ink: Color = Look.colours.primary,
    spoken: String? = null,
    onPress: (() -> Unit)? = null,
    modifier: Modifier = Modifier,
    end: @Composable () -> Unit = { if (onPress != null) Drawn(Icon.Next, Look.colours.ink2, 20.dp) },
) = Row(
    (onPress?.let { Modifier.clickable(role = Role.Button, onClick = it) } ?: Modifier)
        .then(modifier).oneStop(spoken).fillMaxWidth().heightIn(min = 56.dp).padding(vertical = 8.dp),
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    if (icon != null) IconSpot(icon, ink)
    Column(Modifier.weight(1f)) {
        Unread(spoken != null) {
            Words(title, Type.strong)
            if (!note.isNullOrEmpty()) Words(note, Type.label, Look.colours.ink2)
        }
    }
    end()
}

/** An icon in a well, at the head of a row. */
@Composable
fun IconSpot(icon: Icon, ink: Color = Look.colours.primary, size: Dp = 40.dp) =
    Box(Modifier.size(size).clip(Look.Chip).background(Look.colours.sunken), Alignment.Center) {
        Drawn(icon, ink, 22.dp)
    }

/** A word on a tinted ground. */
@Composable
fun Badge(words: String, tone: Tone = Tone.PLAIN) = Box(
    Modifier.clip(Look.Small).background(if (tone == Tone.PLAIN) Look.colours.sunken else tone.colours.card)
        .padding(horizontal = 9.dp, vertical = 2.dp),
) { Words(words, Type.note, if (tone == Tone.PLAIN) Look.colours.ink2 else tone.colours.onCard) }

/** Numbers side by side, as many as there is room for and three at most; the rest below them. */
@Composable
fun Figures(figures: List<Figure>) = BoxWithConstraints {
    val narrowest = NARROWEST_FIGURE * LocalDensity.current.fontScale
    val fit = ((maxWidth + FIGURES_APART) / (narrowest + FIGURES_APART)).toInt().coerceIn(1, MOST_FIGURES)
    val number = if (minOf(fit, figures.size) == MOST_FIGURES) Type.title else Type.number
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        figures.chunked(fit).forEach { row ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(FIGURES_APART)) {
                row.forEach { FigureOf(it, Modifier.weight(1f), number) }
                // a last row that is not full keeps the columns of those above
                if (figures.size > fit) repeat(fit - row.size) { Spacer(Modifier.weight(1f)) }
            }
        }
    }
}

private val FIGURES_APART = 12.dp

/** Beside others a figure is at least so wide, for text of the ordinary size. */
private val NARROWEST_FIGURE = 90.dp
private const val MOST_FIGURES = 3

@Composable
private fun FigureOf(figure: Figure, modifier: Modifier = Modifier, number: TextStyle = Type.number) =
    Column(modifier.oneStop(figure.spoken)) {
        Unread {
            Words(figure.value, number)
            Words(figure.label, Type.note, Look.colours.ink2)
        }
    }

/** A field's frame, in the colour of how it stands. */
@Composable
fun Modifier.framed(amiss: Boolean = false, shape: Shape = Look.Field): Modifier =
    clip(shape).border(if (amiss) 2.dp else 1.5.dp, if (amiss) Look.colours.urgent else Look.colours.outline, shape)

/** The icon and colour of a part of her day, at the head of a card. */
@Composable
fun PillarEyebrow(words: String, pillar: Pillar) = Eyebrow(words, pillar.icon, pillar.colour)

/** One stop for a screen reader. What it says is `spoken`, over words that are [Unread]; without it, the words drawn. */
fun Modifier.oneStop(spoken: String?) = semantics(mergeDescendants = true) { spoken?.let { contentDescription = it } }

/** These words are said as `spoken`. */
fun Modifier.said(spoken: String?) = if (spoken == null) this else semantics { contentDescription = spoken }

/** Words that are drawn and not read, for something around them says it: a description is otherwise said before them too. */
@Composable
fun Unread(unread: Boolean = true, content: @Composable () -> Unit) =
    if (unread) CompositionLocalProvider(LocalUnread provides true, content) else content()

private val LocalUnread = staticCompositionLocalOf { false }

/** One stop that is a title. */
fun Modifier.headed() = semantics(mergeDescendants = true) { heading() }
