package app.evenfall.plan

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.core.SettingAct
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
class PlanOfHerOwnTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
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
}
