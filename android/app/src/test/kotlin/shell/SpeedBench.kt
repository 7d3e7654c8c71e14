package app.evenfall.shell

import android.app.Activity
import android.content.ComponentName
import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.compose.material3.Text
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.core.Place
import app.evenfall.diary.DiaryKey
import app.evenfall.support.Line
import app.evenfall.support.Stage
import app.evenfall.support.onALine
import app.evenfall.support.Stage.Companion.texts
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

/** Starts the app, and its floor. */
abstract class Starting {
    @get:Rule
    val compose = createEmptyComposeRule()
    protected val app: TestApp = ApplicationProvider.getApplicationContext()

    /** The floor: an activity that shows a word. */
    class Empty : ComponentActivity() {
        override fun onCreate(savedInstanceState: Bundle?) {
            super.onCreate(savedInstanceState)
            setContent { Text(WORD) }
        }
    }

    protected val drawing = mutableMapOf<Class<*>, Double>()
    protected var core = 0.0
        private set

    protected fun empty(): Double {
        shadowOf(app.packageManager).addActivityIfNotPresent(ComponentName(app, Empty::class.java))
        return start(Empty::class.java, null, WORD)
    }

    protected fun today(): Double {
        app.reset()
        app.now = MORNING
        app.begin("restless")
        val date = Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en").use { it.today(MORNING).date }
        return Line().use { line ->
            app.line = line
            app.through = line::through
            start(MainActivity::class.java, line, date).also {
                core = line.calls.sumOf { it.ms }
                app.die()
            }
        }
    }

    /** Milliseconds from the start of the activity until its frame is drawn with what is waited for. */
    private fun <A : Activity> start(activity: Class<A>, line: Line?, shown: String): Double {
        val began = System.nanoTime()
        return ActivityScenario.launch<A>(Intent(app, activity)).use { scenario ->
            line?.settle(compose) ?: compose.waitForIdle()
            var ms = 0.0
            scenario.onActivity {
                val window = it.window.decorView
                val laid = System.nanoTime()
                window.draw(Canvas(Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)))
                ms = (System.nanoTime() - began) / 1e6
                drawing[activity] = (System.nanoTime() - laid) / 1e6
                assertTrue(shown, window.nodes().any { node -> node.texts().any { text -> shown in text } })
            }
            ms
        }
    }

    protected fun View.nodes(): List<SemanticsNode> = when (this) {
        is ViewRootForTest -> semanticsOwner.getAllSemanticsNodes(mergingEnabled = true)
        is ViewGroup -> (0 until childCount).flatMap { getChildAt(it).nodes() }
        else -> emptyList()
    }

    private companion object {
        const val WORD = "Evenfall"
    }
}

