package app.evenfall.plan

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import app.evenfall.forms.Confirming
import app.evenfall.forms.Moving
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Sheet
import app.evenfall.shell.Trouble
import app.evenfall.shell.around

/** What a mark would move, in a sheet: she keeps it, or leaves everything as it is. */
@Composable
fun MovesScreen(model: MovesModel, onClose: () -> Unit) {
    LaunchedEffect(model) { model.show() }
    val shell = around
    val state = model.state
    val keep = {
        model.keep {
            shell.answered(it)
            onClose()
        }
    }
    Sheet(state?.title.orEmpty(), onClose, foot = state?.let { { Confirming(it.confirm, it.leave, keep, onClose) } }) {
        model.trouble?.let { Trouble(it) { if (state == null) model.show() else keep() } }
        if (state != null) {
            Words(state.line, Type.body)
            Moving(state.movesLabel, state.moves)
        }
    }
}
