package app.evenfall.support

import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextReplacement
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.evenfall.shell.MainActivity
import java.io.File

/** The app on a phone: launched, read, pressed, killed and started again. */
class Stage(val compose: ComposeTestRule) : AutoCloseable {
    val app: TestApp = ApplicationProvider.getApplicationContext()
    lateinit var scenario: ActivityScenario<MainActivity>
        private set

    fun launch(action: String = Intent.ACTION_MAIN): Stage {
        scenario = ActivityScenario.launch(Intent(app, MainActivity::class.java).setAction(action))
        compose.waitForIdle()
        return this
    }

    /** The phone is turned, or its text made larger: the window is built anew, the process goes on. */
    fun turn() {
        scenario.recreate()
        compose.waitForIdle()
    }

    /** Shows a scene as seen on a phone: the app is launched over its diary and taken there. */
    fun show(scene: Scene, view: View, language: String = view.language): Stage {
        app.reset()
        app.now = scene.at
        view.set(app)
        app.language = language
        scene.diary?.let(app::begin)
        scene.before(app)
        launch()
        scene.where?.let { where -> scenario.onActivity { it.model.places.go(where) } }
        compose.waitForIdle()
        scene.then(Walk(this))
        return this
    }

    /** The process ends, and she opens the app again; the phone hands back what it saved. */
    fun kill() {
        scenario.onActivity { it.viewModelStore.clear() }
        app.die()
        turn()
    }

    /** So many seconds of an exercise pass, a frame each tenth. */
    fun pass(seconds: Int) = repeat(seconds * 10) {
        app.frames.pass(100)
        compose.waitForIdle()
    }

    /** The phone's own way back. */
    fun back() {
        scenario.onActivity { it.onBackPressedDispatcher.onBackPressed() }
        compose.waitForIdle()
    }

    /** What the screen reader comes to, in its order. */
    fun stops(): List<Stop> {
        compose.waitForIdle()
        lateinit var stops: List<Stop>
        scenario.onActivity { stops = Reader(it.window.decorView).stops() }
        return stops
    }

    /** What a person finds by its words: what is drawn, or what is said. */
    fun find(words: String, pressable: Boolean = false) = find(
        says(words) and (if (pressable) hasClickAction() else ANY),
    )

    /** The first of these, scrolled to if need be. */
    fun find(matcher: SemanticsMatcher): SemanticsNodeInteraction {
        val here = compose.onAllNodes(matcher)
        if (here.fetchSemanticsNodes().isEmpty()) scrollTo(matcher)
        return compose.onAllNodes(matcher).onFirst()
    }

    /** Everything the screen says now. */
    fun words(): List<String> = compose.onAllNodes(ANY).fetchSemanticsNodes().flatMap { it.texts() + it.spoken() }

    fun sees(words: String): Boolean = try {
        find(words).fetchSemanticsNode()
        true
    } catch (_: AssertionError) {
        false
    }

    fun press(words: String) = press(find(words, pressable = true))

    /** Presses the first of these that stands below the label, as the eye finds it. */
    fun pressBelow(label: String, words: String) {
        val top = find(label).fetchSemanticsNode().positionInRoot.y
        val here = compose.onAllNodes(says(words) and hasClickAction())
        press(here[here.fetchSemanticsNodes().indexOfFirst { it.positionInRoot.y > top }])
    }

    /** Presses in its middle, scrolled clear of what lies over the foot of the page. */
    fun press(node: SemanticsNodeInteraction) {
        val scrolls = node.scroller()
        if (scrolls != null) {
            node.performScrollTo()
            val middle = node.fetchSemanticsNode().boundsInRoot.center.y
            val room = compose.onAllNodes(isRoot()).onFirst().fetchSemanticsNode().boundsInRoot
            val over = middle - room.center.y
            if (over > 0) {
                scrolls.config[SemanticsActions.ScrollBy].action?.invoke(0f, over)
                compose.waitForIdle()
            }
        }
        node.performClick()
        compose.waitForIdle()
    }

    /** Types into the field with this label. */
    fun fill(label: String, text: String) {
        val field = says(label) and hasSetTextAction()
        if (compose.onAllNodes(field).fetchSemanticsNodes().isEmpty()) scrollTo(field)
        compose.onAllNodes(field).onFirst().performTextReplacement(text)
        compose.waitForIdle()
    }

    private fun SemanticsNodeInteraction.scroller(): SemanticsNode? =
        generateSequence(fetchSemanticsNode().parent) {
            it.parent
        }.firstOrNull { SemanticsActions.ScrollBy in it.config }

    private fun scrollTo(matcher: SemanticsMatcher) {
        compose.onAllNodes(hasScrollToNodeAction()).fetchSemanticsNodes().indices.forEach { i ->
            try {
                compose.onAllNodes(hasScrollToNodeAction())[i].performScrollToNode(matcher)
                return
            } catch (_: AssertionError) {
                // not in this list
            }
        }
    }

    /** What is on the screen, as a picture. */
    fun picture(): Bitmap {
        compose.waitForIdle()
        lateinit var bitmap: Bitmap
        scenario.onActivity {
            val view = it.window.decorView
            bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
            view.draw(Canvas(bitmap))
        }
        return bitmap
    }

    override fun close() {
        scenario.close()
        app.die()
    }

    companion object {
        private val ANY = SemanticsMatcher("anything") { true }

        /** A node that says these words, drawn or spoken, whole or as one of its lines. */
        fun says(words: String) = SemanticsMatcher("says \"$words\"") { node ->
            node.texts().any { it == words } || node.spoken().any { it == words }
        }

        fun SemanticsNode.texts(): List<String> = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
            listOfNotNull(config.getOrNull(SemanticsProperties.EditableText)?.text)

        fun SemanticsNode.spoken(): List<String> = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    }
}

/** Where pictures are written. */
fun pictureFile(
    name: String,
) = File(System.getProperty("evenfall.pictures"), "$name.png").also { it.parentFile.mkdirs() }

fun Bitmap.write(file: File) = file.outputStream().use { compress(Bitmap.CompressFormat.PNG, 100, it) }
