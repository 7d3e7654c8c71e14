package app.evenfall.journeys

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import java.io.File

/** Every journey of tests/journeys, over the whole app, by the words a person sees. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w390dp-h844dp-notnight-mdpi")
class JourneysTest(private val name: String) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun is_taken_to_its_end() {
        val journey = Journey(File(FOLDER, "$name.json"))
        Stage(compose).use { stage ->
            Traveller(stage, journey).use { she ->
                journey.steps.forEach { step ->
                    try {
                        she.take(step)
                    } catch (why: Throwable) {
                        throw AssertionError(
                            "${journey.title}, step ${step.number}, $step: ${why.message}\n\nThe screen:\n${stage.read()}",
                            why,
                        )
                    }
                }
            }
        }
    }

    private fun Stage.read() = stops().flatMap { it.lines }.joinToString("\n")

    companion object {
        private val FOLDER = File(System.getProperty("evenfall.repo"), "tests/journeys")

        @JvmStatic
        @Parameters(name = "{0}")
        fun journeys() = FOLDER.list().orEmpty().filter {
            it.endsWith(".json")
        }.sorted().map { arrayOf(it.removeSuffix(".json")) }
            .also { check(it.isNotEmpty()) { "no journeys in $FOLDER" } }
    }
}
