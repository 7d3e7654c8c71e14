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
            it.show(scene, view).picture().write(pictureFile("${scene.name}-${view.name.lowercase()}"))
        }
    }

    companion object {
        /** The night has no light or dark of its own. */
        fun Scene.views() = if (name in
            NIGHTLY
        ) {
            listOf(View.DAY, View.LARGE, View.LARGEST, View.MIRRORED, View.LANDSCAPE)
        } else {
            View.entries
        }

        private val NIGHTLY = listOf("tonight", "tonight-running", "urgent-help-deep")

        /** Its passphrase is another each time. */
        private const val SHUFFLED = "back-up"

        @JvmStatic
        @Parameters(name = "{0}")
        fun scenes() = SCENES.filter { it.name != SHUFFLED }.map { arrayOf<Any>(it) }
    }
}
