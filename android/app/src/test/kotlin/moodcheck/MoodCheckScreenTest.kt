package app.evenfall.moodcheck

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.compose.ui.test.assertIsDisplayed
import app.evenfall.core.Place
import app.evenfall.support.SCENES
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
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class MoodCheckScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun a_yes_is_answered_at_once_and_before_anything_is_saved() = staged("mood-check") { stage ->
        val lead = Walk(stage).ask { moodCheck(it) }.atOnce.lead
        assertFalse(stage.sees(lead))
        stage.pressBelow(HARM, "Yes")
        stage.compose.onNode(Stage.says(lead)).assertIsDisplayed()
        assertEquals(null, Walk(stage).ask { moodCheck(it) }.last)
        stage.pressBelow(HARM, "No")
        assertFalse(stage.sees(lead))
    }

    @Test
    fun the_card_leads_to_urgent_help_and_what_she_answered_is_there_when_she_comes_back() = staged("mood-check") { stage ->
        stage.pressBelow("Feeling down, depressed, or hopeless", "Several days")
        stage.pressBelow(HARM, "Yes")
        stage.press(Walk(stage).ask { moodCheck(it) }.atOnce.lead)
        assertTrue(stage.sees(Walk(stage).ask { urgentHelp(it) }.notSure))
        stage.back()
        assertTrue(stage.sees(Walk(stage).ask { moodCheck(it) }.atOnce.lead))
        assertEquals(2, stage.stops().count { it.role == "choice" && "selected" in it.states })
    }

    @Test
    fun a_yes_that_is_saved_leads_to_urgent_help() = staged("mood-check-harm") { stage ->
        stage.press(Walk(stage).ask { moodCheck(it) }.form.save)
        assertTrue(stage.sees(Walk(stage).ask { urgentHelp(it) }.notSure))
        val last = Walk(stage).ask { moodCheck(it) }.last!!
        stage.back()
        assertTrue(stage.sees(last.title) && stage.sees(last.card.lead))
    }

    @Test
    fun after_save_she_sees_what_it_came_to_and_whom_to_talk_to() = staged("mood-check-kept", View.DAY) { stage ->
        val state = Walk(stage).ask { moodCheck(it) }
        stage.compose.onNode(Stage.says(state.last!!.title)).assertIsDisplayed()
        stage.compose.onNode(Stage.says(state.last!!.card.lead)).assertIsDisplayed()
        assertTrue(stage.sees("3 of 6"))
        assertFalse("the next check is not begun yet", stage.sees(state.form.save) || stage.sees(HARM))
        val people = state.talk.first { it.number != null }
        stage.press(people.words)
        assertEquals("tel", shadowOf(stage.app).nextStartedActivity.data?.scheme)
        stage.back()
        Walk(stage).to(Place.Calm)
        assertTrue(stage.sees("Mood checks"))
        Walk(stage).to(Place.MoodCheck)
        assertTrue("another can be filled in", stage.sees(state.form.save) && stage.sees(HARM))
    }

    @Test
    fun a_check_can_be_changed_and_deleted() = staged("mood-check-kept") { stage ->
        val title = Walk(stage).ask { moodCheck(it) }.last!!.title
        stage.press(Walk(stage).chrome.edit)
        assertEquals(4, stage.stops().count { it.role == "choice" && "selected" in it.states })
        stage.back()
        stage.press(Walk(stage).chrome.delete)
        assertFalse(stage.sees(title))
        assertEquals("the form begins anew", 0, stage.stops().count { it.role == "choice" && "selected" in it.states })
        stage.press("Undo")
        assertTrue(stage.sees(title))
    }

    @Test
    fun half_a_pair_is_asked_about_and_can_be_kept() = staged("mood-check") { stage ->
        stage.pressBelow("Feeling down, depressed, or hopeless", "Several days")
        val state = Walk(stage).ask { moodCheck(it) }
        stage.press(state.form.save)
        assertEquals(null, Walk(stage).ask { moodCheck(it) }.last)
        stage.press(Walk(stage).chrome.keep)
        assertEquals("no total", Walk(stage).ask { moodCheck(it) }.last!!.totals.first().value)
    }

    private fun staged(scene: String, view: View = View.TALL, then: (Stage) -> Unit) =
        Stage(compose).use { then(it.show(SCENES.first { at -> at.name == scene }, view)) }

    private companion object {
        const val HARM = "Thoughts of hurting yourself or your baby"
    }
}
