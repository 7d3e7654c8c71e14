package app.evenfall.breathing

import android.provider.Settings
import android.view.HapticFeedbackConstants
import android.view.WindowManager
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.lifecycle.Lifecycle
import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.shell.Where
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.NIGHT
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
class BreathingScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun it_leads_and_ends_by_itself_and_keeps_what_was_done() = staged { stage ->
        stage.press("1 min. In for 4 seconds, out for 6. No breath is held.")
        stage.press("Start")
        assertTrue(stage.sees("Breathe in"))
        stage.pass(3)
        assertFalse(stage.sees("Breathe out"))
        stage.pass(2)
        assertTrue(stage.sees("Breathe out"))
        stage.pass(5)
        assertTrue(stage.sees("Breathe in"))
        stage.pass(51)
        assertTrue(stage.sees("That is done.") && stage.sees("Saved: Slow breathing, 1 min"))
        stage.press("Undo")
        assertEquals(0, kept(stage))
    }

    @Test
    fun what_was_done_until_she_ends_it_is_kept() = staged { stage ->
        stage.press("Letting muscles go")
        stage.press("Start")
        assertTrue(stage.sees("Let your forehead grow smooth"))
        stage.pass(40)
        stage.press("End now")
        assertEquals(1, kept(stage))
        assertTrue(stage.sees("That is done.") && stage.sees("Start") && stage.sees("Undo"))
    }

    @Test
    fun what_does_not_move_has_no_circle_and_is_felt() = staged { stage ->
        stage.press("Letting muscles go")
        stays(stage, 15, "Let your eyes rest")
    }

    @Test
    fun under_half_a_minute_is_not_kept_and_that_is_said() = staged { stage ->
        stage.press("Start")
        stage.pass(29)
        stage.press("End now")
        assertTrue(stage.sees("Under half a minute is not saved."))
        assertEquals(0, kept(stage))
        stage.press("Start")
        stage.press("End now")
        stage.press("Letting muscles go")
        assertFalse("what was said of the one before", stage.sees("Under half a minute is not saved."))
    }

    @Test
    fun leaving_the_page_stops_it_and_keeps_what_was_done() = staged { stage ->
        for ((n, leave) in listOf<() -> Unit>({ stage.back() }, { Walk(stage).to(Place.UrgentHelp) }, { stage.turnToTonight() }).withIndex()) {
            begin(stage)
            stage.pass(31)
            leave()
            stage.pass(60)
            assertEquals(n + 1, kept(stage))
            assertTrue(stage.sees("Saved: Slow breathing, 1 min"))
            stage.compose.mainClock.advanceTimeBy(A_TOAST_MS)
        }
    }

    @Test
    fun leaving_the_app_stops_it_and_keeps_what_was_done() = staged { stage ->
        stage.press("Start")
        stage.pass(31)
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        assertEquals(1, kept(stage))
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        stage.pass(60)
        assertTrue(stage.sees("Start") && stage.sees("That is done."))
        assertEquals(1, kept(stage))
    }

    @Test
    fun a_turned_phone_goes_on_where_it_was() = staged { stage ->
        stage.press("Start")
        stage.pass(3)
        stage.turn()
        assertTrue(stage.sees("Breathe in"))
        stage.pass(2)
        assertTrue(stage.sees("Breathe out"))
        assertEquals(0, kept(stage))
    }

    @Test
    fun the_screen_stays_lit_while_it_leads_and_no_longer() = staged { stage ->
        assertFalse(stage.isAwake())
        stage.press("Start")
        assertTrue(stage.isAwake())
        stage.press("End now")
        assertFalse(stage.isAwake())
    }

    @Test
    fun by_day_a_circle_leads_and_nothing_is_felt() = staged { stage ->
        stage.press("Start")
        val first = stage.picture()
        stage.pass(3)
        assertFalse("the circle stands still", first.sameAs(stage.picture()))
        assertEquals(NOTHING, stage.felt())
    }

    @Test
    fun at_night_nothing_moves_and_each_part_is_felt_once() = staged(NIGHT) { stage -> stays(stage) }

    @Test
    fun where_she_asked_for_no_motion_nothing_moves_and_each_part_is_felt_once() = Stage(compose).use { stage ->
        Settings.Global.putFloat(stage.app.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 0f)
        stays(shown(stage, MORNING))
    }

    private fun stays(stage: Stage, seconds: Int = 4, next: String = "Breathe out") {
        assertTrue(stage.sees("Words lead, and a soft touch at each one. Nothing moves."))
        stage.press("Start")
        stage.pass(1)
        assertEquals(HapticFeedbackConstants.TEXT_HANDLE_MOVE, stage.felt())
        stage.feelNothing()
        val first = stage.picture()
        stage.pass(seconds - 2)
        assertTrue("something moves", first.sameAs(stage.picture()))
        assertEquals("it is felt in the middle of a part", NOTHING, stage.felt())
        stage.pass(2)
        assertTrue(stage.sees(next))
        assertEquals(HapticFeedbackConstants.TEXT_HANDLE_MOVE, stage.felt())
    }

    private fun begin(stage: Stage) {
        stage.scenario.onActivity {
            it.model.places.begin()
            it.model.places.go(Place.Breathing)
        }
        stage.press("Start")
    }

    private fun staged(at: Moment = MORNING, then: (Stage) -> Unit) = Stage(compose).use { then(shown(it, at)) }

    private fun shown(stage: Stage, at: Moment) = stage.show(Scene("breathing", Where.In(Place.Breathing), at = at), View.DAY).also {
        before = rows(it)
    }

    private var before = 0

    /** How many exercises were kept since the screen was shown. */
    private fun kept(stage: Stage) = rows(stage) - before

    private fun rows(stage: Stage) = Walk(stage).ask { dayDiary(null, it) }.rows.count { it.kind == "breathing" }

    /** The tile of the night was pressed. */
    private fun Stage.turnToTonight() {
        scenario.onActivity { it.model.places.go(Place.Tonight) }
        compose.waitForIdle()
    }

    private fun Stage.isAwake(): Boolean {
        var awake = false
        scenario.onActivity { awake = it.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0 }
        return awake
    }

    private fun Stage.composed(then: (android.view.View) -> Unit) = scenario.onActivity { activity ->
        fun find(view: android.view.View): android.view.View? = when {
            view is androidx.compose.ui.platform.ViewRootForTest -> view as android.view.View
            view is android.view.ViewGroup -> (0 until view.childCount).firstNotNullOfOrNull { find(view.getChildAt(it)) }
            else -> null
        }
        then(checkNotNull(find(activity.window.decorView)))
    }

    private fun Stage.felt(): Int {
        var felt = NOTHING
        composed { felt = shadowOf(it).lastHapticFeedbackPerformed() }
        return felt
    }

    private fun Stage.feelNothing() = composed { it.performHapticFeedback(NOTHING) }

    private companion object {
        const val NOTHING = -1
        const val A_TOAST_MS = 20_000L
    }
}