/** One start, the first of its process. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class OneStart : Starting() {
    @Test fun start() = println("start: ${if (System.getenv("EVENFALL_START") == "today") today() else empty()}")
}

/**
 * How fast the shell is, each beside its floor in the same run: this is a JVM and no phone, so only the ratio says
 * something. Not tests: android/tools/bench asks for them by name.
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class SpeedBench : Starting() {
    /**
     * In a process of its own all classes are loaded anew, as at a cold start on a phone. What Robolectric itself needs to
     * load them stands in both, and outweighs either.
     */
    @Test fun `cold start, beside an empty Compose activity`() {
        // in turns, and the quickest of each: what else the machine does slows both alike
        val starts = List(COLD) { inAProcess("empty") to inAProcess("today") }
        report("cold start in a process of its own", starts.minOf { it.second }, starts.minOf { it.first })
    }

    private fun inAProcess(which: String): Double {
        val ours = listOf("evenfall.", "jna.library", "robolectric.")
        val properties = System.getProperties().filterKeys { key -> ours.any { "$key".startsWith(it) } }
        val java = File(System.getProperty("java.home"), "bin/java").path
        val command = listOf(java, "-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1") +
            properties.map { (key, value) -> "-D$key=$value" } +
            listOf("-cp", System.getProperty("surefire.test.class.path"), "org.junit.runner.JUnitCore", OneStart::class.java.name)
        val child = ProcessBuilder(command).redirectErrorStream(true).apply { environment()["EVENFALL_START"] = which }.start()
        val said = child.inputStream.bufferedReader().readText()
        assertEquals(said, 0, child.waitFor())
        return said.substringAfter("start: ").substringBefore("\n").toDouble()
    }

    @Test fun `a start when everything was loaded before, beside an empty Compose activity`() {
        val starts = List(RUNS) { empty() to today() }.drop(WARM)
        val floor = starts.map { it.first }.sorted()[starts.size / 2]
        val ours = starts.map { it.second }.sorted()[starts.size / 2]
        report("start, all loaded", ours, floor)
        val (drawn, bare) = listOf(MainActivity::class.java, Empty::class.java).map { drawing.getValue(it) }
        println("bench: of it the core %.1f ms, drawing %.0f ms (empty %.0f ms)".format(core, drawn, bare))
    }

    private fun report(what: String, ours: Double, floor: Double) = println(
        "bench: %s: Today's first frame %.0f ms, an empty Compose activity's %.0f ms, ratio %.2f (aim 1.5)"
            .format(what, ours, floor, ours / floor),
    )

    @Test fun `a diary of ten years is read as far as she scrolls`() {
        val tenYears = File(checkNotNull(System.getenv("EVENFALL_TEN_YEARS")) { "run this by android/tools/bench" })
        app.reset()
        app.now = MORNING
        app.file.parentFile!!.mkdirs()
        Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en").use { diary ->
            assertTrue(diary.importJson(tenYears.path) is Copied.Done)
            diary.finishFirstRun()
        }
        Stage(compose).use { stage -> stage.onALine { line -> scroll(stage, line) } }
    }

    private fun scroll(stage: Stage, line: Line) {
        stage.launch()
        line.settle(compose)
        fun <S> window(read: View.() -> S): S {
            var seen: S? = null
            stage.scenario.onActivity { seen = it.window.decorView.read() }
            return checkNotNull(seen)
        }
        val began = System.nanoTime()
        stage.scenario.onActivity { it.model.places.go(Where.In(Place.DayDiary(null))) }
        line.settle(compose)
        val first = line.calls.count { it.name == "dayDiary" }
        val ms = (System.nanoTime() - began) / 1e6
        println("bench: ten years: the diary's first frame %.0f ms, $first days read, ${window { nodes().size }} nodes".format(ms))
        var most = 0
        val screens = List(SCREENS) {
            val before = System.nanoTime()
            val list = window { nodes().first { SemanticsActions.ScrollBy in it.config } }
            stage.scenario.onActivity { list.config[SemanticsActions.ScrollBy].action?.invoke(0f, SCREEN_PX) }
            line.settle(compose)
            most = maxOf(most, window { nodes().size })
            (System.nanoTime() - before) / 1e6
        }.sorted()
        val calls = line.calls.filter { it.name == "dayDiary" }
        val days = calls.map { it.ms }.sorted()
        println("bench: ten years: $SCREENS screens down, ${calls.size} days read of 3652, at most $most nodes at once")
        println(
            "bench: ten years: a screen %.0f ms (the slowest %.0f), a day of the core %.1f ms (the slowest %.1f)"
                .format(screens[SCREENS / 2], screens.last(), days[days.size / 2], days.last()),
        )
        assertTrue("${calls.size} days were read", calls.size in SCREENS / 8..SCREENS * 3)
        assertTrue("$most nodes were composed", most < MOST_NODES)
        stage.close()
    }

    private companion object {
        const val COLD = 4
        const val RUNS = 15
        const val WARM = 5
        const val SCREENS = 40
        const val SCREEN_PX = 1_600f
        const val MOST_NODES = 120
    }
}
