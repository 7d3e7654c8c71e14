package app.evenfall.shell

import android.os.StrictMode
import android.os.strictmode.Violation
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.support.ByPoppler
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Line
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.onALine
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.util.concurrent.ConcurrentLinkedQueue

/** The main thread draws; the diary is asked on its own. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class ThreadsTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun walk(then: (Stage, Line) -> Unit) = Stage(compose).use { stage ->
        stage.app.reset()
        stage.app.now = MORNING
        stage.app.begin("restless")
        stage.onALine { line ->
            stage.launch()
            line.settle(compose)
            then(stage, line)
            line.settle(compose)
            stage.close()
        }
    }

    private fun Stage.everywhere(line: Line) = EVERY_SCENE.mapNotNull { it.where }.distinct().forEach { where ->
        scenario.onActivity { it.model.places.go(where) }
        line.settle(compose)
    }

    @Test fun `no call of the diary is made on the main thread, on any screen`() = walk { stage, line ->
        ByPoppler.opened.clear()
        stage.everywhere(line)
        stage.scenario.onActivity { it.model.places.go(Where.In(Place.Tonight)) }
        line.settle(compose)
        stage.press("My legs are restless. Starts a spell now. Saves at once")
        line.settle(compose)
        stage.turn()
        line.settle(compose)
        val names = line.calls.map { it.name }.toSet()
        assertTrue("only $names were called", names.size > 15 && "tap" in names && "open" in names)
        val elsewhere = line.calls.filter { it.thread.name != "diary" }
        assertEquals(emptyList<String>(), elsewhere.map { "${it.name} on ${it.thread.name}" })
        assertEquals("nor is a page drawn there", listOf("diary"), ByPoppler.opened.map { it.second.name }.distinct())
    }

    /**
     * What Android's own code reads and writes on the main thread. Robolectric's StrictMode does not see java.io; the
     * diary's files are proven by the threads of its calls.
     */
    @Test fun `the phone finds nothing strict to say, but for the choices that must be known before the first frame`() {
        val seen = ConcurrentLinkedQueue<Violation>()
        val before = StrictMode.getThreadPolicy()
        StrictMode.setThreadPolicy(StrictMode.ThreadPolicy.Builder().detectAll().penaltyListener({ it.run() }, seen::add).build())
        try {
            walk { stage, line ->
                seen.clear() // the test's own beginning
                stage.everywhere(line)
                stage.turn()
                line.settle(compose)
            }
        } finally {
            StrictMode.setThreadPolicy(before)
        }
        val ours = seen.map { it.stackTraceToString() }.filter { "app.evenfall." in it.substringBefore("app.evenfall.support") }
        assertEquals(emptyList<String>(), ours.filter { "phone.Choices" !in it }.distinct())
    }
}
