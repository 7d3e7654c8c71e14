package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.unit.dp

/**
 * A circle that breathes, inside the ring it can fill. `opened` is from 0 to 1, and is read while it is drawn: nothing else
 * is drawn anew. It says nothing: the words above it do.
 */
@Composable
fun BreathCircle(opened: () -> Float, modifier: Modifier = Modifier) {
    val (ring, fill, edge) = with(Look.colours) { Triple(hairline, tint, calm) }
    val most = (LocalConfiguration.current.screenHeightDp.dp * OF_THE_SCREEN).coerceIn(SMALLEST, LARGEST)
    Canvas(modifier.widthIn(max = most).aspectRatio(1f)) {
        val line = 2.dp.toPx()
        val whole = size.minDimension / 2 - line
        val radius = whole * (LEAST + (1 - LEAST) * opened())
        drawCircle(ring, whole, style = Stroke(line))
        drawCircle(fill, radius)
        drawCircle(edge, radius, style = Stroke(line))
    }
}

private const val OF_THE_SCREEN = .36f
private val SMALLEST = 120.dp
private val LARGEST = 320.dp

/** How large it is at its smallest, beside its largest. */
private const val LEAST = .36f
