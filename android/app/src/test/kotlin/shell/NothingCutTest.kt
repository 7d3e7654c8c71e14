package app.evenfall.shell

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.compose.ui.text.TextLayoutResult
import app.evenfall.support.EVERY_SCENE
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** No word is clipped, ellipsised or broken in its middle, whatever the phone. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class NothingCutTest(private val scene: String) {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Test
    fun every_word_is_whole() {
        val stage = Stage(compose)
        stage.show(EVERY_SCENE.first { it.name == scene }, app.evenfall.support.View.TALL)
        val wrong = phones.flatMap { phone ->
            phone.set()
            stage.turn()
            cut(phone).map { "$phone: $it" }
        }
        stage.close()
        assertEquals(wrong.joinToString("\n"), 0, wrong.size)
    }

    @Test
    fun every_word_is_whole_from_right_to_left() = Stage(compose).use { stage ->
        stage.show(EVERY_SCENE.first { it.name == scene }, app.evenfall.support.View.TALL, "ar-XB")
        ARABIC.set()
        stage.turn()
        assertEquals(emptyList<String>(), cut(ARABIC))
    }

    private fun cut(phone: Phone): List<String> {
        val nodes = compose.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsActions.GetTextLayoutResult), useUnmergedTree = true)
            .fetchSemanticsNodes()
        // what lies under a sheet is neither read nor reached
        val onSheet = nodes.filter { node -> node.within().any { SemanticsProperties.PaneTitle in it.config } }
        return onSheet.ifEmpty { nodes }.mapNotNull { node ->
            node.wrong(phone)?.let { "$it: \"${node.layout()?.layoutInput?.text}\" at ${node.bounds()}" }
        }
    }

    private fun SemanticsNode.within() = generateSequence(parent) { it.parent }

    private fun SemanticsNode.wrong(phone: Phone): String? {
        val laid = layout() ?: return null
        val text = laid.layoutInput.text.text
        if (SemanticsProperties.EditableText in config || text.isBlank()) return null
        val whole = bounds()
        val seen = boundsInRoot
        val scrolled = within().any { SemanticsProperties.VerticalScrollAxisRange in it.config }
        val away = scrolled && seen.isEmpty
        return when {
            laid.overflows() -> "overflows"
            (0 until laid.lineCount).any(laid::isLineEllipsized) -> "is ellipsised"
            !away && seen.width < whole.width - HALF -> "is cut at its side"
            !scrolled && seen.height < whole.height - HALF -> "is cut in its height"
            phone.tall && !away && scene !in ENDLESS && seen.height < whole.height - HALF -> "is cut while it scrolls"
            phone.whole && (0 until laid.lineCount - 1).any { broken(text, laid.getLineEnd(it)) } -> "is broken within a word"
            else -> null
        }
    }

    /** Compose's own answer counts the room beside a short line as overflow. */
    private fun TextLayoutResult.overflows() =
        didOverflowHeight || (0 until lineCount).any { getLineRight(it) - getLineLeft(it) > size.width + ROUNDED }

    private fun broken(text: String, at: Int) = at in 1 until text.length && text[at - 1].isLetter() && text[at].isLetter()

    private fun SemanticsNode.bounds() = Rect(positionInRoot, androidx.compose.ui.geometry.Size(size.width.toFloat(), size.height.toFloat()))

    private fun SemanticsNode.layout(): TextLayoutResult? = mutableListOf<TextLayoutResult>().also {
        config[SemanticsActions.GetTextLayoutResult].action?.invoke(it)
    }.firstOrNull()

    /** A phone; `whole` where no word is wider than its screen. */
    private class Phone(val qualifiers: String, val scale: Float, val tall: Boolean, val whole: Boolean) {
        fun set() {
            RuntimeEnvironment.setQualifiers("$qualifiers-mdpi")
            RuntimeEnvironment.setFontScale(scale)
        }

        override fun toString() = "$qualifiers at ${(scale * 100).toInt()} %"
    }

    companion object {
        private const val HALF = .75f

        /** Read on further than these phones are tall. */
        private val ENDLESS = listOf("day-diary", "glossary", "library-movement", "library-nutrition")

        /** A line's width is rounded once for each run of its letters. */
        private const val ROUNDED = 3f
        private val ARABIC = Phone("ar-rXB-ldrtl-w360dp-h9000dp", 1f, tall = true, whole = true)
        /** Where words are cut first; tests/run has no time for every phone. */
        private val NARROWEST = listOf(
            Phone("w360dp-h14000dp", 2f, tall = true, whole = true),
            Phone("w320dp-h640dp", 1.3f, tall = false, whole = true),
            Phone("w915dp-h412dp-land", 2f, tall = false, whole = true),
        )
        private val OTHERS = listOf(
            Phone("w412dp-h6000dp", 1f, tall = true, whole = true),
            Phone("w360dp-h6000dp", 1.3f, tall = true, whole = true),
            Phone("w412dp-h9000dp", 3.2f, tall = true, whole = false),
            Phone("w320dp-h9000dp", 2f, tall = true, whole = false),
            Phone("w915dp-h412dp-land", 1f, tall = false, whole = true),
        )
        private val phones = if (System.getenv("EVENFALL_EVERY_SIZE") == "1") NARROWEST + OTHERS else NARROWEST

        @JvmStatic
        @Parameters(name = "{0}")
        fun screens() = EVERY_SCENE.map { arrayOf(it.name) }
    }
}
