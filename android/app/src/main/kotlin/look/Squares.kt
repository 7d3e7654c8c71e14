package app.evenfall.look

import android.graphics.Bitmap
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.FilterQuality
import androidx.compose.ui.graphics.asImageBitmap
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.dp

/**
 * A square code for a camera, which needs it dark on light whatever the theme, all of it in sight, its modules of whole
 * pixels, and four light ones around them.
 */
@Composable
fun Squares(side: Int, dark: List<Boolean>, spoken: String) {
    val whole = side + 2 * QUIET
    val picture = remember(side, dark) {
        val pixels = IntArray(whole * whole) { at ->
            val (x, y) = at % whole - QUIET to at / whole - QUIET
            val isDark = x in 0 until side && y in 0 until side && dark[y * side + x]
            (if (isDark) Day.ink else Day.surface).toArgb()
        }
        Bitmap.createBitmap(pixels, whole, whole, Bitmap.Config.ARGB_8888).asImageBitmap()
    }
    val tall = LocalConfiguration.current.screenHeightDp.dp * OF_THE_HEIGHT
    Box(Modifier.fillMaxWidth(), Alignment.Center) {
        Canvas(
            Modifier.widthIn(max = tall).fillMaxWidth().aspectRatio(1f).clip(Look.Small).semantics {
                role = Role.Image
                contentDescription = spoken
            },
        ) {
            drawRect(Day.surface)
            val room = (size.width / whole).toInt().coerceAtLeast(1) * whole
            val edge = (size.width.toInt() - room) / 2
            drawImage(
                picture,
                dstOffset = IntOffset(edge, edge),
                dstSize = IntSize(room, room),
                filterQuality = FilterQuality.None,
            )
        }
    }
}

/** So many light modules on each side, by the code's own standard. */
private const val QUIET = 4
private const val OF_THE_HEIGHT = .7f
