package app.evenfall.library

import androidx.compose.ui.test.junit4.createEmptyComposeRule
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

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class LibraryScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private fun Walk.title() = stage.stops().first { it.role == "heading" }.words

    private fun Walk.opensAll() = ask { library(it) }.groups.flatMap { it.rows }.forEach { row ->
        stage.press(row.title)
        val id = (row.place as? Place.LibraryPage)?.id
        assertEquals(id?.let { ask { libraryPage(id, it) }!!.title } ?: title(), title())
        assertFalse("$row does not open", stage.sees(ask { library(it) }.line))
        stage.back()
    }

    @Test
    fun everything_in_it_opens() = staged("care") {
        to(Place.Library)
        opensAll()
    }

    @Test
    fun after_a_loss_everything_in_it_opens_and_no_week_is_there() = staged("library-after-loss") {
        assertFalse(stage.sees("Week by week"))
        opensAll()
    }

    @Test
    fun what_cannot_wait_leads_to_help_and_the_figures_open() = staged("library-movement") {
        val page = ask { libraryPage("movement", it) }!!
        val section = page.sections.first { it.more.isNotEmpty() }
        assertFalse(stage.sees(section.more.first().spoken))
        stage.press(section.moreLabel!!)
        assertTrue(stage.sees(section.more.first().spoken))
        page.stretches.forEach { assertTrue(it.title, stage.sees(it.spoken)) }
        stage.press(page.urgent!!.lead)
        assertTrue(stage.sees(ask { urgentHelp(it) }.notSure))
    }

    @Test
    fun a_word_is_found_by_its_other_names_and_forgotten_when_she_leaves() = staged("library") {
        to(Place.Glossary)
        val state = ask { glossary(it) }
        val legs = state.terms.first { it.id == "restless_legs" }
        stage.fill(state.search, " RLS ")
        assertTrue(stage.sees(legs.spoken))
        assertFalse(stage.sees(state.terms.first { it.id == "ferritin" }.spoken))
        stage.fill(state.search, "zzyzx")
        assertTrue(stage.sees(state.nothingFound))
        stage.back()
        stage.press(state.title)
        assertFalse(stage.sees("zzyzx") || stage.sees(state.nothingFound))
        assertTrue(stage.sees(legs.spoken))
    }

    @Test
    fun an_evening_leads_to_help_and_to_what_its_steps_name() = staged("evening") {
        val plan = ask { evening(it) }
        stage.press(plan.check.words)
        assertTrue(stage.sees(ask { urgentHelp(it) }.notSure))
        stage.back()
        val step = plan.steps.first { it.action?.place == Place.LibraryPage("movement") }
        stage.press(step.spoken)
        assertEquals(ask { libraryPage("movement", it) }!!.title, title())
        stage.back()
        stage.press(plan.actions.first { it.place == Place.Breathing }.words)
        assertTrue(stage.sees(ask { breathing(it) }.start))
    }
}
