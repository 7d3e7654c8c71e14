package app.evenfall.look

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.evenfall.core.Node
import app.evenfall.core.NodeState

/**
 * A place on the rail of weeks. A press on it leads on, where it leads anywhere; `below` is what can be done there at
 * once.
 */
@Composable
fun RailNode(
    node: Node,
    first: Boolean,
    last: Boolean,
    onPress: (() -> Unit)? = null,
    below: @Composable () -> Unit = { },
) = Row(Modifier.fillMaxWidth().rail(node.state, first, last), Arrangement.spacedBy(APART)) {
    val ink = if (node.state == NodeState.NOW) Look.colours.primary else Look.colours.ink
    val week: @Composable (Modifier) -> Unit = {
        Words(node.`when`, Type.note, if (ink == Look.colours.ink) Look.colours.ink2 else ink, it, TextAlign.End)
    }
    Unread { if (!Look.largeText) week(Modifier.width(WEEK).padding(top = 2.dp)) }
    Spacer(Modifier.width(SIGN))
    Column(Modifier.weight(1f).padding(bottom = 12.dp), Arrangement.spacedBy(4.dp)) {
        Row(
            (onPress?.let { Modifier.clickable(role = Role.Button, onClick = it).heightIn(min = Look.Target) } ?: Modifier)
                .oneStop(node.spoken).fillMaxWidth(),
            Arrangement.spacedBy(8.dp),
        ) {
            Unread {
                Column(Modifier.weight(1f)) {
                    if (Look.largeText) week(Modifier)
                    Titled(node)
                    node.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
                }
                if (onPress != null) Drawn(Icon.Next, Look.colours.ink2, 20.dp, Modifier.padding(top = 2.dp))
            }
        }
        below()
    }
}

/** Its title; today is a line across. */
@Composable
private fun Titled(node: Node) = if (node.state == NodeState.NOW) {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(APART), Alignment.CenterVertically) {
        Words(node.title, Type.strong, Look.colours.primary)
        Box(Modifier.weight(1f).height(2.dp).background(Look.colours.primary))
    }
} else {
    Words(node.title, Type.strong)
}

/** The rail and its sign: filled and ticked behind her, tinted while it is open, hollow ahead, with a dash once it has passed. */
@Composable
private fun Modifier.rail(state: NodeState, first: Boolean, last: Boolean): Modifier {
    val colours = Look.colours
    val start = (if (Look.largeText) 0.dp else WEEK + APART) + SIGN / 2
    return drawBehind {
        val x = if (layoutDirection == LayoutDirection.Rtl) size.width - start.toPx() else start.toPx()
        val at = Offset(x, MIDDLE.toPx())
        val line = 2.dp.toPx()
        if (!first) drawLine(colours.outline, Offset(x, 0f), at, line)
        if (!last) drawLine(colours.outline, at, Offset(x, size.height + Look.Between.toPx()), line)
        val (ground, edge) = when (state) {
            NodeState.NOW -> return@drawBehind
            NodeState.DONE -> colours.primary to colours.primary
            NodeState.OPEN -> colours.askTint to colours.ask
            NodeState.AHEAD -> colours.surface to colours.primary
            NodeState.PASSED -> colours.bg to colours.outline
        }
        val round = SIGN.toPx() / 2
        drawCircle(ground, round, at)
        drawCircle(edge, round - line / 2, at, style = Stroke(line))
        if (state == NodeState.DONE) strokes(at, colours.onPrimary, TICK)
        if (state == NodeState.PASSED) strokes(at, edge, DASH)
    }
}

private fun DrawScope.strokes(at: Offset, ink: Color, through: List<Offset>) =
    through.zipWithNext().forEach { (from, to) ->
        drawLine(ink, at + from * density, at + to * density, 2.dp.toPx(), StrokeCap.Round)
    }

private val TICK = listOf(Offset(-4f, 0f), Offset(-1.3f, 3f), Offset(4.2f, -2.8f))
private val DASH = listOf(Offset(-4f, 0f), Offset(4f, 0f))
private val WEEK = 60.dp
private val SIGN = 20.dp
private val APART = 12.dp

/** How far down the middle of the first line lies. */
private val MIDDLE = 12.dp
