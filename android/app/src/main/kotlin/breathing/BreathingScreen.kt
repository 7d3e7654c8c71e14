package app.evenfall.breathing

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.hapticfeedback.HapticFeedbackType
import androidx.compose.ui.platform.LocalHapticFeedback
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.evenfall.core.BreathingState
import app.evenfall.look.BreathCircle
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.phone.Awake
import app.evenfall.phone.Dimmed
import app.evenfall.phone.LocalPhone
import app.evenfall.phone.activity
import app.evenfall.phone.asksForLessMotion
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Trouble
import app.evenfall.shell.around
import app.evenfall.shell.block
import kotlinx.coroutines.flow.first

/** Slow down: what to choose from, and what leads her once she starts it. It runs nowhere but before her eyes. */
@Composable
fun BreathingScreen(model: BreathingModel) {
    val shell = around
    val activity = activity()
    val leave = { if (activity?.isChangingConfigurations != true) model.end(shell.kept) }
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { leave() }
    DisposableEffect(model) { onDispose { leave() } }
    LaunchedEffect(shell.frame.covered) { if (shell.frame.covered) leave() }
    val lessMotion = asksForLessMotion()
    Shown(model) { state ->
        val still = state.still || Look.deep || lessMotion
        val led = model.led
        if (Look.deep) Dimmed()
        if (led == null) {
            Choosing(state, model, still)
        } else {
            Leading(led, still) { model.end(shell.kept) }
            Led(state, led, still) { model.end(shell.kept) }
        }
    }
}

/** Lets the time of the exercise pass, and ends it when it is over. Where nothing moves each part begins with a touch. */
@Composable
private fun Leading(led: Led, still: Boolean, onOver: () -> Unit) {
    val ticker = LocalPhone.current.ticker
    val touch = LocalHapticFeedback.current
    Awake()
    LaunchedEffect(led, still) {
        val before = led.passed
        var felt = if (before == 0L) NONE else led.at
        ticker.ticks(still).first { tick ->
            led.reach(before + tick)
            if (still && led.at != felt && !led.isOver) touch.performHapticFeedback(HapticFeedbackType.TextHandleMove)
            felt = led.at
            led.isOver
        }
        onOver()
    }
}

private const val NONE = -1

@Composable
private fun Led(state: BreathingState, led: Led, still: Boolean, onEnd: () -> Unit) =
    Page(state.title, settings = false, foot = { MainButton(state.end, onEnd) }) {
        block("part") {
            Words(
                led.part.words,
                Type.night,
                modifier = Modifier.fillMaxWidth().padding(vertical = 24.dp).semantics {
                    heading()
                    liveRegion = LiveRegionMode.Polite
                },
                align = TextAlign.Center,
            )
        }
        if (!still) {
            block("circle") {
                Column(Modifier.fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
                    BreathCircle({ led.opened })
                }
            }
        }
    }

@Composable
private fun Choosing(state: BreathingState, model: BreathingModel, still: Boolean) {
    val shell = around
    Page(state.title, trouble = model.trouble, foot = { MainButton(state.start, model::begin) }) {
        model.unkept?.let { block("unkept") { Trouble(it) { model.keepAgain(shell.kept) } } }
        if (model.said.isNotEmpty()) block("over") { Over(model.said) }
        choices(state, model)
        block("before") {
            OpenCard {
                (state.lines + state.caution).forEach { Words(it, Type.label) }
                if (still) Words(state.stillWords, Type.label)
                state.unreviewed?.let { Words(it, Type.note, Look.colours.ink2) }
            }
        }
    }
}

private fun LazyListScope.choices(state: BreathingState, model: BreathingModel) {
    val exercise = model.exercise ?: return
    block("exercise") {
        OpenCard {
            Words(state.choose, Type.strong, modifier = Modifier.semantics { heading() })
            Wrapping(Modifier.selectableGroup()) {
                state.exercises.forEach { one ->
                    ChoiceChip(
                        one.title,
                        one.id == exercise.id,
                        { model.choose(one) },
                        Modifier.semantics { role = Role.RadioButton },
                    )
                }
            }
            exercise.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
        }
    }
    block("length") {
        OpenCard {
            Words(state.lengthLabel, Type.strong, modifier = Modifier.semantics { heading() })
            Wrapping(Modifier.selectableGroup()) {
                exercise.lengths.forEach { length ->
                    ChoiceChip(
                        length.words,
                        length == model.length,
                        { model.choose(length) },
                        Modifier.semantics { role = Role.RadioButton },
                        spoken = length.spoken,
                    )
                }
            }
        }
    }
}

/** That it is over, said when it is. */
@Composable
private fun Over(said: List<String>) = Row(
    Modifier.padding(horizontal = 4.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    Drawn(Icon.Check, Look.colours.calm)
    Column { said.forEach { Words(it, Type.body) } }
}
