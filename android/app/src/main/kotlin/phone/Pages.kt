package app.evenfall.phone

import android.content.Context
import android.graphics.Bitmap
import android.graphics.Color
import android.graphics.pdf.PdfRenderer
import android.os.ParcelFileDescriptor
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException
import java.util.concurrent.ConcurrentHashMap
import kotlin.math.roundToInt
import kotlin.math.sqrt

/** Pages of a PDF as pictures. The phone's own reader wants a file: one in the private cache, its name gone at once. */
class Pages(private val context: Context) {
    private val all by lazy { File(context.cacheDir, "pages") }
    private val here: MutableSet<File> = ConcurrentHashMap.newKeySet()

    /** Every page, so many pixels wide or as many as are sharp enough; absent where the phone cannot draw them. */
    fun drawn(pdf: ByteArray, width: Int): List<Bitmap>? {
        val drawn = mutableListOf<Bitmap>()
        try {
            opened(pdf).use { file ->
                PdfRenderer(file).use { reader ->
                    repeat(reader.pageCount) { at -> reader.openPage(at).use { drawn += it.drawn(width) } }
                }
            }
            return drawn
        } catch (_: IOException) {
            // no room for the file, or no PDF to the phone's mind
        } catch (_: RuntimeException) {
            // what else a phone's reader throws is its maker's
        } catch (_: OutOfMemoryError) {
            // no room for the picture
        }
        drawn.forEach(Bitmap::recycle)
        return null
    }

    /** Removes what was left where the process ended in between. */
    suspend fun sweep() = withContext(Dispatchers.IO) {
        all.listFiles { file -> file !in here }.orEmpty().forEach { it.delete() }
    }

    private fun opened(pdf: ByteArray): ParcelFileDescriptor {
        val file = File(all, System.nanoTime().toString())
        here += file
        try {
            all.mkdirs()
            file.writeBytes(pdf)
            return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
        } finally {
            file.delete()
            here -= file
        }
    }

    private fun PdfRenderer.Page.drawn(wide: Int): Bitmap {
        val sharp = sqrt(MOST_PIXELS * this.width / height).toInt()
        val across = minOf(wide, sharp).coerceAtLeast(1)
        val down = (across.toFloat() * height / this.width).roundToInt().coerceAtLeast(1)
        val paper = Bitmap.createBitmap(across, down, Bitmap.Config.ARGB_8888)
        paper.eraseColor(Color.WHITE)
        render(paper, null, null, PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY)
        return paper
    }

    private companion object {
        /** Of one page: 16 MB. */
        const val MOST_PIXELS = 4_000_000f
    }
}
