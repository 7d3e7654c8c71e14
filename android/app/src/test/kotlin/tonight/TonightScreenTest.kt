package app.evenfall.tonight

import android.graphics.Bitmap
import android.graphics.Color
import android.view.WindowManager
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.shell.MainActivity
import app.evenfall.support.SCENES
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.NIGHT
import app.evenfall.support.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import kotlin.math.pow

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class TonightScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun two_taps_keep_a_spell_and_a_third_takes_it_back() = staged("tonight") { stage ->
        stage.press("My legs are restless. Starts a spell now. Saves at once")
        assertTrue(stage.sees("Saved"))
        stage.press("Undo")
        assertTrue(stage.sees("What is it?"))
    }

    @Test
    fun the_phone_is_dimmed_and_its_light_given_back() = staged("tonight") { stage ->
        stage.scenario.onActivity { assertEquals(.05f, it.window.attributes.screenBrightness) }
        stage.press("Close")
        stage.scenario.onActivity {
            assertEquals(WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_NONE, it.window.attributes.screenBrightness)
        }
    }

    @Test
    fun the_tile_opens_it_in_one_tap() = Stage(compose).use { stage ->
        stage.app.begin("restless")
        stage.launch(MainActivity.TONIGHT)
        assertTrue(stage.sees("What is it?"))
    }

    @Test
    fun no_clock_is_shown() = staged("tonight-running") { stage ->
        assertFalse(stage.words().any { Regex("""\b\d{1,2}[:.]\d{2}\b""").containsMatchIn(it) })
    }

    /** DESIGN's light budget: the mean relative luminance of a whole screen in the deep night. */
    @Test
    fun the_night_stays_dark() = listOf("tonight", "tonight-running", "urgent-help-deep", "breathing-still").forEach { scene ->
        staged(scene) { stage ->
            val light = luminance(stage.picture())
            assertTrue("$scene: $light", light <= .01)
        }
    }

    @Test
    fun choosing_how_to_slow_down_stays_dark() = Stage(compose).use { stage ->
        stage.show(Scene("breathing", Place.Breathing, at = NIGHT), View.DAY)
        val light = luminance(stage.picture())
        assertTrue("$light", light <= .01)
    }

    private fun staged(scene: String, then: (Stage) -> Unit) =
        Stage(compose).use { then(it.show(SCENES.first { at -> at.name == scene }, View.DAY)) }

    private fun luminance(picture: Bitmap): Double {
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        return pixels.sumOf {
            .2126 * linear(Color.red(it)) + .7152 * linear(Color.green(it)) +
                .0722 * linear(Color.blue(it))
        } /
            pixels.size
    }

    private fun linear(channel: Int): Double = (channel / 255.0).let {
        if (it <= .04045) {
            it / 12.92
        } else {
            ((it + .055) / 1.055).pow(2.4)
        }
    }
}
