package app.evenfall.summary

import android.content.pm.PackageManager
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.SummaryHealth
import app.evenfall.core.SummaryRange
import app.evenfall.phone.HealthConnect
import app.evenfall.support.SCENES
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.ToldHealth
import app.evenfall.support.View
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class SummaryHealthTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(then: Walk.() -> Unit) = Stage(compose).use {
        Walk(it.show(SCENES.first { at -> at.name == "summary-health" }, View.TALL)).run {
            putAndWait()
            then()
        }
    }

    private val Walk.health: ToldHealth get() = stage.app.health

    private fun Walk.words(): SummaryHealth = ask { summary(SummaryRange.FourWeeks, null, it) }.health

    private fun Walk.put() = stage.press(words().put!!)

    /** The toast lies over what stands last on the page: it is let pass. */
    private fun Walk.putAndWait() {
        put()
        shows(records().done)
        shows("Written down: shared today.")
        compose.mainClock.advanceTimeBy(A_TOAST_MS)
    }

    private fun Walk.shows(words: String) = compose.waitUntil(WAIT_MS) { stage.sees(words) }

    private fun Walk.records() = ask { healthRecords(SummaryRange.FourWeeks, null, it) }

    private fun Walk.names() = records().portions.flatMap { it.records }.map { it.kind to it.id }.toSet()

    @Test
    fun every_record_is_put_there_and_that_is_kept() = staged {
        assertEquals(names(), health.kept.keys)
        assertTrue(stage.sees("22 Nov, 08:52: Health Connect, 26 Oct to 22 Nov"))
    }

    @Test
    fun again_doubles_nothing_and_leaves_nothing_old() = staged {
        val first = health.kept.toMap()
        putAndWait()
        assertEquals(2 to first, health.times to health.kept)
        stage.press(ask { summary(SummaryRange.FourWeeks, null, it) }.sections.first { it.id == "results" }.title)
        stage.press(ask { summary(SummaryRange.FourWeeks, null, it) }.sections.first { it.id == "ferritin" }.title)
        put()
        compose.waitUntil(WAIT_MS) {
            compose.waitForIdle()
            health.kept.size < first.size
        }
        assertFalse(health.kept.keys.any { (_, id) -> id.startsWith("result-") })
    }

    @Test
    fun it_is_taken_out_again() = staged {
        shows(words().takeOut)
        stage.press(words().takeOut)
        shows(words().takenOut)
        assertEquals(emptyMap<Any, Any>(), health.kept)
        assertFalse(stage.sees(words().takeOut))
    }

    @Test
    fun where_it_cannot_be_taken_out_it_is_said() = staged {
        shows(words().takeOut)
        health.answers = false
        stage.press(words().takeOut)
        shows(words().notTakenOut)
        assertTrue(health.kept.isNotEmpty())
    }

    @Test
    fun a_phone_without_one_shows_nothing_of_it() = Stage(compose).use {
        Walk(it.show(SCENES.first { at -> at.name == "summary" }, View.TALL)).run {
            assertFalse(stage.sees(words().put!!) || stage.sees(words().note))
        }
    }

    @Test
    fun where_it_does_not_answer_nothing_is_said_to_be_there_or_kept() = staged {
        shows(words().takeOut)
        stage.press(words().takeOut)
        val before = ask { summary(SummaryRange.FourWeeks, null, it) }.shared
        health.answers = false
        put()
        shows(words().notPut)
        assertEquals(before, ask { summary(SummaryRange.FourWeeks, null, it) }.shared)
        health.answers = true
        putAndWait()
    }

    @Test
    fun where_it_stops_partway_she_is_told_and_can_take_it_out() = staged {
        health.stopsAfter = 0
        put()
        shows(words().partway)
        assertTrue(stage.sees(words().takeOut))
    }

    @Test
    fun the_phone_asks_her_first_and_a_no_is_said() = staged {
        health.kept.clear()
        health.isAllowed = false
        put()
        stage.scenario.onActivity {
            val asked = shadowOf(it).lastRequestedPermission
            assertEquals(listOf(HealthConnect.WRITES), asked.requestedPermissions.toList())
            assertEquals("nothing before she answered", emptyMap<Any, Any>(), health.kept)
            @Suppress("DEPRECATION") // the phone's own answer
            it.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(DENIED))
        }
        shows(words().refused)
        assertEquals(emptyMap<Any, Any>(), health.kept)
    }

    @Test
    fun what_has_no_place_there_is_said_before_she_presses() = staged {
        assertTrue(stage.sees(words().leftOut!!) && stage.sees(words().note))
        val parts = ask { summary(SummaryRange.FourWeeks, null, it) }.sections
        parts.filter { it.id != "questions" }.forEach { stage.press(it.title) }
        val none = ask { summary(SummaryRange.FourWeeks, listOf("questions"), it) }.health
        shows(none.note)
        assertFalse(stage.sees(words().put!!))
    }

    private companion object {
        const val WAIT_MS = 20_000L
        const val A_TOAST_MS = 60_000L
        const val DENIED = PackageManager.PERMISSION_DENIED
    }
}
