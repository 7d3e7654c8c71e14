package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.evenfall.core.Node
import app.evenfall.core.NodeState

/** A place on the rail of weeks: filled behind her, tinted now, hollow ahead. */
@Composable
fun RailNode(node: Node, first: Boolean, last: Boolean) = Row(
    Modifier.fillMaxWidth().height(IntrinsicSize.Min).oneStop(node.spoken),
    Arrangement.spacedBy(12.dp),
) {
    val (ink, ground, tint) = Triple(Look.colours.primary, Look.colours.bg, Look.colours.ask)
    Unread {
        if (!Look.largeText) {
            Words(
                node.`when`,
                Type.note,
                Look.colours.ink2,
                Modifier.width(60.dp).padding(top = 2.dp),
                TextAlign.End,
            )
        }
    }
    Canvas(Modifier.width(20.dp).fillMaxHeight()) {
        val (middle, at) = size.width / 2 to 12.dp.toPx()
        val line = 2.dp.toPx()
        if (!first) drawLine(ink, Offset(middle, 0f), Offset(middle, at), line)
        if (!last) drawLine(ink, Offset(middle, at), Offset(middle, size.height + 12.dp.toPx()), line)
        val centre = Offset(middle, at)
        drawCircle(if (node.state == NodeState.DONE) ink else ground, 7.dp.toPx(), centre)
        drawCircle(
            if (node.state == NodeState.NOW) {
                tint
            } else {
                ink
            },
            7.dp.toPx(),
            centre,
            style = Stroke(
                if (node.state == NodeState.NOW) {
                    4.dp.toPx()
                } else {
                    line
                },
            ),
        )
    }
    Column(Modifier.weight(1f).padding(bottom = 12.dp)) {
        Unread {
            if (Look.largeText) Words(node.`when`, Type.note, Look.colours.ink2)
            Words(node.title, Type.strong)
            node.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
        }
    }
}
