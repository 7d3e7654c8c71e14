package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Where she was is where she is again, and back leads out of everything in the end. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class ReturnTest(private val scene: String) {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun Stage.said() = stops().filter { it.role != "progress" }.map { it.role to it.words }

    @Test
    fun is_the_same_after_the_phone_was_turned() = shown { stage ->
        val before = stage.said()
        RuntimeEnvironment.setQualifiers("w6000dp-h412dp-land")
        stage.turn()
        RuntimeEnvironment.setQualifiers(View.TALL.qualifiers)
        stage.turn()
        assertEquals(before, stage.said())
    }

    @Test
    fun is_the_same_after_the_process_was_ended() = shown { stage ->
        if (scene in FLEETING) return@shown
        val before = stage.said()
        stage.kill()
        assertEquals(before, stage.said())
    }

    @Test
    fun is_left_by_going_back() = shown { stage ->
        if (scene == "form-leaving") stage.press(Walk(stage).chrome.forms.unsavedLeave) // back from there is to stay
        var steps = 0
        while (steps < MOST && stage.takesBack()) {
            stage.back()
            steps++
        }
        assertTrue("back leads round and round", steps < MOST)
        val title = stage.stops().first()
        if (scene.startsWith("trouble") || scene.startsWith("lock") || scene.startsWith("first-run")) return@shown
        assertEquals("heading | Today", title.lines.first().substringBefore(" ·"))
    }

    private fun Stage.takesBack(): Boolean {
        var takes = false
        scenario.onActivity { takes = it.onBackPressedDispatcher.hasEnabledCallbacks() }
        return takes
    }

    private fun shown(test: (Stage) -> Unit) = Stage(compose).use { stage ->
        stage.show(EVERY_SCENE.first { it.name == scene }, View.TALL)
        test(stage)
    }

    companion object {
        /** Every page of the seventeen questions about her legs is one step back. */
        private const val MOST = 24

        /**
         * What a process takes with it: what was said at the foot, an answer that was refused, a passphrase, a lock unlocked,
         * an exercise, that what is newest was kept just now, a word she looked for, what she was about to say of a window,
         * what a summary is to be about, how large it was read and to whom it was shown.
         */
        private val FLEETING =
            listOf("toast", "form-refused", "form-leaving", "back-up", "trouble-busy") +
                listOf("breathing-leading", "breathing-still", "mood-check-kept", "glossary-nothing") +
                listOf("window-moves", "timeline-earlier") +
                listOf("summary-page", "summary-dates", "summary-sealed", "summary-shown", "summary-squares")

        @JvmStatic
        @Parameters(name = "{0}")
        fun screens() = EVERY_SCENE.map { arrayOf(it.name) }
    }
}
