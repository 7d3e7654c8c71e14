package app.evenfall.phone

import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.SummaryFile
import app.evenfall.support.TestApp
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
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
        assertEquals(listOf("a.csv", "b.csv"), one.map { it.lastPathSegment })
        assertEquals(setOf("a.csv", "b.csv"), File(app.cacheDir, other.first().path!!).parentFile!!.list()!!.toSet())
        outgoing.sweep()
        assertEquals("each has its own", 2, folder.list()!!.size)
        Outgoing(app).sweep()
        assertEquals(0, folder.list()!!.size)
    }

    @Test fun `where one file cannot be written none is left`() = runBlocking {
        assertNull(outgoing.write(listOf(file("a.csv"), file("no such folder/b.csv"))))
        assertEquals(0, folder.list()!!.size)
    }
}
