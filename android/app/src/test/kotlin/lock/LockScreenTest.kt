package app.evenfall.lock

import android.content.Intent
import android.view.WindowManager
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.lifecycle.Lifecycle
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.SettingAct
import app.evenfall.core.chromeWithoutDiary
import app.evenfall.core.lock
import app.evenfall.phone.Answered
import app.evenfall.shell.MainActivity
import app.evenfall.support.Stage
import app.evenfall.support.Stage.Companion.spoken
import app.evenfall.support.Stage.Companion.texts
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.NIGHT
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.After
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import java.lang.reflect.Proxy

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class LockScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()
    private val words = lock("en")
    private val chrome = chromeWithoutDiary("en")

    /** What the phone was told of the card in the list of recent apps. */
    private var recents: Boolean? = null

    @Before
    fun listen() {
        val client = Class.forName("android.app.ActivityClient")
        val controller = Class.forName("android.app.IActivityClientController")
        val phone = ReflectionHelpers.callStaticMethod<Any>(client, "getActivityClientController")
        val listening = Proxy.newProxyInstance(controller.classLoader, arrayOf(controller)) { _, method, arguments ->
            if (method.name == "setRecentsScreenshotEnabled") recents = arguments[1] as Boolean
            method.invoke(phone, *arguments.orEmpty())
        }
        set(listening)
        before = phone
    }

    /** The next test's phone hears nothing of this one's. */
    @After
    fun stopListening() = set(before)

    private lateinit var before: Any

    @Suppress("UNCHECKED_CAST")
    private fun set(controller: Any) {
        ReflectionHelpers.callStaticMethod<Any>(
            Class.forName("android.app.ActivityClient"),
            "setActivityClientController",
            ClassParameter(Class.forName("android.app.IActivityClientController") as Class<Any>, controller),
        )
    }

    private fun locked(sample: String = "running", slip: Boolean = true, action: String = Intent.ACTION_MAIN, then: (Stage) -> Unit) =
        Stage(compose).use { stage ->
            stage.app.reset()
            stage.app.now = NIGHT
            stage.app.unlock.answer = Answered.YES
            stage.app.begin(sample)
            stage.app.phone.choices.lock = true
            stage.app.phone.choices.tonightWhileLocked = slip
            then(stage.launch(action))
        }

    /** Everything that any tool can read from the window, merged or not. */
    private fun everything() = compose.onAllNodes(SemanticsMatcher("anything") { true }, useUnmergedTree = true)
        .fetchSemanticsNodes().flatMap {
            it.texts() + it.spoken() +
                it.config.map { (key, value) -> "${key.name}=$value" }
        }
        .map { it.replace(Regex("@[0-9a-f]+"), "") }

    private fun <S> Stage.ask(call: DiaryInterface.(Moment) -> S): S = runBlocking {
        app.door.open().ask { call(app.now) }
    }

    @Test fun `while it is locked the window says the same over every diary`() {
        val said = mutableMapOf<String, List<String>>()
        for (sample in listOf("running", "after_loss", "new")) locked(sample) { said[sample] = everything() }
        assertTrue(words.title in said.getValue("new"))
        assertEquals(said["new"], said["running"])
        assertEquals(said["new"], said["after_loss"])
    }

    @Test fun `the slip for the night adds, and says the same over every diary`() {
        val said = mutableMapOf<String, List<String>>()
        for (sample in listOf("running", "new")) {
            locked(sample) { stage ->
                stage.press(words.tonight)
                val before = everything()
                val slip = stage.ask { slip(it) }
                assertTrue(before.any { slip.question in it })
                val rows = stage.ask { dayDiary(null, it) }.rows.size
                stage.press(slip.taps.first { it.id == "cramp" }.spoken)
                assertEquals(rows + 1, stage.ask { dayDiary(null, it) }.rows.size)
                said[sample] = before + everything()
                stage.back()
                assertTrue("back leads to the lock", stage.sees(words.unlock))
            }
        }
        assertEquals(said["new"], said["running"])
    }

    @Test fun `the tile leads to the slip where she chose so`() = locked(action = MainActivity.TONIGHT) { stage ->
        assertTrue(stage.sees(stage.ask { slip(it) }.question))
    }

    @Test fun `where she did not, the tile leads to the lock, and nothing can be added`() = locked(
        slip = false,
        action = MainActivity.TONIGHT,
    ) { stage ->
        assertTrue(stage.sees(words.unlock))
        assertFalse(stage.sees(words.tonight))
    }

    @Test fun `urgent help is one press away, dials, and leads back to the lock`() = locked { stage ->
        stage.press(chrome.urgentHelp)
        val call = stage.ask { urgentHelp(it) }.calls.last()
        stage.press(call.words)
        val dialled = shadowOf(stage.app).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to "tel:${call.number}", dialled.action to dialled.dataString)
        stage.back()
        assertTrue(stage.sees(words.unlock))
    }

    @Test fun `her finger opens it, another's does not`() = locked { stage ->
        stage.app.unlock.answer = Answered.NO
        stage.press(words.unlock)
        assertTrue(stage.sees(words.failed))
        stage.app.unlock.answer = Answered.LOCKED_OUT
        stage.press(words.unlock)
        assertTrue(stage.sees(words.lockedOut))
        stage.app.unlock.answer = Answered.YES
        stage.press(words.unlock)
        assertFalse(stage.sees(words.unlock))
        assertTrue(stage.sees(stage.ask { today(it) }.date))
    }

    @Test fun `back and a turn of the phone do not open it`() = locked { stage ->
        stage.turn()
        assertTrue(stage.sees(words.unlock))
        stage.kill()
        assertTrue(stage.sees(words.unlock))
        stage.press(chrome.urgentHelp)
        stage.turn()
        stage.back()
        assertTrue(stage.sees(words.unlock))
    }

    @Test fun `she is away for longer than the grace time and it locks, where she was when she comes back`() = locked {
        stage,
        ->
        stage.press(words.unlock)
        stage.press(stage.ask { chrome(it) }.settings)
        val title = stage.ask { settings(it) }.promise
        assertTrue(stage.sees(title))
        for ((ms, asks) in listOf(59_000L to false, 61_000L to true)) {
            stage.scenario.moveToState(Lifecycle.State.CREATED)
            stage.app.now = Moment(stage.app.now.epochMs + ms, 0)
            stage.scenario.moveToState(Lifecycle.State.RESUMED)
            compose.waitForIdle()
            assertEquals(asks, stage.sees(words.unlock))
        }
        assertFalse(stage.sees(title))
        stage.press(words.unlock)
        assertTrue(stage.sees(title))
    }

    @Test fun `pictures of the screen and the card in the list are blank as she chose`() = locked { stage ->
        fun blank(): Pair<Boolean, Boolean?> {
            compose.waitForIdle()
            var now: Pair<Boolean, Boolean?>? = null
            stage.scenario.onActivity {
                val secure = it.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0
                now = secure to recents
            }
            return now!!
        }
        assertEquals(true to false, blank())
        stage.app.phone.choices.hideInRecents = false
        assertEquals(false to true, blank())
        stage.turn()
        assertEquals(false to true, blank())
        stage.app.phone.choices.hideInRecents = true
        assertEquals(true to false, blank())
    }

    @Test fun `the lock is only set on a phone that can ask`() = locked { stage ->
        stage.press(words.unlock)
        stage.app.phone.choices.lock = false
        stage.press(stage.ask { chrome(it) }.settings)
        val row = stage.ask { settings(it) }.groups.flatMap { it.rows }.first { it.act == SettingAct.Lock }

        fun press(answer: Answered) {
            stage.app.unlock.answer = answer
            stage.press(row.title)
        }
        press(Answered.NONE_SET)
        assertTrue(stage.sees(words.noneSet))
        assertFalse(stage.app.phone.choices.lock)
        press(Answered.NO)
        assertFalse(stage.app.phone.choices.lock)
        press(Answered.YES)
        assertTrue(stage.app.phone.choices.lock)
        press(Answered.NO)
        assertTrue("another cannot switch it off", stage.app.phone.choices.lock)
        press(Answered.YES)
        assertFalse(stage.app.phone.choices.lock)
    }
}
