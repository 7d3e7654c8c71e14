package app.evenfall.moodcheck

import androidx.compose.foundation.ExperimentalFoundationApi
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
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
import app.evenfall.forms.FormFields
import app.evenfall.look.Figures
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.phone.LocalPhone
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Trouble
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome
import app.evenfall.today.CardOf
import app.evenfall.urgenthelp.CallButton

/** The mood check: what the last one came to, people to talk to, and a new one. */
@Composable
fun MoodCheckScreen(model: MoodCheckModel) {
    val shell = around
    val dial = LocalPhone.current.dialler::dial
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.check.keepDraft() }
    DisposableEffect(model) { onDispose { model.check.keepDraft() } } // she went for help, and comes back
    Shown(model) { state ->
        val list = rememberLazyListState()
        var shown by remember { mutableStateOf(state.last?.entry) }
        val newest = state.last?.entry
        LaunchedEffect(newest) {
            if (newest != null && newest != shown) list.scrollToItem(RESULT)
            shown = newest
        }
        Page(
            state.title,
            trouble = model.trouble,
            list = list,
            foot = { MainButton(state.form.save, { model.check.save(shell.kept) }) },
        ) {
            block("about") {
                OpenCard { (state.lines + state.howOften).forEach { Words(it, Type.label, Look.colours.ink2) } }
            }
            state.last?.let {
                block("result") { Result(it, model, shell::go) }
                people(state, dial, shell::go)
            }
            model.check.trouble?.let { block("check trouble") { Trouble(it) } }
            model.check.state?.let { form ->
                block("form") {
                    OpenCard {
                        val atOnce: @Composable (String) -> Unit = { field ->
                            if (field == MoodCheckModel.HARM && model.saysHarm) AtOnce(state.atOnce, shell::go)
                        }
                        FormFields(form, model.check, atOnce, shell.kept)
                    }
                }
            }
            if (state.last == null) people(state, dial, shell::go)
        }
    }
}

/** Which block of the page the result is. */
private const val RESULT = 1

/** Whom to talk to: beside a result, or at the end. */
private fun LazyListScope.people(state: MoodCheckState, dial: (String) -> Unit, go: (Place) -> Unit) {
    if (state.talk.isEmpty()) return
    block("talk") { Section(state.talkTitle) }
    state.talk.forEach { call -> block("call ${call.words}") { CallButton(call, dial, go) } }
}

/** What a check came to, and the check itself, to be changed or deleted. */
@Composable
private fun Result(result: CheckResult, model: MoodCheckModel, go: (Place) -> Unit) {
    val shell = around
    OpenCard {
        Words(result.title, Type.lead, modifier = Modifier.semantics { heading() })
        Figures(result.totals)
        CardOf(result.card, go)
        Words(result.whose, Type.note, Look.colours.ink2)
        Wrapping {
            QuietButton(chrome.edit, { shell.go(Where.Entry(model.check.kind, result.entry)) })
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
