package app.evenfall.week

import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.support.SCENES
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class WeekScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: Scene, view: View = View.TALL, then: Walk.() -> Unit) =
        Stage(compose).use { then(Walk(it.show(scene, view))) }

    private fun staged(scene: String, view: View = View.TALL, then: Walk.() -> Unit) =
        staged(SCENES.first { it.name == scene }, view, then)

    private fun Walk.title() = stage.stops().first { it.role == "heading" }.words

    @Test
    fun she_turns_the_weeks_and_comes_back_to_her_own() = staged("week", View.DAY) {
        val (later, earlier) = ask { week(null, it) }.run { laterWords to earlierWords }
        assertEquals("29 weeks", title())
        repeat(2) { stage.press(later) }
        assertEquals("31 weeks", title())
        stage.press(earlier)
        assertEquals("30 weeks", title())
        stage.press(ask { week(30, it) }.own!!.words)
        assertEquals("29 weeks", title())
        assertTrue(stage.sees(ask { week(null, it) }.here!!))
    }

    @Test
    fun another_week_is_read_from_its_beginning() = staged("week", View.SMALL) {
        val (state, next) = ask { week(null, it) } to ask { week(30, it) }
        stage.find(state.offeredLabel)
        stage.press(state.laterWords)
        stage.compose.onNode(Stage.says(next.line)).assertIsDisplayed()
    }

    @Test
    fun at_the_last_week_there_is_no_later_one() = staged("week-40") {
        val (later, earlier) = ask { week(40, it) }.run { laterWords to earlierWords }
        repeat(2) { stage.press(later) }
        assertEquals("42 weeks", title())
        assertFalse(stage.sees(later))
        assertTrue(stage.sees(earlier))
    }

    @Test
    fun without_a_date_it_asks_for_one_and_after_a_loss_it_counts_nothing() {
        staged(Scene("undated", Place.Week(null), "undated")) {
            val empty = ask { week(null, it) }
            stage.press(empty.empty!!.words)
            assertEquals(ask { dueDate(it) }.title, title())
        }
        staged(Scene("loss", Place.Week(null), "after_loss")) {
            val state = ask { week(null, it) }
            assertTrue(stage.sees(state.empty!!.words))
            assertFalse(stage.sees(state.laterWords))
        }
    }
}
