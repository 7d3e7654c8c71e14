package app.evenfall.forms

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.Words

/** What would move, each from and to; nothing where nothing does. */
@Composable
fun Moving(label: String, moves: List<String>) {
    if (moves.isNotEmpty()) {
        OpenCard {
            Words(label, Type.strong)
            moves.forEach { Words(it, Type.label) }
        }
    }
}

/** Keeps what would move something, or leaves everything as it is. */
@Composable
fun Confirming(confirm: String, leave: String, onConfirm: () -> Unit, onLeave: () -> Unit) =
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        MainButton(confirm, onConfirm)
        SideButton(leave, onLeave)
    }
