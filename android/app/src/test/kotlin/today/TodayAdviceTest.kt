package app.evenfall.today

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.core.unforeseenTrouble
import app.evenfall.shell.Where
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
class TodayAdviceTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String = "today-advice", view: View = View.TALL, then: Walk.() -> Unit) =
        Stage(compose).use { then(Walk(it.show(SCENES.first { at -> at.name == scene }, view))) }

    private fun Walk.advice() = ask { today(it) }.advice

    private fun Walk.questions() = ask { care(it) }.questions.size

    private fun Walk.seesAdvice() = stage.sees(advice()!!.spoken)

    @Test
    fun a_question_is_added_from_the_card_and_taken_back() = staged {
        val (before, card) = questions() to advice()!!
        stage.press(card.ask!!)
        assertEquals(before + 1, questions())
        assertTrue("it says that it waits", stage.sees(advice()!!.asked!!))
        assertFalse(stage.sees(card.ask!!))
        stage.press("Undo")
        assertEquals(before, questions())
        assertTrue(stage.sees(card.ask!!))
    }

    @Test
    fun what_is_not_for_her_makes_room_and_comes_back_with_undo() = staged {
        val card = advice()!!
        stage.press(card.notForMe!!)
        assertFalse(stage.sees(card.spoken))
        stage.press("Undo")
        assertTrue(stage.sees(card.spoken))
    }

    @Test
    fun why_it_stands_there_is_a_press_away() = staged {
        stage.press(advice()!!.why.words)
        assertTrue(stage.sees("What we saw in your diary") && stage.sees("Restless on 5 of the last 7 nights"))
        stage.back()
        assertTrue(seesAdvice())
    }

    @Test
    fun a_red_flag_leads_to_help_and_is_not_silenced() = staged("today-red-flag") {
        assertEquals(null, advice()!!.notForMe)
        val help = stage.compose.onAllNodes(Stage.says(advice()!!.action!!.words))
        stage.press(help[help.fetchSemanticsNodes().lastIndex])
        assertTrue(stage.sees(ask { urgentHelp(it) }.notSure))
    }

    @Test
    fun each_pillar_leads_to_its_page() = staged {
        for (pillar in ask { today(it) }.pillars) {
            stage.press(pillar.spoken)
            val title = when (val place = pillar.place) {
                is Place.LibraryPage -> ask { libraryPage(place.id, it) }!!.title
                else -> ask { nights(null, it) }.title
            }
            assertEquals("heading | $title", stage.stops().first { it.role == "heading" }.lines.first())
            to(Place.Today)
        }
    }

    @Test
    fun it_is_seen_once_it_was_in_sight_and_not_before() = staged("today", View.SMALL) {
        val tomorrow = stage.app.now.copy(epochMs = stage.app.now.epochMs + A_DAY_MS)
        val rule = advice()!!.rule
        assertEquals(rule, ask { today(tomorrow) }.advice?.rule)
        stage.find(advice()!!.why.words)
        stage.compose.waitForIdle()
        assertFalse(rule == ask { today(tomorrow) }.advice?.rule)
        assertEquals("today it stays", rule, advice()!!.rule)
    }

    @Test
    fun today_does_not_wait_for_a_full_disk() = Stage(compose).use { stage ->
        val trouble = unforeseenTrouble("en")
        val full = { diary: DiaryInterface ->
            object : DiaryInterface by diary {
                override fun adviceSeen(rule: String, now: Moment) = throw DiaryException.NoSpace(trouble)
            }
        }
        stage.show(Scene("today", Where.In(Place.Today), before = { through = full }), View.TALL)
        assertTrue(Walk(stage).seesAdvice())
        assertFalse(stage.sees(trouble.title))
    }

    private companion object {
        const val A_DAY_MS = 86_400_000L
    }
}
