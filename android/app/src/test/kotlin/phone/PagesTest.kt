package app.evenfall.phone

import android.graphics.Bitmap
import android.graphics.Color
import android.graphics.pdf.PdfRenderer
import android.os.ParcelFileDescriptor
import androidx.test.core.app.ApplicationProvider
import app.evenfall.support.TestApp
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File
import java.io.IOException

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class PagesTest {
    private val app = ApplicationProvider.getApplicationContext<TestApp>().apply { reset() }
    private val pages = Pages(app)
    private val folder = File(app.cacheDir, "pages")

    /** A page that is wide and one that is tall, both empty. */
    private val two = """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> endobj
        4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] >> endobj
        trailer << /Root 1 0 R >>
        %%EOF
    """.trimIndent().toByteArray()

    private fun sizes(pictures: List<Bitmap>?) = pictures!!.map { it.width to it.height }

    @Test fun `every page is drawn on white paper, and nothing of it stays behind`() {
        val pictures = pages.drawn(two, 80)
        assertEquals(listOf(80 to 40, 80 to 160), sizes(pictures))
        assertEquals(listOf(Color.WHITE), pictures!!.map { it.getPixel(40, 20) }.distinct())
        assertEquals(emptyList<String>(), folder.list().orEmpty().toList())
    }

    @Test fun `a picture has no more points than it needs to be sharp`() {
        val pictures = sizes(pages.drawn(two, 10_000))
        assertTrue("$pictures", pictures.all { (wide, tall) -> wide * tall in 3_900_000..4_005_000 })
    }

    @Test fun `what is no PDF is not drawn, nor what finds no room`() {
        assertNull(pages.drawn("a letter".toByteArray(), 80))
        assertNull(pages.drawn(ByteArray(0), 80))
        assertEquals(emptyList<String>(), folder.list().orEmpty().toList())
        folder.deleteRecursively()
        folder.writeText("in the way")
        assertNull(pages.drawn(two, 80))
    }

    @Test fun `what an ended process left is removed`() = runBlocking {
        folder.mkdirs()
        File(folder, "1").writeText("hers")
        pages.sweep()
        assertEquals(emptyList<String>(), folder.list().orEmpty().toList())
    }

    /** Else it would let pass what a phone does not. */
    @Test fun `the reader that stands in for the phone's is as strict`() {
        fun opened(bytes: ByteArray): PdfRenderer {
            val file = File(app.cacheDir, "two").apply { writeBytes(bytes) }
            return PdfRenderer(ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY))
        }
        assertThrows(IOException::class.java) { opened("a letter".toByteArray()) }
        val reader = opened(two)
        assertThrows(IllegalArgumentException::class.java) { reader.openPage(2) }
        val page = reader.openPage(0)
        assertEquals(listOf(200, 100, 0), listOf(page.width, page.height, page.index))
        assertThrows(IllegalStateException::class.java) { reader.openPage(1) }
        assertThrows(IllegalStateException::class.java) { reader.close() }
        val plain = Bitmap.createBitmap(20, 10, Bitmap.Config.RGB_565)
        assertThrows(IllegalArgumentException::class.java) {
            page.render(plain, null, null, PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY)
        }
        page.close()
        assertThrows(IllegalStateException::class.java) { page.close() }
        val clear = Bitmap.createBitmap(20, 10, Bitmap.Config.ARGB_8888)
        assertThrows(IllegalStateException::class.java) {
            page.render(clear, null, null, PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY)
        }
        reader.openPage(1).use { it.render(clear, null, null, PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY) }
        assertEquals("paper that was not made white", 0, clear.getPixel(10, 5))
        reader.close()
        assertThrows(IllegalStateException::class.java) { reader.close() }
        assertThrows(IllegalStateException::class.java) { reader.pageCount }
    }
}
