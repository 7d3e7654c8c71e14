package app.evenfall.look

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.evenfall.core.Tone

/**
 * An answer that takes the width of a page: large enough for a thumb half asleep, larger in the dark. `main` is the one
 * that most will press; `tone` is urgent where it leads to a call.
 */
@Composable
fun BigChoice(
    words: String,
    chosen: Boolean,
    onPress: () -> Unit,
    tone: Tone = Tone.PLAIN,
    main: Boolean = false,
) {
    val urgent = tone == Tone.URGENT
    val filled = main && !Look.deep
    val (ground, edge, ink) = with(Look.colours) {
        when {
            urgent -> Triple(surface, this.urgent, this.urgent)
            filled -> Triple(primary, primary, onPrimary)
            chosen || main -> Triple(tint, primary, onTint)
            else -> Triple(surface, outline, ink)
        }
    }
    Framed(ground, edge, Modifier.selectable(chosen, role = Role.RadioButton, onClick = onPress)) {
        if (urgent) Drawn(Icon.Phone, ink, 20.dp, Modifier.padding(end = 10.dp))
        Words(words, Type.strong, ink, Modifier.weight(1f, false), TextAlign.Center)
    }
}

/** An answer beside which others may stand: a second press takes it back. */
@Composable
fun BigTick(words: String, chosen: Boolean, onPress: () -> Unit) {
    val (ground, edge, ink) = with(Look.colours) {
        if (chosen) Triple(tint, primary, onTint) else Triple(surface, outline, ink)
    }
    Framed(ground, edge, Modifier.toggleable(chosen, role = Role.Checkbox) { onPress() }, Arrangement.Start) {
        Tick(chosen)
        Words(words, Type.strong, ink, Modifier.padding(start = 12.dp).weight(1f))
    }
}

@Composable
private fun Tick(chosen: Boolean) = Box(
    Modifier.size(24.dp).clip(TICK).background(if (chosen) Look.colours.primary else Look.colours.surface)
        .border(1.5.dp, if (chosen) Look.colours.primary else Look.colours.outline, TICK),
    Alignment.Center,
) { if (chosen) Drawn(Icon.Check, Look.colours.onPrimary, 18.dp) }

private val TICK = RoundedCornerShape(7.dp)

@Composable
private fun Framed(
    ground: Color,
    edge: Color,
    press: Modifier,
    along: Arrangement.Horizontal = Arrangement.Center,
    content: @Composable RowScope.() -> Unit,
) = Row(
    Modifier.fillMaxWidth().clip(Look.Card).background(ground)
        .border(if (Look.deep) 1.dp else 1.5.dp, edge, Look.Card).then(press)
        .heightIn(min = if (Look.deep) Look.NightTarget else Look.MainTarget).padding(16.dp, 10.dp),
    along,
    Alignment.CenterVertically,
    content,
)
