package app.evenfall.ended

import androidx.compose.runtime.Composable
import app.evenfall.core.EndedState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** It ended: no reason asked, nothing lost, a mistake undone from here. */
@Composable
fun EndedScreen(model: EndedModel) {
    val shell = around
    Shown(model) { EndedScreen(it, shell::go, { model.takeBack(shell::answered) }, model.trouble) }
}

@Composable
fun EndedScreen(state: EndedState, go: (Place) -> Unit, onTakeBack: () -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        block("lines") { TonedCard { state.lines.forEach { Words(it, Type.body, Look.colours.ink) } } }
        state.sheet?.let { sheet -> block("say") { MainButton(state.title, { go(Place.Form(sheet)) }) } }
        if (state.actions.isNotEmpty()) block("actions") { OpenCard { state.actions.forEach { LineRow(it.words, onPress = { go(it.place) }) } } }
        state.mistake?.let { block("mistake") { SideButton(it, onTakeBack) } }
    }
