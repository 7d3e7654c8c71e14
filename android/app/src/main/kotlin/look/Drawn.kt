package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.coerceAtMost
import androidx.compose.ui.unit.dp

/** An icon beside its words: it says nothing of its own, and grows with the text to half as much again. */
@Composable
fun Drawn(icon: Icon, ink: Color = Look.colours.ink, size: Dp = 24.dp, modifier: Modifier = Modifier) =
    Drawing(icon.path, ICON, if (size < 24.dp) 2f else 1.75f, ink, size, modifier, icon.mirrors)

/** Strokes on a grid so many units wide, in the letters of the icons, round ends, no fill. */
@Composable
fun Drawing(
    path: String,
    grid: Int,
    weight: Float,
    ink: Color,
    size: Dp,
    modifier: Modifier = Modifier,
    mirrors: Boolean = false,
) {
    val strokes = remember(path) { PathParser().parsePathString(path).toPath() }
    val turned = mirrors && LocalLayoutDirection.current == LayoutDirection.Rtl
    val grown = (size * LocalDensity.current.fontScale.coerceAtLeast(1f)).coerceAtMost(size * 1.5f)
    Canvas(modifier.size(grown)) {
        val unit = this.size.minDimension / grid
        withTransform({
            if (turned) scale(-1f, 1f)
            scale(unit, unit, Offset.Zero)
        }) { drawPath(strokes, ink, style = Stroke(weight, cap = StrokeCap.Round, join = StrokeJoin.Round)) }
    }
}

private const val ICON = 24
