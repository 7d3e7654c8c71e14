package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.evenfall.core.StripChart

/** Weeks of nights: the fill's height is how much sleep was lost, a dash is a night not written. Says nothing itself. */
@Composable
fun HeatStrip(chart: StripChart) = InDrawing {
    Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
        chart.rows.forEach { row ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
                Words(row.label, Type.note, Look.colours.ink2, Modifier.widthIn(min = 36.dp))
                row.cells.forEach { cell -> Night(cell, Modifier.weight(1f)) }
                Words(row.count, Type.note, Look.colours.ink, Modifier.widthIn(min = 16.dp), TextAlign.End)
            }
        }
    }
}

@Composable
private fun Night(fill: Int, modifier: Modifier) {
    val (edge, ink, faint) = Triple(Look.colours.outline, Look.colours.legs, Look.colours.hairline)
    Canvas(modifier.height(22.dp)) {
        val round = CornerRadius(5.dp.toPx())
        if (fill < 0) {
            val (wide, high) = size.width * .35f to 2.dp.toPx()
            drawRoundRect(edge, Offset((size.width - wide) / 2, (size.height - high) / 2), Size(wide, high), round)
            return@Canvas
        }
        val top = size.height * (1 - fill / 3f)
        clipRect(top = top) { drawRoundRect(ink, cornerRadius = round) }
        drawRoundRect(if (fill == 0) edge else ink, cornerRadius = round, style = Stroke(1.dp.toPx()))
        if (fill == 0) {
            drawRoundRect(faint, Offset(2f, 2f), Size(size.width - 4, size.height - 4), round, style = Stroke(1f))
        }
    }
}
