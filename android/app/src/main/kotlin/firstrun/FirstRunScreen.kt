package app.evenfall.firstrun

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.FirstRunStep
import app.evenfall.forms.FormFields
import app.evenfall.forms.FormModel
import app.evenfall.lock.LockSwitch
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Around
import app.evenfall.shell.LocalAround
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Trouble
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The first run: five steps, all but the first skippable, each undone by going back. */
@Composable
fun FirstRunScreen(model: FirstRunModel, onFinished: () -> Unit) {
    var at by rememberSaveable { mutableIntStateOf(0) }
    val shell = around
    BackHandler(at > 0) { at -= 1 }
    Shown(model) { state ->
        val step = state.steps[at.coerceIn(state.steps.indices)]
        val on = { if (at < state.steps.lastIndex) at += 1 else model.finish(onFinished) }
        val inside = Around(shell.chrome, shell.go, if (at > 0) ({ at -= 1 }) else null, shell.kept, shell.frame)
        CompositionLocalProvider(LocalAround provides inside) {
            key(step.id) { Step(step, state.promise, model, on, state.restore.takeIf { at == 0 }) }
        }
    }
}

@Composable
private fun Step(step: FirstRunStep, promise: String, model: FirstRunModel, on: () -> Unit, restore: String?) {
    val form = step.sheet?.let(model::form)
    if (form != null) LaunchedEffect(form) { form.show() }
    val shell = around
    Page(
        step.progress,
        settings = false,
        trouble = model.trouble,
        foot = {
            Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                MainButton(step.goOn, { if (form != null && form.touched) form.save { on() } else on() })
                step.skip?.let { QuietButton(it, on) }
                restore?.let { QuietButton(it, { shell.go(Where.Restore) }) }
                Words(promise, Type.note, Look.colours.ink2)
            }
        },
    ) {
        block("title") { Words(step.title, Type.night, modifier = Modifier.semantics { heading() }) }
        step.lines.forEach { block(it) { Words(it, Type.body) } }
        if (step.ways.isNotEmpty()) {
            block("ways") {
                OpenCard {
                    step.ways.forEach { way ->
                        LineRow(way.words, icon = Icon.Calendar, onPress = { shell.go(way.place) })
                    }
                }
            }
        }
        if (step.switches.isNotEmpty()) block("switches") { OpenCard { step.switches.forEach { LockSwitch(it) } } }
        if (form != null) block("form") { StepForm(form, on) }
    }
}

@Composable
private fun StepForm(model: FormModel, on: () -> Unit) {
    model.trouble?.let { Trouble(it) }
    model.state?.let { form -> OpenCard { FormFields(form, model) { on() } } }
}
