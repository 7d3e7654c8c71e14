package app.evenfall.daydiary

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.DayDiaryState
import app.evenfall.core.DiaryRow
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colour
import app.evenfall.look.icon
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome

/** Her diary. Every entry can be changed or deleted, and a deletion taken back; older days come as she scrolls. */
@Composable
fun DayDiaryScreen(model: DayDiaryModel) {
    val shell = around
    val list = rememberLazyListState()
    LaunchedEffect(model, list) {
        snapshotFlow { list.layoutInfo.visibleItemsInfo.lastOrNull()?.index to list.layoutInfo.totalItemsCount }
            .collect { (last, all) -> if (last != null && last >= all - AHEAD) model.showEarlier() }
    }
    Shown(model) { newest ->
        Page(newest.title, newest.line, trouble = model.trouble, list = list) {
            model.days.forEachIndexed { i, day ->
                if (i > 0) block(day.day) { Section(day.title) }
                day.empty?.let { block("empty ${day.day}") { Invited(it) } }
                day.rows.forEach { row ->
                    block(row.id) { EntryCard(row, { shell.go(Where.Entry(row.kind, row.id)) }) { model.remove(row, shell::answered) } }
                }
                if (day.totals.isNotEmpty()) block("totals ${day.day}") { Totals(day) }
            }
        }
    }
}

/** So many blocks before the end of the list, older days are asked for. */
private const val AHEAD = 6

@Composable
private fun EntryCard(row: DiaryRow, onEdit: () -> Unit, onDelete: () -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    val words = chrome
    OpenCard {
        LineRow(
            row.line,
            listOfNotNull(row.time, row.note).joinToString(" · "),
            row.pillar.icon,
            row.pillar.colour,
            row.spoken,
            { open = !open },
            Modifier.semantics {
                customActions = listOf(
                    CustomAccessibilityAction(words.edit) { onEdit(); true },
                    CustomAccessibilityAction(words.delete) { onDelete(); true },
                )
            },
            end = { },
        )
        if (open) {
            Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                QuietButton(words.edit, onEdit)
                QuietButton(words.delete, onDelete)
            }
        }
    }
}

@Composable
private fun Totals(day: DayDiaryState) = Column(Modifier.padding(horizontal = 4.dp).semantics(mergeDescendants = true) { }) {
    day.totals.forEach { Words(it, Type.label, Look.colours.ink2) }
}
