package app.evenfall.sortlegs

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
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
import app.evenfall.core.Place
import app.evenfall.core.SortLegsState
import app.evenfall.core.SortResult
import app.evenfall.core.SortStep
import app.evenfall.core.SortedLegsState
import app.evenfall.core.Tone
import app.evenfall.look.BigChoice
import app.evenfall.look.BigTick
import app.evenfall.look.Drawn
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.oneStop
import app.evenfall.shell.Around
import app.evenfall.shell.LocalAround
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Sort my legs: where it begins, one question a page, and what the answers come to. */
@Composable
fun SortLegsScreen(model: SortLegsModel) {
    val shell = around
    val page = model.page
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.keepDraft() }
    DisposableEffect(model) { onDispose { model.keepDraft() } } // she went for help, and comes back
    LaunchedEffect(model, page) { if (page?.result?.keepNow == true) model.keep(shell::answered) }
    LaunchedEffect(model.isHeldUp) { if (model.isHeldUp) shell.go(Place.UrgentHelp) }
    BackHandler(page != null && !shell.frame.covered) { model.back() }
    Shown(model) { sorted ->
        if (page == null) {
            SortedLegs(sorted, model)
        } else {
            val inside = remember(shell, model) {
                Around(shell.chrome, shell.go, model::back, shell.kept, shell.frame, shell.say)
            }
            CompositionLocalProvider(LocalAround provides inside) { Sorting(page, model) }
        }
    }
}

@Composable
private fun Sorting(page: SortLegsState, model: SortLegsModel) {
    val shell = around
    val (step, result) = page.step to page.result
    key(step?.field) {
        if (step != null) {
            Question(page.title, step, model)
        } else if (result != null) {
            Page(page.title, trouble = model.trouble, foot = footOf(result, model)) {
                legsUrgent(result, shell::go)
                legsResult(result, shell::go)
            }
        }
    }
}

/** What can be done with a result: the other questions, or keeping it where that was not done at once. */
@Composable
private fun footOf(result: SortResult, model: SortLegsModel): (@Composable () -> Unit)? {
    val shell = around
    val keeps = !model.isKept && (!result.keepNow || model.trouble != null)
    val goOn = result.goOn
    if (!keeps && goOn == null) return null
    return {
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            if (keeps) MainButton(result.keep, { model.keep(shell::answered) })
            if (goOn != null) MainButton(goOn.words, { model.answer(goOn.field, goOn.id) })
        }
    }
}

/** One question, with its answers under her thumb. */
@Composable
private fun Question(title: String, step: SortStep, model: SortLegsModel) =
    Page(title, settings = false, trouble = model.trouble, low = true) {
        block("question") { Asked(step) }
        step.objection?.let {
            block("objection") {
                Words(
                    it,
                    Type.strong,
                    Look.colours.urgent,
                    Modifier.semantics { liveRegion = LiveRegionMode.Polite },
                )
            }
        }
        block("answers") {
            Column(Modifier.padding(top = 12.dp, bottom = 4.dp), Arrangement.spacedBy(10.dp)) {
                if (step.several) Several(step, model) else One(step, model)
            }
        }
    }

@Composable
private fun One(step: SortStep, model: SortLegsModel) {
    val safety = step.choices.any { it.tone == Tone.URGENT }
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(10.dp)) {
        step.choices.forEach { choice ->
            BigChoice(
                choice.words,
                choice.id in model.chosen,
                { model.answer(step.field, choice.id, choice.tone == Tone.URGENT) },
                choice.tone,
                main = safety && choice.tone != Tone.URGENT,
            )
        }
    }
}

@Composable
private fun Several(step: SortStep, model: SortLegsModel) {
    step.choices.forEach { choice ->
        BigTick(choice.words, choice.id in model.chosen, { model.choose(choice.id) })
    }
    MainButton(step.goOn, { model.goOn(step.field) })
}

/** The question, what is meant and why it is asked: one stop, said when it comes. */
@Composable
private fun Asked(step: SortStep) = Column(
    Modifier.oneStop(step.spoken).semantics {
        heading()
        liveRegion = LiveRegionMode.Polite
    },
    Arrangement.spacedBy(12.dp),
) {
    Unread {
        Column(Modifier.padding(horizontal = 4.dp), Arrangement.spacedBy(4.dp)) {
            Words("${step.part} · ${step.progress}", Type.label, Look.colours.ink2)
            Words(step.question, Type.night)
        }
        if (step.lines.isEmpty()) {
            step.help?.let { Words(it, Type.body, Look.colours.ink2, Modifier.padding(horizontal = 4.dp)) }
        } else {
            OpenCard { step.lines.forEach { Point(it, mark = Look.colours.urgent) } }
            step.help?.let { Why(it) }
        }
    }
}

/** Why this comes before everything else. */
@Composable
private fun Why(words: String) = OpenCard(ground = Look.colours.sunken) {
    Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
        Drawn(Icon.Warn, Look.colours.urgent)
        Words(words, Type.label)
    }
}

/** Where it begins: the last result, or an invitation; what she can change; and what is known of restless legs. */
@Composable
private fun SortedLegs(state: SortedLegsState, model: SortLegsModel) {
    val shell = around
    Page(state.title, trouble = model.trouble, foot = { MainButton(state.begin, model::begin) }) {
        state.invitation?.let { block("invitation") { TonedCard { Words(it, Type.body) } } }
        state.result?.let { legsUrgent(it, shell::go) }
        state.`when`?.let { block("when") { Sorted(it, state, model) } }
        state.result?.let { legsResult(it, shell::go) }
        if (state.earlier.isNotEmpty()) {
            block("earlier") {
                OpenCard {
                    Eyebrow(state.earlierLabel, Icon.Clock, Look.colours.ink2)
                    state.earlier.forEach { Words(it, Type.label) }
                }
            }
        }
        legsExplained(state.explained)
    }
}
