package app.evenfall.evening

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.evenfall.core.EveningState
import app.evenfall.core.EveningStep
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.library.quietly
import app.evenfall.library.ways
import app.evenfall.look.CardDeed
import app.evenfall.look.Footing
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.Titled
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.oneStop
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Tonight's plan: a short list for the evening, and what eased her legs before. */
@Composable
fun EveningScreen(model: EveningModel) {
    val shell = around
    Shown(model) { EveningScreen(it, shell::go, model.trouble) }
}

@Composable
fun EveningScreen(state: EveningState, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        quietly(state.line, state.review)
        block("check") {
            val check = state.check
            SideButton(check.words, { go(check.place) }, Modifier.fillMaxWidth(), Icon.Warn, Look.colours.urgent)
        }
        state.steps.forEachIndexed { i, step ->
            if (step.`when` != state.steps.getOrNull(i - 1)?.`when`) block("when ${step.id}") { Section(step.`when`) }
            block("step ${step.id}") { Step(step, go) }
        }
        if (state.relief.isNotEmpty()) {
            block("relief") {
                Titled(state.reliefLabel) {
                    state.relief.forEach { relief ->
                        Column(Modifier.fillMaxWidth().oneStop(relief.spoken)) {
                            Unread {
                                Words(relief.title, Type.strong)
                                Words(relief.line, Type.label, Look.colours.ink2)
                            }
                        }
                    }
                    Words(state.reliefNote, Type.note, Look.colours.ink2)
                }
            }
        }
        ways(state.actions, go)
    }

/** One step: what to do, what it rests on, why it stands here tonight; a press leads on where it leads anywhere. */
@Composable
private fun Step(step: EveningStep, go: (Place) -> Unit) {
    val action = step.action
    TonedCard(spoken = step.spoken, deed = action?.words, onPress = action?.let { { go(it.place) } }) {
        Words(step.line.words, Type.strong)
        Words(step.why, Type.label)
        Footing(step.line)
        if (action != null) CardDeed(action.words)
    }
}
