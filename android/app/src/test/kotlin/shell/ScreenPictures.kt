package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.SCENES
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.pictureFile
import app.evenfall.support.write
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config

/** Every screen in every look, drawn for the gallery; tests/gallery/compare.py holds them against the committed ones. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class ScreenPictures(private val scene: Scene) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun is_drawn() = scene.views().forEach { view ->
        Stage(compose).use {
            it.show(scene, view).picture().write(pictureFile("${scene.name}-${scene.light(view)}"))
        }
    }

    companion object {
        /** The night has no light or dark of its own. */
        fun Scene.views() = if (name in NIGHTLY) NIGHT_VIEWS else View.entries

        private val NIGHT_VIEWS = listOf(View.DAY, View.LARGE, View.LARGEST, View.MIRRORED, View.LANDSCAPE)

        /** The light it is seen in, or what else is special about the phone: iOS's pictures are named alike. */
        private fun Scene.light(view: View) = if (name in NIGHTLY && view == View.DAY) "deep" else view.name.lowercase()

        private val NIGHTLY = listOf("tonight", "tonight-running", "urgent-help-deep", "breathing-still")

        /** Its passphrase is another each time. */
        private const val SHUFFLED = "back-up"

        @JvmStatic
        @Parameters(name = "{0}")
        fun scenes() = SCENES.filter { it.name != SHUFFLED }.map { arrayOf<Any>(it) }
    }
}
