package app.evenfall.moodcheck

import androidx.compose.foundation.ExperimentalFoundationApi
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.evenfall.core.Card
import app.evenfall.core.CheckResult
import app.evenfall.core.MoodCheckState
import app.evenfall.core.Place
import app.evenfall.core.Tone
import app.evenfall.forms.FormFields
import app.evenfall.look.Figures
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.phone.LocalPhone
import app.evenfall.shell.Around
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Trouble
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome
import app.evenfall.today.CardOf
import app.evenfall.urgenthelp.CallButton

/** Mood check: four published questions and one of our own, what the last check came to, and people to talk to. */
@Composable
fun MoodCheckScreen(model: MoodCheckModel) {
    val shell = around
    val dial = LocalPhone.current.dialler::dial
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.form.keepDraft() }
    DisposableEffect(model) { onDispose { model.form.keepDraft() } } // she went for help, and comes back
    Shown(model) { state ->
        val save: @Composable () -> Unit = { MainButton(state.form.save, { model.save(shell.kept) }) }
        key(model.isKept) { // what it came to is read from its beginning
            Page(state.title, trouble = model.trouble, foot = save.takeIf { !model.isKept }) {
                if (!model.isKept) {
                    block("about") {
                        TonedCard {
                            state.lines.forEach { Words(it, Type.body) }
                            Words(state.howOften, Type.label, Look.colours.ink2)
                        }
                    }
                }
                state.last?.let { result(it, model, shell::go) }
                if (!model.isKept) form(state, model, shell)
                if (state.talk.isNotEmpty()) {
                    block("talk") { Section(state.talkTitle) }
                    state.talk.forEach { call -> block("call ${call.words}") { CallButton(call, dial, shell::go) } }
                }
            }
        }
    }
}

private fun LazyListScope.form(state: MoodCheckState, model: MoodCheckModel, shell: Around) {
    model.form.trouble?.let { block("form trouble") { Trouble(it) } }
    model.form.state?.let { form ->
        block("form") {
            OpenCard {
                val atOnce: @Composable (String) -> Unit = {
                    if (model.calls(it)) AtOnce(state.atOnce, shell::go)
                }
                FormFields(form, model.form, atOnce) { model.kept(it, shell.kept) }
            }
        }
    }
}

/** What a check came to. Whom to call comes before its numbers. */
private fun LazyListScope.result(result: CheckResult, model: MoodCheckModel, go: (Place) -> Unit) {
    val urgent = result.card.tone == Tone.URGENT
    if (urgent) block("card") { CardOf(result.card, go) }
    block("result") { Result(result, model) }
    if (!urgent) block("card") { CardOf(result.card, go) }
}

/** The numbers of a check, and the check itself, to be changed or deleted. */
@Composable
private fun Result(result: CheckResult, model: MoodCheckModel) {
    val shell = around
    OpenCard {
        Words(result.title, Type.strong, modifier = Modifier.semantics { heading() })
        Figures(result.totals)
        Words(result.whose, Type.note, Look.colours.ink2)
        Wrapping {
            QuietButton(chrome.edit, { shell.go(Where.Entry(model.form.kind, result.entry)) })
            QuietButton(chrome.delete, { model.remove(result.entry, shell::answered) })
        }
    }
}

/** What a "yes" is answered with before it is saved: brought before her eyes, and said over everything else. */
@OptIn(ExperimentalFoundationApi::class)
@Composable
private fun AtOnce(card: Card, go: (Place) -> Unit) {
    val into = remember { BringIntoViewRequester() }
    LaunchedEffect(Unit) { into.bringIntoView() }
    Column(
        Modifier.bringIntoViewRequester(into).padding(vertical = 4.dp).semantics {
            liveRegion = LiveRegionMode.Assertive
        },
    ) { CardOf(card, go) }
}
