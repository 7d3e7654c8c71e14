package app.evenfall.whythis

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.lifecycle.Lifecycle
import app.evenfall.core.Answer
import app.evenfall.core.Place
import app.evenfall.core.Submitted
import app.evenfall.core.Value
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
class WhyThisScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: Scene, then: Walk.() -> Unit) =
        Stage(compose).use { then(Walk(it.show(scene, View.TALL))) }

    private fun staged(scene: String, then: Walk.() -> Unit) = staged(SCENES.first { it.name == scene }, then)

    private fun Walk.why() = ask { whyThis("ferritin_gap", it) }!!

    @Test
    fun its_question_is_added_here_and_waits_in_care() = staged("why-this") {
        val before = ask { care(it) }.questions.size
        stage.press(why().ask!!)
        assertEquals(before + 1, ask { care(it) }.questions.size)
        assertTrue(stage.sees(why().asked!!))
        stage.press("Undo")
        assertTrue(stage.sees(why().ask!!))
    }

    @Test
    fun it_says_until_when_it_is_quiet() = staged("why-this") {
        val words = why().notForMe!!
        stage.press(words)
        assertTrue(stage.sees(why().quiet!!))
        assertFalse(stage.sees(words))
        stage.press("Undo")
        assertTrue(stage.sees(words))
    }

    @Test
    fun it_can_be_read_with_nothing_logged() = staged("why-this-plain") {
        val why = why()
        for (words in listOf(why.point, why.nothingSeen!!, why.`when`, why.compared.first().spoken, why.unknown)) {
            assertTrue(words, stage.sees(words))
        }
    }

    @Test
    fun all_that_may_be_said_is_listed_and_opens() = staged("library") {
        to(Place.AdviceList)
        for (row in ask { adviceList(it) }.groups.flatMap { it.rows }) {
            stage.press(row.title)
            assertTrue(row.title, stage.sees(row.note))
            assertTrue(row.title, stage.sees(why().whenLabel))
            stage.back()
        }
    }

    @Test
    fun what_does_not_fit_her_any_more_is_left() = staged(Scene("movement", Place.WhyThis("movement_pattern"))) {
        assertTrue(stage.sees(why().whenLabel))
        ask { now ->
            val how = Answer("how", Value.One("loss"))
            check(submit("ended", null, listOf(how), emptyList(), now) is Submitted.Kept)
        }
        stage.scenario.moveToState(Lifecycle.State.STARTED)
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        assertEquals("heading | Today", stage.stops().first().lines.first().substringBefore(" ·"))
    }
}
