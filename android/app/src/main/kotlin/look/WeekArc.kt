package app.evenfall.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.sin

/** Forty weeks as one crossing of the sky, `thousandths` of it behind her. An ornament: the words beside it say it. */
@Composable
fun WeekArc(thousandths: Int, modifier: Modifier = Modifier) {
    val (come, ahead, ground) = Triple(Look.colours.primary, Look.colours.outline, Look.colours.surface)
    val fromRight = LocalLayoutDirection.current == LayoutDirection.Rtl
    Canvas(modifier.widthIn(max = 168.dp).aspectRatio(168f / 94f)) {
        val unit = size.width / 168f
        withTransform({
            if (fromRight) scale(-1f, 1f)
            scale(unit, unit, Offset.Zero)
        }) {
            val (corner, box, sweep) = Triple(Offset(14f, 12f), Size(140f, 140f), thousandths * .18f)
            val dots = Stroke(1.5f, cap = StrokeCap.Round, pathEffect = PathEffect.dashPathEffect(floatArrayOf(2f, 5f)))
            drawArc(ahead, 180f + sweep, 180f - sweep, false, corner, box, style = dots)
            drawArc(come, 180f, sweep, false, corner, box, style = Stroke(3.5f, cap = StrokeCap.Round))
            drawLine(come, Offset(2f, 82f), Offset(166f, 82f), 1.5f, StrokeCap.Round)
            val angle = PI * (1 - thousandths / 1000.0)
            val sun = Offset(84 + 70 * cos(angle).toFloat(), 82 - 70 * sin(angle).toFloat())
            drawCircle(ground, 9f, sun)
            drawCircle(come, 9f, sun, style = Stroke(3.5f))
        }
    }
}
