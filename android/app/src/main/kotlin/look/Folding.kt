package app.evenfall.look

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.semantics

/** The words over what is folded away: a press unfolds it, another folds it again. */
@Composable
fun FoldButton(words: String, open: Boolean, onTurn: () -> Unit, spoken: String? = null) = QuietButton(
    words,
    onTurn,
    Modifier.semantics {
        val turn = {
            onTurn()
            true
        }
        if (open) collapse(action = turn) else expand(action = turn)
    },
    spoken = spoken,
)
