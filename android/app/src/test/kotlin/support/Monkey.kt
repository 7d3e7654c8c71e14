package app.evenfall.support

import android.view.View
import android.view.ViewGroup
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import androidx.lifecycle.Lifecycle
import app.evenfall.phone.Answered
import kotlin.random.Random

/** Somebody who presses and types whatever is there, the same way for the same seed. */
class Monkey(private val stage: Stage, private val line: Line, seed: Int, private val saves: Set<String>) {
    private val random = Random(seed)
    private val last = ArrayDeque<String>()

    /** What it did last, for whoever must find out what went wrong. */
    val trail: String get() = last.joinToString("\n")
    var pressed = 0
        private set
    var typed = 0
        private set

    /** One thing after another; it waits for the diary only now and then, as people do. */
    fun play(deeds: Int) = repeat(deeds) { i ->
        act()
        if (random.nextInt(3) == 0) line.settle(stage.compose) else if (i % 2 == 0) stage.compose.waitForIdle()
    }

    private fun act() {
        val app = stage.app
        app.now = app.now.copy(epochMs = app.now.epochMs + random.nextLong(20_000))
        when (random.nextInt(1000)) {
            in 0 until 60 -> did("back") { stage.scenario.onActivity { it.onBackPressedDispatcher.onBackPressed() } }
            in 60 until 70 -> did("turn") { stage.scenario.recreate() }
            in 70 until 80 -> did("away and back") {
                stage.scenario.moveToState(Lifecycle.State.CREATED)
                app.now = app.now.copy(epochMs = app.now.epochMs + random.nextLong(120_000))
                stage.scenario.moveToState(Lifecycle.State.RESUMED)
            }
            in 80 until 84 -> did("killed") {
                line.settle(stage.compose)
                stage.kill()
            }
            in 84 until 90 -> did("hours later") { app.now = app.now.copy(epochMs = app.now.epochMs + random.nextLong(30_000_000)) }
            in 90 until 95 -> app.unlock.answer = Answered.entries[random.nextInt(4)]
            in 95 until 155 -> did("elsewhere") {
                stage.scenario.onActivity { if (!it.model.lock.locked) it.model.places.go(PLACES.random(random)) }
            }
            in 155 until 400 -> onScreen("type", SemanticsActions.SetText) { node ->
                typed++
                node.config[SemanticsActions.SetText].action?.invoke(AnnotatedString(text()))
            }
            in 400 until 450 -> onScreen("scroll", SemanticsActions.ScrollBy) {
                it.config[SemanticsActions.ScrollBy].action?.invoke(0f, random.nextInt(-1500, 2500).toFloat())
            }
            in 450 until 470 -> onScreen("by name", SemanticsActions.CustomActions, { it.config[SemanticsActions.CustomActions].isNotEmpty() }) { node ->
                node.config[SemanticsActions.CustomActions].random(random).action()
            }
            in 470 until 540 -> onScreen("save", SemanticsActions.OnClick, { it.name() in saves }) {
                it.config[SemanticsActions.OnClick].action?.invoke()
            }
            else -> onScreen("press", SemanticsActions.OnClick) { node ->
                pressed++
                node.config[SemanticsActions.OnClick].action?.invoke()
            }
        }
        if (stage.scenario.state == Lifecycle.State.DESTROYED) did("opened again") { stage.launch() }
    }

    private fun onScreen(what: String, action: SemanticsPropertyKey<*>, which: (SemanticsNode) -> Boolean = { true }, deed: (SemanticsNode) -> Unit) {
        if (stage.scenario.state != Lifecycle.State.RESUMED) return
        stage.scenario.onActivity { activity ->
            val nodes = activity.window.decorView.nodes()
                .filter { action in it.config && SemanticsProperties.Disabled !in it.config && which(it) }
            if (nodes.isNotEmpty()) nodes.random(random).let { node -> did("$what ${node.name()}") { deed(node) } }
        }
    }

    private fun View.nodes(): List<SemanticsNode> = when (this) {
        is ViewRootForTest -> semanticsOwner.getAllSemanticsNodes(mergingEnabled = true)
        is ViewGroup -> (0 until childCount).flatMap { getChildAt(it).nodes() }
        else -> emptyList()
    }

    private fun SemanticsNode.name() = (config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
        config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }).joinToString().take(60)

    private fun did(what: String, deed: () -> Unit) {
        last += what
        if (last.size > 30) last.removeFirst()
        deed()
    }

    private fun text(): String = when (random.nextInt(8)) {
        0 -> ""
        1 -> "${random.nextInt(-20, 2000)}"
        2 -> "${random.nextInt(300)},${random.nextInt(100)}"
        3 -> TEXTS.random(random)
        4 -> "x".repeat(random.nextInt(6000))
        else -> List(random.nextInt(1, 12)) { ('a'..'z').random(random) }.joinToString("")
    }

    private companion object {
        val PLACES = EVERY_SCENE.mapNotNull { it.where }.distinct()
        val TEXTS = listOf(
            "😴🌙", "half \ud83c", "\udf19 half", "nul \u0000", "ليلة صعبة", "\u202eabc", "'; DROP TABLE spells; --", "=1+1",
            "1e999", "-0", "٤٢",
            "11.2.3", " ", "\n\n", "\ufeff", "NaN", "\uffff",
        )
    }
}
