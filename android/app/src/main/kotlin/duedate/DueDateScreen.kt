package app.evenfall.duedate

import androidx.compose.runtime.Composable
import app.evenfall.core.DueAccount
import app.evenfall.core.DueDateState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The due date: the one in use, how each was found, the ways to a new one. Old dates stay, with their reasons. */
@Composable
fun DueDateScreen(model: DueDateModel) {
    val shell = around
    Shown(model) { DueDateScreen(it, shell::go, model.trouble) }
}

@Composable
fun DueDateScreen(
    state: DueDateState,
    go: (Place) -> Unit,
    trouble: TroubleState? = null,
) = Page(state.title, trouble = trouble) {
    state.inUse?.let { due ->
        block("in use") {
            TonedCard {
                Words(due.label, Type.label, Look.colours.ink2)
                Words(due.date, Type.display)
                Words(due.makes, Type.label, Look.colours.ink2)
            }
        }
    }
    if (state.history.isNotEmpty()) {
        block("history") { Section(state.historyLabel) }
        state.history.forEach { block { Account(it) } }
    }
    state.notes.forEach { block { Words(it, Type.label, Look.colours.ink2) } }
    block("ways label") { Section(state.waysLabel) }
    block("ways") {
        OpenCard { state.ways.forEach { LineRow(it.words, icon = Icon.Calendar, onPress = { go(it.place) }) } }
    }
    block("convention") { Words(state.convention, Type.note, Look.colours.ink2) }
}

@Composable
private fun Account(account: DueAccount) = TonedCard {
    Eyebrow(
        account.title,
        if (account.inUse) Icon.Check else Icon.Clock,
        if (account.inUse) Look.colours.primary else Look.colours.ink2,
    )
    account.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
    Words(account.reason, Type.label)
}
