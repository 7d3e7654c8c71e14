package app.evenfall.shell

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Color
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.support.SCENES
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.pictureFile
import app.evenfall.support.write
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import java.io.File
import kotlin.math.abs

/**
 * Every screen in every look, written for the gallery, and held against the committed pictures: half as large, and
 * forgiving what a machine draws a shade differently. `EVENFALL_WRITE_PICTURES=1` writes those anew.
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class ScreenPictures(private val scene: Scene) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun looks_as_it_did() {
        val differing = scene.views().mapNotNull { view ->
            val name = "${scene.name}-${view.name.lowercase()}"
            val picture = Stage(compose).use { it.show(scene, view).picture() }
            picture.write(pictureFile(name))
            val reference = File(REFERENCES, "$name.png")
            val small = Bitmap.createScaledBitmap(picture, picture.width / 2, picture.height / 2, true)
            if (System.getenv("EVENFALL_WRITE_PICTURES") == "1") {
                small.write(reference.also { it.parentFile!!.mkdirs() })
                null
            } else if (!reference.exists()) {
                "$name: there is no reference picture"
            } else {
                val share = differing(small, BitmapFactory.decodeFile(reference.path))
                if (share > FORGIVEN) "$name: ${(share * 1000).toInt() / 10f} % differs" else null
            }
        }
        assertTrue(differing.joinToString("\n"), differing.isEmpty())
    }

    private fun differing(now: Bitmap, then: Bitmap): Float {
        if (now.width != then.width || now.height != then.height) return 1f
        val (a, b) = pixels(now) to pixels(then)
        return a.indices.count { i -> apart(a[i], b[i]) > SHADE } / a.size.toFloat()
    }

    private fun pixels(of: Bitmap) = IntArray(of.width * of.height).also { of.getPixels(it, 0, of.width, 0, 0, of.width, of.height) }

    private fun apart(a: Int, b: Int) =
        maxOf(abs(Color.red(a) - Color.red(b)), abs(Color.green(a) - Color.green(b)), abs(Color.blue(a) - Color.blue(b)))

    companion object {
        private val REFERENCES = File(System.getProperty("evenfall.repo"), "android/app/src/test/pictures")

        /** A shade of a colour that a machine may draw differently, of 255. */
        private const val SHADE = 48

        /** The share of a picture that may differ by more. */
        private const val FORGIVEN = .004f

        /** The night has no light or dark of its own. */
        fun Scene.views() = if (name in NIGHTLY) listOf(View.DAY, View.LARGE, View.LARGEST, View.MIRRORED, View.LANDSCAPE) else View.entries

        private val NIGHTLY = listOf("tonight", "tonight-running", "urgent-help-deep")

        @JvmStatic
        @Parameters(name = "{0}")
        fun scenes() = SCENES.map { arrayOf<Any>(it) }
    }
}
