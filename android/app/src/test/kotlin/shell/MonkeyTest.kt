package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.diary.DiaryKey
import app.evenfall.support.Monkey
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.onALine
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File
import java.util.concurrent.ConcurrentLinkedQueue

/** EVENFALL_MONKEY says how many deeds; 10,000 is the whole of it. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class MonkeyTest {
    @get:Rule
    val compose = createEmptyComposeRule()
    private val deeds = System.getenv("EVENFALL_MONKEY")?.toInt() ?: ORDINARILY
    private val failed = ConcurrentLinkedQueue<Throwable>()
    private val before = Thread.getDefaultUncaughtExceptionHandler()

    @Before fun listen() = Thread.setDefaultUncaughtExceptionHandler { _, error -> failed += error }

    @After fun listenNoMore() = Thread.setDefaultUncaughtExceptionHandler(before)

    @Test fun `whatever is pressed and typed, nothing crashes, nothing stalls, and the diary is whole`() = Stage(compose).use { stage ->
        stage.app.reset()
        stage.app.now = MORNING
        stage.app.begin("restless")
        stage.onALine { line ->
            stage.launch()
            line.settle(compose)
            val monkey = Monkey(stage, line, SEED)
            val began = System.nanoTime()
            try {
                var left = deeds
                while (left > 0 && failed.isEmpty()) {
                    monkey.play(minOf(left, 100))
                    left -= 100
                }
                line.settle(compose)
            } catch (error: Throwable) {
                throw AssertionError("seed $SEED, the last of what was done:\n${monkey.trail}", error)
            }
            failed.firstOrNull()?.let { throw AssertionError("seed $SEED, the last of what was done:\n${monkey.trail}", it) }
            val seconds = (System.nanoTime() - began) / 1e9
            val slowest = line.calls.maxBy { it.ms }
            val kept = line.calls.count { it.name == "submit" }
            println(
                "monkey: $deeds deeds in %.0f s, ${monkey.pressed} pressed, ${monkey.typed} typed, ${line.calls.size} calls of the diary, $kept submitted, the slowest %s %.0f ms"
                    .format(seconds, slowest.name, slowest.ms),
            )
            assertEquals(emptyList<String>(), line.calls.filter { it.thread.name != "diary" }.map { "${it.name} on ${it.thread.name}" })
            assertTrue("it changed nothing", line.calls.any { it.name == "submit" } && line.calls.any { it.name == "tap" })
            stage.close()
        }
        whole(stage.app)
    }

    /** The diary opens, everything in it can be taken out, and another reads it in. */
    private fun whole(app: TestApp) {
        val (one, other) = List(2) { File(app.cacheDir, "export-$it.json") }
        Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en").use { diary ->
            diary.today(app.now)
            diary.dayDiary(null, app.now)
            assertTrue(diary.exportJson(one.path, app.now) is Copied.Done)
        }
        Diary.open(File(app.cacheDir, "second").path, ByteArray(32), "en").use { diary ->
            assertTrue(diary.importJson(one.path) is Copied.Done)
            assertTrue(diary.exportJson(other.path, app.now) is Copied.Done)
        }
        assertEquals(entries(one), entries(other))
    }

    private fun entries(export: File) = org.json.JSONObject(export.readText()).getJSONObject("entries").toString().length

    private companion object {
        const val SEED = 20_261_122
        const val ORDINARILY = 2_000
    }
}
