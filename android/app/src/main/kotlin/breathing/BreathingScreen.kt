package app.evenfall.breathing

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.ReadOnlyComposable
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
import app.evenfall.core.BreathCircle
import app.evenfall.core.BreathingState
import app.evenfall.core.ExerciseLength
import app.evenfall.look.Breath
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.phone.Dimmed
import app.evenfall.phone.LocalPhone
import app.evenfall.phone.activity
import app.evenfall.phone.asksForLessMotion
import app.evenfall.shell.Alone
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
        val led = model.led
        val still = state.still || Look.deep || lessMotion || (led?.length ?: model.length)?.rests == true
        if (Look.deep) Dimmed()
        if (led == null) {
            Choosing(state, model, still)
        } else {
            Alone()
            Frames(led, still) { model.end(shell.kept) }
            Leading(state, led, still) { model.end(shell.kept) }
        }
    }
}

/** Whether nothing in it moves. */
private val ExerciseLength.rests get() = parts.all { it.circle == BreathCircle.RESTS }

/** Lets the time of the exercise pass, and ends it when it is over. Where nothing moves each part begins with a touch. */
@Composable
private fun Frames(led: Led, still: Boolean, onOver: () -> Unit) {
    val frames = LocalPhone.current.frames
    val touch = LocalHapticFeedback.current
    LaunchedEffect(led, still) {
        val before = led.passed
        var felt = if (before == 0L) NONE else led.at
        frames.come(still).first { since ->
            led.reach(before + since)
            if (still && led.at != felt && !led.isOver) touch.performHapticFeedback(HapticFeedbackType.TextHandleMove)
            felt = led.at
            led.isOver
        }
        onOver()
    }
}

private const val NONE = -1

/** The words of the part she is at, and the circle; or the words alone. */
@Composable
private fun Leading(state: BreathingState, led: Led, still: Boolean, onEnd: () -> Unit) =
    Page(state.title, settings = false, centred = true, foot = { MainButton(state.end, onEnd, night) }) {
        block("part") {
            Words(
                led.part.words,
                Type.night,
                modifier = Modifier.fillMaxWidth().padding(vertical = 12.dp).semantics {
                    liveRegion = LiveRegionMode.Polite
                },
                align = TextAlign.Center,
            )
        }
        if (!still) {
            block("circle") {
                Box(Modifier.fillMaxWidth(), Alignment.Center) { Breath({ led.breadth }) }
            }
        }
    }

/** What is pressed in the dark is large. */
private val night: Modifier
    @Composable @ReadOnlyComposable
    get() = if (Look.deep) Modifier.heightIn(min = Look.NightTarget) else Modifier

/** What there is to choose from, and what to know before it starts. */
@Composable
private fun Choosing(state: BreathingState, model: BreathingModel, still: Boolean) {
    val shell = around
    Page(state.title, trouble = model.trouble, foot = { MainButton(state.start, model::start, night) }) {
        model.unkept?.let { block("unkept") { Trouble(it) { model.again(shell.kept) } } }
        model.ended?.let { block("ended") { Ended(it) } }
        block("known") {
            TonedCard {
                state.lines.forEach { Words(it, Type.body) }
                listOfNotNull(state.caution, state.unreviewed, state.stillWords.takeIf { still }).forEach {
                    Words(it, Type.label, Look.colours.ink2)
                }
            }
        }
        choices(state, model)
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

/** What stands when it is over, said when it is. */
@Composable
private fun Ended(words: String) = Row(
    Modifier.padding(horizontal = 4.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    Drawn(Icon.Calm, Look.colours.calm)
    Words(words, Type.strong)
}
