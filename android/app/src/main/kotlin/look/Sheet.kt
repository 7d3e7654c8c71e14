package app.evenfall.look

import android.graphics.Bitmap
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.BlendMode
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.FilterQuality
import androidx.compose.ui.graphics.asImageBitmap
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.dp

/**
 * A printed sheet, dark on light whatever the theme and never mirrored; in the dark its paper is as bright as quieter
 * words are. `picture` is asked for as it draws; without one the sheet is empty. `proportion`: of its width to its height.
 */
@Composable
fun Sheet(proportion: Float, modifier: Modifier = Modifier, spoken: String? = null, picture: () -> Bitmap? = { null }) {
    val paper = if (LocalSky.current.bright) Day.surface else Look.colours.ink2
    val dimmed = if (LocalSky.current.bright) null else ColorFilter.tint(paper, BlendMode.Modulate)
    val said = if (spoken == null) {
        Modifier
    } else {
        Modifier.semantics {
            role = Role.Image
            contentDescription = spoken
        }
    }
    Canvas(modifier.aspectRatio(proportion).clip(Look.Small).border(1.dp, Look.colours.outline, Look.Small).then(said)) {
        drawRect(paper)
        val room = IntSize(size.width.toInt(), size.height.toInt())
        val drawn = picture()?.asImageBitmap() ?: return@Canvas
        drawImage(drawn, dstSize = room, colorFilter = dimmed, filterQuality = FilterQuality.Medium)
    }
}
