package app.evenfall.sortlegs

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.lifecycle.Lifecycle
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
import org.robolectric.annotation.Config
import java.io.File

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class SortLegsScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String = "sort-legs-question", then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private fun Walk.press(vararg words: String) = words.forEach { stage.press(it) }

    private fun Walk.at(question: Int) = assertTrue("not at question $question: ${stage.words()}", on(question))

    private fun Walk.on(question: Int) = stage.words().any { "Question $question of 17" in it }

    private fun Walk.kept() = ask { dayDiary(null, it) }.rows.filter { it.kind == "sorted_legs" }

    /** To the question about swelling, with nothing named before. */
    private fun Walk.toSwelling() = press(NEITHER, "Yes", "Yes", "Yes", "Yes", "No", "No", "No")

    @Test
    fun one_leg_is_kept_at_once_and_help_opens() = staged {
        press(ONE_LEG)
        assertEquals("heading | Urgent help", stage.stops().first { it.role == "heading" }.lines.first())
        assertEquals(1, kept().size)
        assertTrue("she is told what was kept", stage.sees("Saved: Sort my legs: one leg different"))
        press("Undo")
        assertEquals(0, kept().size)
    }

    @Test
    fun a_sign_on_the_way_is_kept_and_the_rest_of_the_answers_change_the_same_entry() = staged {
        toSwelling()
        press("Yes, suddenly: my face, hands or feet")
        assertEquals("heading | Urgent help", stage.stops().first { it.role == "heading" }.lines.first())
        assertEquals(1, kept().size)
        stage.back()
        press("Answer the other questions")
        at(10)
        press("No", "No", "No", "No", "No", "No", "No, it is new", "None of these", "Go on", "Keep this in my diary")
        assertEquals("one sorting, not two", 1, kept().size)
    }

    @Test
    fun a_sign_that_was_taken_back_is_kept_anew_with_the_rest() = staged {
        toSwelling()
        press("Yes, suddenly: my face, hands or feet", "Undo")
        stage.back()
        press("Answer the other questions")
        press("No", "No", "No", "No", "No", "No", "No, it is new", "Go on")
        assertEquals(0, kept().size)
        press("Keep this in my diary")
        assertEquals(1, kept().size)
    }

    @Test
    fun the_phone_leads_back_page_by_page_and_then_to_where_it_began() = staged {
        press(NEITHER, "Not sure")
        at(3)
        stage.back()
        at(2)
        assertTrue("what she chose is chosen still", stage.stops().any { it.words == "Not sure" && "selected" in it.states })
        press("Back")
        at(1)
        stage.back()
        assertTrue(stage.sees("Begin"))
        assertEquals(0, kept().size)
    }

    @Test
    fun several_are_ticked_and_none_of_these_stands_alone() = staged("sort-legs-several") {
        press("Diabetes", "None of these", "Go on")
        assertTrue(stage.sees("Choose “None of these”, or what you have. Not both."))
        assertEquals(listOf("Diabetes", "None of these"), stage.stops().filter { "selected" in it.states && it.role == "choice" }.map { it.words })
        press("Diabetes", "Go on")
        assertTrue(stage.sees("The pattern fits restless legs"))
        stage.back()
        assertEquals(listOf("None of these"), stage.stops().filter { "selected" in it.states && it.role == "choice" }.map { it.words })
    }

    @Test
    fun a_result_is_kept_by_a_press_and_stands_where_it_began() = staged("sort-legs-result") {
        assertEquals(0, kept().size)
        press("Keep this in my diary")
        assertTrue(stage.sees("Sort again") && stage.sees("The pattern fits restless legs"))
        assertEquals(1, kept().size)
        press("Delete")
        assertTrue(stage.sees("Begin"))
        press("Undo")
        assertTrue(stage.sees("Sort again"))
        press("Change")
        assertTrue(stage.sees("Is one leg different from the other?"))
    }

    @Test
    fun where_she_was_outlives_help_a_form_and_the_end_of_the_process() = staged {
        press(NEITHER, "Yes")
        press("Urgent help")
        stage.back()
        at(3)
        to(Place.LogSheet)
        stage.back()
        at(3)
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        assertFalse("neither" in draft())
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        stage.kill()
        at(3)
        press("Yes", "Yes")
        at(5)
    }

    @Test
    fun an_end_after_a_sign_keeps_nothing_twice() = staged {
        toSwelling()
        press("Yes, suddenly: my face, hands or feet")
        stage.back()
        stage.kill()
        assertTrue(stage.sees("Answer the other questions"))
        assertEquals(1, kept().size)
    }

    @Test
    fun what_was_left_is_not_offered_again() = staged("care") {
        press("Sort my legs", "Begin", NEITHER, "Yes")
        to(Place.Today)
        assertTrue("another place of the bar is not leaving", File(stage.app.noBackupFilesDir, "page").exists())
        to(Place.SortLegs)
        assertTrue(stage.sees("Begin"))
        assertFalse(File(stage.app.noBackupFilesDir, "page").exists())
        press("Begin")
        at(1)
    }

    @Test
    fun a_question_can_be_written_beside_the_result() = staged("sort-legs-result") {
        press("Write down a question")
        stage.fill("What you want to ask", "Does ferritin matter?")
        press(ask { form("question", null, it) }!!.save)
        assertTrue(stage.sees("Keep this in my diary"))
    }

    private fun Walk.draft() = String(File(stage.app.noBackupFilesDir, "page").readBytes(), Charsets.ISO_8859_1)

    private companion object {
        const val NEITHER = "None of these: both legs look and feel alike"
        const val ONE_LEG = "Yes, one leg is different"
    }
}
