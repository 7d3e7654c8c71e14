package app.evenfall.morning

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.evenfall.core.Kept
import app.evenfall.core.Pillar
import app.evenfall.forms.FormFields
import app.evenfall.look.Eyebrow
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colour
import app.evenfall.look.icon
import app.evenfall.shell.Page
import app.evenfall.shell.Said
import app.evenfall.shell.Shown
import app.evenfall.shell.Trouble
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The morning after: what the night already holds, and a few coarse steps that finish it. */
@Composable
fun MorningScreen(model: MorningModel) {
    val shell = around
    val kept = { kept: Kept ->
        shell.kept(kept)
        shell.back?.invoke() ?: Unit
    }
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.sleep.keepDraft() }
    Shown(model) { state ->
        Page(
            state.title,
            state.night,
            trouble = model.trouble,
            foot = {
                Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                    MainButton(state.done, { model.done(kept) })
                    state.quiet?.let { quiet ->
                        SideButton(quiet.words, {
                            model.quiet(quiet.id) {
                                shell.say(Said(it.words, it.undo))
                                shell.back?.invoke()
                            }
                        })
                    }
                }
            },
        ) {
            block("found") {
                TonedCard {
                    Eyebrow(state.foundLabel, Pillar.LEGS.icon, Pillar.LEGS.colour)
                    state.found.forEach { Words(it, Type.label, Look.colours.ink2) }
                }
            }
            model.sleep.trouble?.let { block("sleep trouble") { Trouble(it) } }
            model.sleep.state?.let { form ->
                block("form") { OpenCard { FormFields(form, model.sleep, onKept = kept) } }
            }
        }
    }
}
