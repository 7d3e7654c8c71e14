package app.evenfall.shell

import android.os.Bundle
import android.os.Parcel
import android.util.Log
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextReplacement
import androidx.lifecycle.Lifecycle
import androidx.test.platform.app.InstrumentationRegistry
import app.evenfall.core.FieldShape
import app.evenfall.core.Place
import app.evenfall.core.sayAnswer
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Stage
import app.evenfall.support.Stage.Companion.texts
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLog
import java.io.File
import java.time.LocalDate
import java.time.ZoneOffset

/** Nothing of hers leaves the app by a way she does not see; nothing of hers is lost on the ways she does. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class PrivacyTest {
    @get:Rule
    val compose = createEmptyComposeRule()
    private val marker = "wakeful marker 7Q"

    /** What she typed, and what the sample's mother wrote. */
    private val hers =
        listOf(
            marker,
            "Cool shower before bed",
            "Elm Street clinic",
            "County hospital",
            "07700 900142",
            "Does a ferritin",
        )

    private fun staged(sample: String = "restless", then: Walk.() -> Unit) = Stage(compose).use { stage ->
        stage.app.reset()
        stage.app.now = MORNING
        stage.app.begin(sample)
        Walk(stage.launch()).then()
    }

    private fun Walk.go(place: Place) = go(Where.In(place))

    private fun Walk.go(where: Where) {
        stage.scenario.onActivity { it.model.places.go(where) }
        compose.waitForIdle()
    }

    private fun type(text: String = marker) {
        compose.onAllNodes(hasSetTextAction()).onFirst().performTextReplacement(text)
        compose.waitForIdle()
    }

    private fun typed() = compose.onAllNodes(Stage.says(marker)).fetchSemanticsNodes().isNotEmpty()

    private fun logged() = ShadowLog.getLogs().map {
        "${it.tag} ${it.msg} ${it.throwable?.stackTraceToString().orEmpty()}"
    }

    @Test fun `nothing of hers is in the log of a walk through the whole app`() {
        Log.d("proof", marker)
        assertTrue("the log is read", logged().any { marker in it })
        ShadowLog.clear()
        staged {
            for (scene in EVERY_SCENE.filter { it.diary == "restless" }) {
                go(scene.where ?: continue)
                if (compose.onAllNodes(hasSetTextAction()).fetchSemanticsNodes().isNotEmpty()) type()
                if ((scene.where as? Where.In)?.place ==
                    Place.Form("remark")
                ) {
                    stage.press(ask { form("remark", null, it) }!!.save)
                }
            }
            assertTrue("she wrote it down", ask { dayDiary(null, it) }.rows.any { marker in "$it" })
            stage.turn()
            stage.kill()
            runCatching { ask { importJson(File(stage.app.filesDir, marker).path) } }
        }
        val leaked = logged().filter { line -> hers.any { it in line } }
        assertEquals(emptyList<String>(), leaked)
    }

    /** What the phone is handed to keep for the app, outside it and in the clear. */
    private fun Walk.saved(): ByteArray {
        val bundle = Bundle()
        stage.scenario.onActivity {
            InstrumentationRegistry.getInstrumentation().callActivityOnSaveInstanceState(it, bundle)
        }
        return bundle.parcelled()
    }

    private fun Bundle.parcelled(): ByteArray = Parcel.obtain().let { parcel ->
        parcel.writeBundle(this)
        parcel.marshall().also { parcel.recycle() }
    }

    private fun ByteArray.holds(text: String) =
        listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE).any { text in String(this, it) } ||
            drop(1).toByteArray().let { odd ->
                listOf(Charsets.UTF_16LE, Charsets.UTF_16BE).any { text in String(odd, it) }
            }

    private fun ByteArray.holds(number: Long) = holdsBytes(ByteArray(8) { (number shr (8 * it)).toByte() }) ||
        holdsBytes(ByteArray(8) { (number shr (56 - 8 * it)).toByte() })

    private fun ByteArray.holdsBytes(part: ByteArray) =
        (0..size - part.size).any { at -> part.indices.all { this[at + it] == part[it] } }

    @Test fun `a bundle that holds her words or her day would be seen`() {
        val bundle = Bundle().apply {
            putString("words", marker)
            putLong("day", 1_801_612_800_000)
        }.parcelled()
        assertTrue(bundle.holds(marker))
        assertTrue(bundle.holds(1_801_612_800_000))
    }

    @Test fun `nothing of hers is in the saved state, wherever she is and whatever she types`() {
        val leaks = mutableListOf<String>()
        for (scene in EVERY_SCENE.filter { it.diary == "restless" && it.where != null }) {
            staged {
                go(scene.where!!)
                if (compose.onAllNodes(hasSetTextAction()).fetchSemanticsNodes().isNotEmpty()) type()
                val saved = saved()
                hers.filter { saved.holds(it) }.forEach { leaks += "${scene.name}: $it" }
            }
        }
        assertEquals(emptyList<String>(), leaks)
    }

    @Test fun `a day that she picks is not in the saved state`() = staged {
        go(Place.Form("due_given"))
        val field = ask { form("due_given", null, it) }!!.fields.first { it.shape is FieldShape.Date }
        stage.press("${field.label}, ${sayAnswer(field.shape, field.value, "en")}")
        compose.onAllNodes(
            SemanticsMatcher("the 15th") { node ->
                node.texts().any { "15" in it }
            } and hasClickAction(),
        ).onFirst().performClick()
        compose.waitForIdle()
        val saved = saved()
        val millis = (0L..12).map {
            LocalDate.of(2026, 11, 15).plusMonths(it).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli()
        }
        assertEquals(emptyList<Long>(), millis.filter { saved.holds(it) })
    }

    /** Types a remark, lets something happen, and sees that it is still there. */
    private fun survives(what: Walk.() -> Unit) = staged {
        go(Place.Form("remark"))
        type()
        what()
        assertTrue("what she typed is gone", typed())
    }

    @Test fun `what she types survives a turn of the phone`() = survives { stage.turn() }

    @Test fun `what she types survives the end of the process, and is sealed meanwhile`() = survives {
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        val draft = File(stage.app.noBackupFilesDir, "draft").readBytes()
        assertFalse(draft.holds(marker))
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        stage.kill()
    }

    @Test fun `what she types survives a call`() = survives {
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        compose.waitForIdle()
    }

    @Test fun `what she types survives that she looks for help`() = survives {
        stage.press(chrome.urgentHelp)
        go(Place.Form("remark"))
    }

    @Test fun `what she types survives the lock`() = survives {
        stage.app.phone.choices.lock = true
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        stage.app.now = MORNING.copy(epochMs = MORNING.epochMs + 600_000)
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        compose.waitForIdle()
        assertFalse("nothing of hers while it is locked", typed())
        stage.press(app.evenfall.core.lock("en").unlock)
    }

    @Test fun `what was kept or left is not offered again`() = staged {
        go(Place.Form("remark"))
        type()
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        compose.waitForIdle()
        stage.press(ask { form("remark", null, it) }!!.save)
        assertFalse(File(stage.app.noBackupFilesDir, "draft").exists())
        go(Place.Form("remark"))
        assertFalse(typed())
        type()
        stage.back()
        stage.press(chrome.forms.unsavedLeave)
        assertFalse(File(stage.app.noBackupFilesDir, "draft").exists())
        go(Place.Form("remark"))
        assertFalse(typed())
    }
}
