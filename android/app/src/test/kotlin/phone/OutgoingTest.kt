package app.evenfall.phone

import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.SummaryFile
import app.evenfall.support.TestApp
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class OutgoingTest {
    private val app = ApplicationProvider.getApplicationContext<TestApp>().apply { reset() }
    private val outgoing = Outgoing(app)
    private val folder = File(app.cacheDir, "shared")

    private fun file(name: String) = SummaryFile(name, "text/csv", name.toByteArray())

    @Test fun `what is written has a folder of its own, that is not swept while it is given`() = runBlocking {
        val (one, other) = List(2) { outgoing.write(listOf(file("a.csv"), file("b.csv")))!! }
        assertTrue(one != other && other.list()!!.toSet() == setOf("a.csv", "b.csv"))
        outgoing.sweep()
        assertEquals(setOf(one, other), folder.listFiles()!!.toSet())
        Outgoing(app).sweep()
        assertEquals(0, folder.list()!!.size)
    }

    @Test fun `where one file cannot be written none is left`() = runBlocking {
        assertNull(outgoing.write(listOf(file("a.csv"), file("no such folder/b.csv"))))
        assertEquals(0, folder.list()!!.size)
    }
}
