package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.evenfall.core.BandChart
import app.evenfall.core.NamedLine

private class Inks(val dot: Color, val line: Color, val words: Color, val low: Color, val mid: Color, val ground: Color)

/**
 * Results over weeks, each threshold a named line; time runs from the right where the language does. Where the drawing has no
 * room for the names of its lines they stand under it. Says nothing itself. The bands are tinted where low is what matters.
 */
@Composable
fun Bands(chart: BandChart, ink: Color, tinted: Boolean = true) = BoxWithConstraints {
    val inks = with(Look.colours) {
        if (tinted) {
            Inks(ink, outline, ink2, bandLow, bandMid, surface)
        } else {
            Inks(ink, outline, ink2, Color.Transparent, Color.Transparent, surface)
        }
    }
    val (small, strong) = Type.note.copy(color = inks.words) to Type.strong.copy(color = Look.colours.ink)
    val inside = maxWidth / LocalDensity.current.fontScale >= NAMES_INSIDE
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        InDrawing {
            val measure = rememberTextMeasurer()
            Canvas(Modifier.fillMaxWidth().height(210.dp)) {
                BandDrawing(this, chart, inks, measure, small, strong, inside).draw()
            }
        }
        if (!inside) chart.lines.sortedByDescending { it.value }.forEach { NameOfLine(it) }
    }
}

/** So wide a drawing, for text of the ordinary size, holds the names of its lines beside the results. */
private val NAMES_INSIDE = 300.dp

@Composable
private fun NameOfLine(line: NamedLine) = Row(
    horizontalArrangement = Arrangement.spacedBy(8.dp),
    verticalAlignment = Alignment.CenterVertically,
) {
    val ink = Look.colours.outline
    Canvas(Modifier.size(28.dp, 2.dp)) { rule(line, ink, center.y) }
    Words(line.words, Type.note, Look.colours.ink2)
}

/** A threshold's line: whole where it was set for pregnancy, in dashes where for other adults. */
private fun DrawScope.rule(line: NamedLine, ink: Color, y: Float) {
    val dashes = PathEffect.dashPathEffect(floatArrayOf(5.dp.toPx(), 4.dp.toPx()))
    val effect = dashes.takeUnless { line.setForPregnancy }
    drawLine(ink, Offset(0f, y), Offset(size.width, y), 1.5.dp.toPx(), pathEffect = effect)
}

private class BandDrawing(
    private val on: DrawScope,
    private val chart: BandChart,
    private val inks: Inks,
    private val measure: TextMeasurer,
    private val small: TextStyle,
    private val strong: TextStyle,
    private val named: Boolean,
) {
    private val fromRight = on.layoutDirection == LayoutDirection.Rtl
    private val labels = measure.measure("0", small).size.height.toFloat()
    private val edge = with(on) { 14.dp.toPx() }

    /** Room above the highest dot; its number needs more where that is as high as the chart goes. */
    private val top = if (chart.dots.any { it.value >= chart.most }) {
        measure.measure("0", strong).size.height + with(on) { APART.toPx() }
    } else {
        edge
    }
    private val width = on.size.width - 2 * edge
    private val height = on.size.height - labels - edge

    private fun x(day: Int) = (edge + width * day / chart.days.coerceAtLeast(1)).let {
        if (fromRight) on.size.width - it else it
    }

    private fun y(value: Double) = (top + (height - top) * (1 - value / chart.most)).toFloat()

    fun draw() = with(on) {
        val lines = chart.lines.sortedByDescending { it.value }
        lines.forEachIndexed { i, line ->
            val below = lines.getOrNull(i + 1)?.value ?: 0.0
            val band = if (i == lines.lastIndex) inks.low else inks.mid
            drawRect(band, Offset(0f, y(line.value)), Size(size.width, y(below) - y(line.value)))
        }
        lines.forEach { line ->
            rule(line, inks.line, y(line.value))
            if (named) words(line.words, if (fromRight) 0f else size.width, y(line.value), ends = true)
        }
        chart.dots.zipWithNext { a, b ->
            drawLine(inks.dot, Offset(x(a.day), y(a.value)), Offset(x(b.day), y(b.value)), 2.5.dp.toPx())
        }
        chart.dots.forEachIndexed { i, dot ->
            val last = i == chart.dots.lastIndex
            if (last) drawCircle(inks.ground, 8.dp.toPx(), Offset(x(dot.day), y(dot.value)))
            drawCircle(inks.dot, (if (last) 6 else 4).dp.toPx(), Offset(x(dot.day), y(dot.value)))
            number(dot.label, x(dot.day), y(dot.value), last)
        }
        chart.labels.forEach { words(it.words, x(it.day), size.height - labels, ends = false) }
    }

    /** A number above its dot, or below it where a line would run through the words. */
    private fun DrawScope.number(said: String, x: Float, y: Float, last: Boolean) {
        val laid = measure.measure(said, if (last) strong else small.copy(fontWeight = FontWeight.Medium))
        val left = (x - laid.size.width / 2).coerceIn(0f, size.width - laid.size.width)
        val apart = APART.toPx()
        val above = y - laid.size.height - apart
        val struck = chart.lines.any { y(it.value) in above..above + laid.size.height }
        drawText(laid, topLeft = Offset(left, if (struck) y + apart else above))
    }

    /** Words that end at `x`, above the line they name or below it where a result stands in the way; or centred, below the chart. */
    private fun DrawScope.words(said: String, x: Float, y: Float, ends: Boolean) {
        val laid = measure.measure(said, small, constraints = Constraints(maxWidth = size.width.toInt()))
        val left = if (!ends) x - laid.size.width / 2 else if (fromRight) x else x - laid.size.width
        val start = left.coerceIn(0f, (size.width - laid.size.width).coerceAtLeast(0f))
        val above = y - laid.size.height - 1.dp.toPx()
        val top = if (!ends) y else if (clear(start, above, laid)) above else y + 1.dp.toPx()
        drawText(laid, topLeft = Offset(start, top))
    }

    /** Whether words at this place cover no dot and no number beside one. */
    private fun DrawScope.clear(start: Float, top: Float, laid: TextLayoutResult): Boolean {
        val around = 10.dp.toPx()
        return chart.dots.none { dot ->
            x(dot.day) in start - around..start + laid.size.width + around &&
                y(dot.value) in top - around..top + laid.size.height + labels + 2 * around
        }
    }

    private companion object {
        /** Between a dot and its number. */
        val APART = 8.dp
    }
}
