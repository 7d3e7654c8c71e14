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
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

/**
 * How fast the shell is, each beside its floor in the same run: this is a JVM and no phone, so only the ratio says
 * something. Not a test: tests/run bench asks for it by name.
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class SpeedBench {
    @get:Rule
    val compose = createEmptyComposeRule()
    private val app: TestApp = ApplicationProvider.getApplicationContext()

    /** The floor: an activity that shows a word. */
    class Empty : ComponentActivity() {
        override fun onCreate(savedInstanceState: Bundle?) {
            super.onCreate(savedInstanceState)
            setContent { Text(WORD) }
        }
    }

    @Test fun `cold start to the first frame of Today, beside an empty Compose activity`() {
        app.reset()
        app.now = MORNING
        app.begin("restless")
        val date = Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en").use { it.today(MORNING).date }
        shadowOf(app.packageManager).addActivityIfNotPresent(ComponentName(app, Empty::class.java))
        val empty = mutableListOf<Double>()
        val today = mutableListOf<Double>()
        repeat(RUNS) {
            empty += start(Empty::class.java, null, WORD)
            today += Line().use { line ->
                app.line = line
                start(MainActivity::class.java, line, date).also { app.die() }
            }
        }
        report("first start in this process", today[0], empty[0])
        report("median of ${RUNS - WARM} later starts", today.drop(WARM).sorted()[(RUNS - WARM) / 2], empty.drop(WARM).sorted()[(RUNS - WARM) / 2])
    }

    private fun report(what: String, ours: Double, floor: Double) =
        println("bench: cold start, $what: Today %.1f ms, an empty activity %.1f ms, ratio %.2f (aim 1.5)".format(ours, floor, ours / floor))

    /** Milliseconds from the start of the activity until its frame is drawn with what is waited for. */
    private fun <A : Activity> start(activity: Class<A>, line: Line?, shown: String): Double {
        val began = System.nanoTime()
        return ActivityScenario.launch<A>(Intent(app, activity)).use { scenario ->
            line?.settle(compose) ?: compose.waitForIdle()
            var ms = 0.0
            scenario.onActivity {
                val window = it.window.decorView
                window.draw(Canvas(Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)))
                ms = (System.nanoTime() - began) / 1e6
                assertTrue(shown, window.nodes().any { node -> node.texts().any { text -> shown in text } })
            }
            ms
        }
    }

    private fun View.nodes(): List<SemanticsNode> = when (this) {
        is ViewRootForTest -> semanticsOwner.getAllSemanticsNodes(mergingEnabled = true)
        is ViewGroup -> (0 until childCount).flatMap { getChildAt(it).nodes() }
        else -> emptyList()
    }

    @Test fun `a diary of ten years is read as far as she scrolls`() {
        val tenYears = File(checkNotNull(System.getenv("EVENFALL_TEN_YEARS")) { "EVENFALL_TEN_YEARS names the export that sample_diaries ten-years writes" })
        app.reset()
        app.now = MORNING
        app.file.parentFile!!.mkdirs()
        Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en").use { diary ->
            assertTrue(diary.importJson(tenYears.path) is Copied.Done)
            diary.finishFirstRun()
            diary.dayDiary(null, MORNING).let { println("bench: ten years: today has ${it.rows.size} rows, before it ${it.earlierWritten}") }
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
        println("bench: ten years: the diary's first frame %.0f ms, $first days read, ${window { nodes().size }} nodes".format((System.nanoTime() - began) / 1e6))
        var most = 0
        val screens = List(SCREENS) {
            val before = System.nanoTime()
            window { nodes().first { SemanticsActions.ScrollBy in it.config }.config[SemanticsActions.ScrollBy].action?.invoke(0f, SCREEN_PX) }
            line.settle(compose)
            most = maxOf(most, window { nodes().size })
            (System.nanoTime() - before) / 1e6
        }.sorted()
        val calls = line.calls.filter { it.name == "dayDiary" }
        val ms = calls.map { it.ms }.sorted()
        println("bench: ten years: $SCREENS screens down, ${calls.size} days read of 3652, at most $most nodes at once")
        println("bench: ten years: a screen %.0f ms (the slowest %.0f), of it a day of the core %.1f ms (the slowest %.1f)".format(screens[SCREENS / 2], screens.last(), ms[ms.size / 2], ms.last()))
        assertTrue("${calls.size} days were read", calls.size in SCREENS / 8..SCREENS * 3)
        assertTrue("$most nodes were composed", most < MOST_NODES)
        stage.close()
    }

    private companion object {
        const val WORD = "Evenfall"
        const val RUNS = 15
        const val WARM = 5
        const val SCREENS = 40
        const val SCREEN_PX = 1_600f
        const val MOST_NODES = 120
    }
}
