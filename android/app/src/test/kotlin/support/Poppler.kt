package app.evenfall.support

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Matrix
import android.graphics.Paint
import android.graphics.PorterDuff
import android.graphics.PorterDuffXfermode
import android.graphics.Rect
import android.graphics.pdf.PdfRenderer
import android.os.ParcelFileDescriptor
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import org.robolectric.shadow.api.Shadow
import java.io.FileInputStream
import java.io.IOException
import java.security.MessageDigest
import java.util.Collections

/** A PDF that poppler reads and draws; each picture once for a process. */
class ByPoppler(val pdf: ByteArray) {
    private val trace = MessageDigest.getInstance("SHA-256").digest(pdf).toList()

    /** How wide and tall its pages are, in whole points, as Android says it. */
    val sizes: List<Pair<Int, Int>> = SIZE.findAll(run("pdfinfo", "-f", "1", "-l", "99", "-").decodeToString())
        .map { it.groupValues[1].toFloat().toInt() to it.groupValues[2].toFloat().toInt() }.toList()

    fun picture(page: Int, wide: Int, tall: Int): Bitmap = PICTURES.getOrPut(listOf(trace, page, wide, tall)) {
        val (first, across, down) = listOf(page + 1, wide, tall).map(Int::toString)
        val png = run("pdftoppm", "-png", "-f", first, "-l", first, "-scale-to-x", across, "-scale-to-y", down, "-")
        BitmapFactory.decodeByteArray(png, 0, png.size)
    }

    private fun run(vararg command: String): ByteArray {
        val process = ProcessBuilder(*command).redirectError(ProcessBuilder.Redirect.DISCARD).start()
        process.outputStream.use { it.write(pdf) }
        val said = process.inputStream.readBytes()
        if (process.waitFor() != 0) throw IOException("file not in PDF format or corrupted")
        return said
    }

    companion object {
        private val SIZE = Regex("""size: +([\d.]+) x ([\d.]+) pts""")
        private val PICTURES: MutableMap<Any, Bitmap> = Collections.synchronizedMap(HashMap())

        /** What was opened, and the thread it was opened on. */
        val opened: MutableList<Pair<ByteArray, Thread>> = Collections.synchronizedList(mutableListOf())
    }
}

/**
 * Android's reader of PDFs, whose own code for a phone does not run here. It refuses what a phone with Android 8 does: a
 * second page while one is open, its end before the page's, and whatever comes after the end.
 */
@Implements(PdfRenderer::class)
class PagesByPoppler {
    @RealObject private lateinit var real: PdfRenderer
    private lateinit var input: ParcelFileDescriptor
    private var document: ByPoppler? = null
    internal var open = false

    @Implementation
    @Suppress("FunctionName", "ktlint:standard:function-naming")
    fun __constructor__(file: ParcelFileDescriptor) {
        // it is read where it lies, though its name is gone
        val bytes = FileInputStream(file.fileDescriptor).let { it.channel.position(0); it.readBytes() }
        document = ByPoppler(bytes)
        input = file
        ByPoppler.opened += bytes to Thread.currentThread()
    }

    internal fun here(): ByPoppler = checkNotNull(document) { "Document already closed" }

    @Implementation
    fun getPageCount(): Int = here().sizes.size

    @Implementation
    fun shouldScaleForPrinting(): Boolean = here().let { true }

    @Implementation
    fun openPage(index: Int): PdfRenderer.Page {
        require(index in here().sizes.indices) { "Invalid page index" }
        check(!open) { "Current page not closed" }
        open = true
        val page = Shadow.newInstanceOf(PdfRenderer.Page::class.java)
        Shadow.extract<PageByPoppler>(page).begin(this, index)
        return page
    }

    @Implementation
    fun close() {
        here()
        check(!open) { "Current page not closed" }
        document = null
        input.close()
    }

    @Implementation
    fun finalize() = Unit
}

@Implements(PdfRenderer.Page::class)
class PageByPoppler {
    private var of: PagesByPoppler? = null
    private var at = 0

    internal fun begin(of: PagesByPoppler, at: Int) {
        this.of = of
        this.at = at
    }

    private fun document() = checkNotNull(of) { "Page already closed" }.here()

    @Implementation
    fun getIndex(): Int = at

    @Implementation
    fun getWidth(): Int = document().sizes[at].first

    @Implementation
    fun getHeight(): Int = document().sizes[at].second

    /** What is under the ink shows: paper that was not made white stays clear. */
    @Implementation
    fun render(onto: Bitmap, clip: Rect?, transform: Matrix?, mode: Int) {
        require(onto.config == Bitmap.Config.ARGB_8888) { "Unsupported pixel format" }
        require(mode == PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY) { "only this is asked for here" }
        require(clip == null && transform == null) { "the whole page alone is drawn here" }
        val ink = Paint().apply { xfermode = PorterDuffXfermode(PorterDuff.Mode.MULTIPLY) }
        Canvas(onto).drawBitmap(document().picture(at, onto.width, onto.height), 0f, 0f, ink)
    }

    @Implementation
    fun close() {
        val pages = checkNotNull(of) { "Page already closed" }
        pages.open = false
        of = null
    }

    @Implementation
    fun finalize() = Unit
}
