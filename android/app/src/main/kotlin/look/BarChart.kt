package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.evenfall.core.Bar
import app.evenfall.core.BarChart

/** Seven columns: a quiet night is a flat line, one not written a dash, hatching what was lost to legs. Says nothing itself. */
@Composable
fun WeekBars(chart: BarChart, ink: Color, height: Dp = 120.dp) = Column {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(7.dp)) {
        val (quiet, ground, lost) = Triple(Look.colours.outline, Look.colours.surface, Look.colours.legs)
        chart.bars.forEach { bar ->
            Canvas(Modifier.weight(1f).height(height)) { column(bar, chart.most, ink, lost, quiet, ground) }
        }
    }
    InDrawing { Row(Modifier.fillMaxWidth().padding(top = 4.dp), Arrangement.spacedBy(2.dp)) {
        chart.bars.forEach { bar ->
            val style = Type.note.copy(fontWeight = if (bar.now) FontWeight.Bold else FontWeight.Normal)
            Words(bar.label, style, if (bar.now) Look.colours.ink else Look.colours.ink2, Modifier.weight(1f), TextAlign.Center)
        }
    } }
}

private fun DrawScope.column(bar: Bar, most: Int, ink: Color, lost: Color, quiet: Color, ground: Color) {
    val line = 3.dp.toPx()
    val foot = size.height
    val unit = if (most > 0) size.height / most else 0f
    val (whole, hatched) = bar.amount * unit to bar.hatched * unit
    if (!bar.written) {
        val short = size.width * .3f
        drawRoundRect(quiet, Offset((size.width - short) / 2, foot - size.height * .1f), Size(short, line * .7f), CornerRadius(line))
    } else if (whole + hatched <= 0f) {
        drawRoundRect(quiet, Offset(0f, foot - line), Size(size.width, line), CornerRadius(line))
    } else {
        val round = CornerRadius(5.dp.toPx())
        drawRoundRect(ink, Offset(0f, foot - whole), Size(size.width, whole), round)
        if (hatched > 0f) hatch(foot - whole - hatched, hatched, lost, ground)
    }
}

/** A part struck through with slanting lines, told apart by more than its colour. */
private fun DrawScope.hatch(top: Float, height: Float, ink: Color, ground: Color) {
    val edge = 1.5.dp.toPx()
    clipRect(0f, top, size.width, top + height) {
        drawRect(ground, Offset(0f, top), Size(size.width, height))
        val step = 6.dp.toPx()
        var x = -height
        while (x < size.width) {
            drawLine(ink, Offset(x, top + height), Offset(x + height, top), edge)
            x += step
        }
        drawRect(ink, Offset(0f, top), Size(size.width, edge))
        drawRect(ink, Offset(0f, top), Size(edge, height))
        drawRect(ink, Offset(size.width - edge, top), Size(edge, height))
    }
}

/** What the filled and the hatched part of the columns mean. */
@Composable
fun BarKey(chart: BarChart, ink: Color) {
    if (chart.amountMeans.isEmpty() && chart.hatchedMeans.isEmpty()) return
    val (lost, ground) = Look.colours.legs to Look.colours.surface
    Unread { Wrapping {
        listOf(chart.amountMeans to false, chart.hatchedMeans to true).filter { it.first.isNotEmpty() }.forEach { (words, hatched) ->
            Row(Modifier.padding(end = 8.dp), Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
                Canvas(Modifier.size(14.dp)) { if (hatched) hatch(0f, size.height, lost, ground) else drawRect(ink) }
                Words(words, Type.note, Look.colours.ink2)
            }
        }
    } }
}
