package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import java.io.File

/**
 * What a screen reader says on each screen, stop by stop, beside the text that both shells agree on. EVENFALL_WRITE_GOLDEN=1
 * writes that text anew.
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class ReadingOrderTest(private val scene: String, private val language: String) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun is_read_in_the_order_that_was_written() = Stage(compose).use { stage ->
        stage.show(EVERY_SCENE.first { it.name == scene }, View.TALL, language)
        val read = stage.stops().flatMap {
            it.lines
        }.joinToString("\n", postfix = "\n").replace(PASSPHRASE, "six groups")
        val golden =
            File(
                System.getProperty("evenfall.repo"),
                "tests/vectors/reading/$scene${if (language == "en") "" else ".$language"}.txt",
            )
        if (System.getenv("EVENFALL_WRITE_GOLDEN") == "1") {
            golden.parentFile.mkdirs()
            golden.writeText(read)
        }
        assertTrue("$golden is missing: write it with EVENFALL_WRITE_GOLDEN=1, and read it", golden.exists())
        assertEquals(golden.readText(), read)
    }

    companion object {
        /** The only words that are other ones each time. */
        private val PASSPHRASE = Regex("[0-9A-Z]{4}( · [0-9A-Z]{4}){5}")

        /** Those in which words of every kind are seen to come through another language. */
        private val PSEUDO = listOf("today", "tonight-running", "nights", "form-iron", "settings", "lock")

        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun screens() = EVERY_SCENE.map { arrayOf(it.name, "en") } + PSEUDO.map { arrayOf(it, "en-XA") }
    }
}
