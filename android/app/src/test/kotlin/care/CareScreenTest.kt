package app.evenfall.care

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.support.SCENES
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class CareScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private fun Walk.waiting() = ask { care(it) }.questions.map { it.words }

    @Test
    fun a_question_that_was_asked_waits_for_its_answer_and_can_be_taken_back() = staged("care") {
        val second = waiting()[1]
        stage.press("It was asked, $second")
        assertEquals(2, waiting().size)
        assertTrue(stage.sees("Asked. What were you told?"))
        stage.press("Undo")
        assertEquals(second, waiting()[1])
    }

    @Test
    fun a_question_opens_in_the_sheet_and_what_is_changed_stands_in_care() = staged("care") {
        val first = ask { care(it) }.questions.first()
        stage.press(first.spoken)
        stage.fill("What you want to ask", "Does 41 matter?")
        stage.press(ask { form(first.kind, first.id, it) }!!.save)
        assertTrue(stage.sees("1. Does 41 matter?"))
    }

    @Test
    fun a_visit_and_a_question_are_added_where_there_is_none() = staged("care-new") {
        stage.press("Add a question")
        stage.fill("What you want to ask", "Why at night?")
        stage.press(ask { form("question", null, it) }!!.save)
        assertEquals(listOf("Why at night?"), waiting())
        stage.press("No visit is written yet.")
        assertTrue(stage.sees("A visit"))
    }

    @Test
    fun a_question_moves_in_her_order_by_a_button_or_by_name_and_back() = staged("care") {
        val (first, second, third) = waiting()
        stage.press("Move up, $second")
        assertEquals(listOf(second, first, third), waiting())
        stage.press("Undo")
        assertEquals(listOf(first, second, third), waiting())
        val last = stage.stops().first { it.words == "3. $third" }
        assertEquals(listOf("Move up"), last.actions)
        val (up) = last.node.config[SemanticsActions.CustomActions]
        stage.compose.runOnIdle { up.action() }
        assertEquals(listOf(first, third, second), waiting())
        assertTrue(!stage.sees("Move down, $second"))
    }

    @Test
    fun what_is_open_of_her_plan_leads_to_its_page() = staged("care") {
        stage.press("See it")
        assertEquals("heading | Whooping cough vaccine", stage.stops()[1].lines.first())
        stage.back()
        stage.press(ask { care(it) }.rows.first { it.place == Place.Plan }.title)
        assertTrue(stage.sees("Plan: England, first baby"))
    }

    @Test
    fun the_visit_opens_to_be_changed() = staged("care") {
        stage.press("Change the visit")
        assertTrue(stage.sees("Elm Street clinic"))
    }

    @Test
    fun care_is_a_place_of_the_bar_with_a_way_back_of_its_own() = staged("today") {
        to(Place.Care)
        stage.press("Check a medicine")
        stage.back()
        assertTrue(stage.sees("Look something up"))
        stage.back()
        assertEquals("heading | Today", stage.stops().first().lines.first().substringBefore(" ·"))
    }
}
