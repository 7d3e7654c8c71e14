package app.evenfall.log

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.KindChoice
import app.evenfall.core.LogSheetState
import app.evenfall.core.Place
import app.evenfall.look.LineRow
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.Wrapping
import app.evenfall.look.colour
import app.evenfall.look.icon
import app.evenfall.shell.Sheet
import app.evenfall.shell.Trouble
import app.evenfall.shell.around

/** The sheet of things to log: what she used last, then everything. */
@Composable
fun LogSheetScreen(model: LogSheetModel, onClose: () -> Unit) {
    LaunchedEffect(model) { model.show() }
    val shell = around
    val state = model.state
    Sheet(state?.title.orEmpty(), onClose) {
        model.trouble?.let { Trouble(it, model::show) }
        if (state != null) LogSheetRows(state) { shell.go(Place.Form(it.kind)) }
    }
}

@Composable
private fun LogSheetRows(state: LogSheetState, onKind: (KindChoice) -> Unit) {
    if (state.last.isNotEmpty()) {
        Section(state.lastLabel)
        Wrapping {
            state.last.forEach { kind ->
                SideButton(kind.words, { onKind(kind) }, icon = kind.pillar.icon, ink = kind.pillar.colour)
            }
        }
    }
    state.groups.forEach { group ->
        Section(group.title, Modifier.padding(top = 8.dp))
        group.kinds.forEach { kind ->
            LineRow(kind.words, icon = kind.pillar.icon, ink = kind.pillar.colour, onPress = { onKind(kind) })
        }
    }
}
