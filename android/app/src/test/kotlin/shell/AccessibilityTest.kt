package app.evenfall.shell

import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Stage
import app.evenfall.support.Stop
import app.evenfall.support.TestApp
import app.evenfall.support.View
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config

/** What every screen owes whoever cannot see it, or cannot press small things. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class AccessibilityTest(private val scene: String) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun can_be_reached_and_understood() = Stage(compose).use { stage ->
        stage.show(EVERY_SCENE.first { it.name == scene }, View.TALL)
        val stops = stage.stops()
        val help = stage.app.let { app.evenfall.core.chromeWithoutDiary("en").urgentHelp }
        val wrong = small(stops) + unnamed(stops) + echoes(stops) + title(stops) + charts(stops) +
            listOfNotNull("Urgent help is not there".takeIf { !scene.startsWith("urgent-help") && stops.none { it.words == help && it.actionable } }) +
            beneath(stops) + announced(stage)
        assertEquals(emptyList<String>(), wrong)
    }

    private fun small(stops: List<Stop>) = stops.filter { it.actionable && (it.touch.width < TARGET || it.touch.height < TARGET) }
        .map { "touched on ${it.touch.width} × ${it.touch.height} dp: ${it.role} ${it.words}" }

    private fun unnamed(stops: List<Stop>) = stops.filter { it.words.isBlank() || it.role == "unnamed role" }
        .map { "has no name or no role: ${it.lines}, in ${it.touch}" } +
        stops.filter { it.role == "switch" && it.states.none { state -> state == "on" || state == "off" } }.map { "does not say how it stands: ${it.words}" }

    private fun echoes(stops: List<Stop>) = stops.zipWithNext().filter { (a, b) -> a.role == b.role && a.words == b.words && a.states == b.states }
        .map { (a, _) -> "is said twice: ${a.lines}" }

    /** One title, before everything but the way back. */
    private fun title(stops: List<Stop>): List<String> {
        val first = stops.firstOrNull { it.words != BACK } ?: return listOf("nothing is read")
        return listOfNotNull("begins without its title: ${first.lines}".takeIf { first.role != "heading" })
    }

    private fun charts(stops: List<Stop>) = stops.filter { it.role == "chart" && it.words.length < A_SENTENCE }.map { "is no description: ${it.words}" }

    /** Under a sheet only the bar above it is reached. */
    private fun beneath(stops: List<Stop>): List<String> {
        val sheet = compose.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle)).fetchSemanticsNodes().firstOrNull() ?: return emptyList()
        val inside = sheet.boundsInRoot
        return stops.filter { it.touch.center.y > inside.top && !it.node.within(sheet.id) }.map { "is reached beneath the sheet: ${it.lines}" }
    }

    private fun androidx.compose.ui.semantics.SemanticsNode.within(id: Int) = generateSequence(this) { it.parent }.any { it.id == id }

    /** What was saved, and what went wrong, is said when it comes. */
    private fun announced(stage: Stage): List<String> {
        if (scene !in ANNOUNCED) return emptyList()
        val live = stage.compose.onAllNodes(SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite)).fetchSemanticsNodes()
        return listOfNotNull("says nothing when it comes".takeIf { live.none { it.config.getOrNull(SemanticsProperties.Text).orEmpty().isNotEmpty() } })
    }

    companion object {
        private const val TARGET = 47.5f
        private const val A_SENTENCE = 20
        private const val BACK = "Back"
        private val ANNOUNCED = listOf("toast", "form-refused", "form-leaving")

        @JvmStatic
        @Parameters(name = "{0}")
        fun screens() = EVERY_SCENE.map { arrayOf(it.name) }
    }
}
