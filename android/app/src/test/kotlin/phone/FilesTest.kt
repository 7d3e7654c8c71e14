package app.evenfall.phone

import android.net.Uri
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.ByteArrayInputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class FilesTest {
    @get:Rule
    val compose = createEmptyComposeRule()
    private val stage by lazy { Stage(compose).apply { app.reset() } }
    private val files by lazy { Files(stage.app) }
    private val target = Uri.parse("content://her.files/backup")
    private fun left() = stage.app.noBackupFilesDir.list()!!.filter { it.startsWith("carried-") }

    /** Where she chose to keep it: takes so many bytes, and gives back what it took. */
    private fun place(most: Int = Int.MAX_VALUE) {
        val taken = java.io.ByteArrayOutputStream()
        val into = object : OutputStream() {
            override fun write(byte: Int) {
                if (taken.size() >= most) throw IOException("no room")
                taken.write(byte)
            }
        }
        shadowOf(stage.app.contentResolver).registerOutputStreamSupplier(target) { into }
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(target) { ByteArrayInputStream(taken.toByteArray()) }
    }

    @Test fun `what is carried out arrives whole, and its copy is removed`() = runBlocking {
        place()
        val whole = ByteArray(10_000) { it.toByte() }
        val carried = files.carryOut(target, { it.apply { writeBytes(whole) }.length() }) { it == 10_000L }
        assertEquals(10_000L to true, carried)
        assertEquals(emptyList<String>(), left())
        assertArrayEquals(whole, files.carryIn(target) { it.readBytes() })
        assertEquals(emptyList<String>(), left())
    }

    @Test fun `what is cut short on the way is said not to have arrived`() = runBlocking {
        place(most = 500)
        assertFalse(files.carryOut(target, { it.writeBytes(ByteArray(1_000)) }) { true }.second)
        assertEquals(emptyList<String>(), left())
    }

    @Test fun `what cannot be read is absent, and a failure of the core removes the copy too`() = runBlocking {
        val torn = object : InputStream() {
            override fun read() = throw IOException()
        }
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(target) { torn }
        assertNull(files.carryIn(target) { it })
        place()
        assertTrue(runCatching { files.carryOut(target, { it.writeText("hers"); error("failed") }) { true } }.isFailure)
        assertEquals(emptyList<String>(), left())
    }

    @Test fun `what a process left behind when it ended is removed at the next start, and nothing else is`() {
        val app = stage.app
        app.begin("new")
        File(app.noBackupFilesDir, "carried-1").writeText("her diary, unsealed")
        File(app.noBackupFilesDir, "carried-2").apply { mkdirs() }.resolve("iron.csv").writeText("hers")
        stage.use {
            it.launch()
            val until = System.nanoTime() + 5_000_000_000
            while (left().isNotEmpty() && System.nanoTime() < until) Thread.sleep(5)
            assertEquals(emptyList<String>(), left())
            assertTrue(app.file.exists() && File(app.noBackupFilesDir, "diary.key").exists())
        }
    }

    @Test fun `what is being carried is not swept away`() = runBlocking {
        place()
        val begun = CompletableDeferred<File>()
        val goOn = CompletableDeferred<Unit>()
        val carrying = async(Dispatchers.IO) {
            files.carryOut(target, { file ->
                file.writeText("hers")
                begun.complete(file)
                goOn.await()
            }) { true }
        }
        val file = begun.await()
        files.sweep()
        assertTrue(file.exists())
        goOn.complete(Unit)
        assertTrue(carrying.await().second)
    }
}
