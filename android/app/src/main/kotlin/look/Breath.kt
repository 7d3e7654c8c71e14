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
 * The breathing circle, from its smallest at a `breadth` of 0 to its largest at 1; the ring is its largest. The breadth is
 * read while it is drawn, so that nothing else is drawn anew. The words beside it say the same.
 */
@Composable
fun Breath(breadth: () -> Float, modifier: Modifier = Modifier) {
    val (ring, fill, edge) = with(Look.colours) { Triple(hairline, tint, calm) }
    val part = if (Look.largeText) UNDER_LARGE_TEXT else OF_THE_SCREEN
    val most = (LocalConfiguration.current.screenHeightDp.dp * part).coerceIn(SMALLEST, LARGEST)
    Canvas(modifier.widthIn(max = most).aspectRatio(1f)) {
        val line = 3.dp.toPx()
        val whole = size.minDimension / 2 - line
        val radius = whole * (SMALLEST_PART + (1 - SMALLEST_PART) * breadth())
        drawCircle(ring, whole, style = Stroke(line / 2))
        drawCircle(fill, radius)
        drawCircle(edge, radius, style = Stroke(line))
    }
}

private const val OF_THE_SCREEN = .36f

/** Where the words take more of it. */
private const val UNDER_LARGE_TEXT = .3f
private val SMALLEST = 120.dp
private val LARGEST = 320.dp

/** How wide it is at its smallest, beside its largest. */
private const val SMALLEST_PART = .4f
