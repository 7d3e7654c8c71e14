package app.evenfall.plan

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Node
import app.evenfall.core.NodeState
import app.evenfall.core.Place
import app.evenfall.core.SettingAct
import app.evenfall.core.Value
import app.evenfall.support.SCENES
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.time.LocalDate

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class PlanScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private fun Walk.node(id: String): Node = ask { window(id, it) }!!.node

    @Test
    fun what_she_had_is_said_on_the_rail_taken_back_and_undone() = staged("timeline") {
        stage.press("RSV vaccine: Had it")
        assertTrue(stage.sees("Saved: RSV vaccine: had it"))
        assertEquals(NodeState.DONE, node("england-rsv").state)
        stage.press("Take this back, RSV vaccine")
        assertEquals(NodeState.OPEN, node("england-rsv").state)
        stage.press("Undo")
        assertEquals(listOf("Had it on 22 Nov"), node("england-rsv").lines)
    }

    @Test
    fun asking_about_it_on_the_plan_is_a_question_in_care() = staged("plan") {
        stage.press("RSV vaccine: Ask about it")
        to(Place.Care)
        assertTrue(stage.sees("4. RSV vaccine: can I have it, and when?"))
    }

    @Test
    fun what_lies_further_back_is_folded_away_and_stays_unfolded_when_the_phone_is_turned() = staged("timeline") {
        val state = ask { timeline(it) }
        val earliest = state.earlier.first().spoken
        assertFalse(stage.sees(earliest))
        stage.press(state.earlierSpoken)
        assertTrue(stage.sees(earliest) && "expanded" in stage.stops().first { it.words == state.earlierSpoken }.states)
        stage.turn()
        assertTrue(stage.sees(earliest))
        stage.press(state.earlierSpoken)
        assertFalse(stage.sees(earliest))
    }

    @Test
    fun the_timeline_leads_to_the_plan_and_a_place_on_it_to_its_page_and_back() = staged("timeline") {
        stage.press("Plan: England, first baby")
        stage.press(node("england-anomaly-scan").spoken)
        assertTrue(stage.sees("It looks closely at how the baby is made. Having it is your choice."))
        stage.kill()
        assertTrue(stage.sees("It looks closely at how the baby is made. Having it is your choice."))
        stage.back()
        assertTrue(stage.sees("Where countries differ"))
        stage.back()
        assertTrue(stage.sees(ask { timeline(it) }.strip!!.spoken))
    }

    @Test
    fun a_day_she_had_it_is_kept_as_soon_as_it_is_chosen_and_one_that_cannot_be_is_objected_to() = staged("window") {
        val model = WindowModel(runBlocking { stage.app.door.open() }, "england-rsv")
        fun on(day: String) = model.hadOn(Value.On(LocalDate.parse(day)), { }, { })
        on("2026-11-23")
        assertTrue(model.refused!!.isNotEmpty() && model.day != null)
        assertEquals(NodeState.OPEN, node("england-rsv").state)
        on("2026-11-20")
        assertEquals(null to null, model.refused to model.day)
        assertEquals(listOf("Had it on 20 Nov"), node("england-rsv").lines)
        stage.compose.waitForIdle()
        assertTrue(stage.sees("28 weeks. RSV vaccine. Had it on 20 Nov"))
        assertFalse("it was said", stage.sees("The day you had it, Not said"))
    }

    @Test
    fun the_day_is_chosen_in_the_page() = staged("window") {
        stage.press("The day you had it, Not said")
        assertTrue(stage.sees(chrome.forms.choose))
        stage.press(chrome.forms.cancel)
        assertFalse(stage.sees(chrome.forms.choose))
    }

    @Test
    fun what_moves_is_shown_before_it_is_kept() = staged("window-moves") {
        stage.press(ask { previewMark("who-contact-1", "had", null, it) }!!.leave)
        assertEquals(NodeState.OPEN, node("who-contact-1").state)
        stage.press("First visit: Had it")
        stage.press("Save it")
        assertEquals(NodeState.DONE, node("who-contact-1").state)
        assertTrue(stage.sees("Saved: First visit: had it") && !stage.sees("What moves"))
    }

    @Test
    fun a_page_that_her_plan_holds_no_more_is_left() = staged("window") {
        stage.scenario.onActivity { it.model.places.go(Place.Window("who-contact-1")) }
        stage.compose.waitForIdle()
        assertTrue(stage.sees("RSV vaccine"))
    }

    @Test
    fun whose_plan_it_is_can_be_changed_from_the_plan_and_from_settings() = staged("plan-own") {
        assertTrue(stage.sees("Plan: your team's"))
        setting(SettingAct.Go(Place.Form("care_plan")))
        stage.press("United States")
        stage.press("My team plans for me")
        stage.press(ask { form("care_plan", null, it) }!!.save)
        to(Place.Plan)
        assertTrue(stage.sees("Plan: United States"))
    }

    @Test
    fun with_a_plan_of_her_own_the_plan_says_so_once_and_leads_to_adding_a_visit() = staged("plan-own") {
        setting(SettingAct.Go(Place.Form("care_plan")))
        stage.press("My own: only visits I write down")
        stage.press("My team plans for me")
        stage.press(ask { form("care_plan", null, it) }!!.save)
        to(Place.Plan)
        assertEquals(1, stage.stops().count { "Only the visits you write down are shown." in it.words })
        stage.press("A plan of your own")
        assertTrue(stage.sees(ask { form("appointment", null, it) }!!.title))
    }

    @Test
    fun without_a_date_the_plan_asks_for_one() = staged("timeline-empty") {
        to(Place.Plan)
        stage.press("Add a due date to see what is offered when.")
        assertTrue(stage.sees(ask { dueDate(it) }.title))
    }
}
