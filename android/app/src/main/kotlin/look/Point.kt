package app.evenfall.look

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp

/** One of a few points, each a stop of its own; `mark` is the colour of the dot before it. */
@Composable
fun Point(words: String, style: TextStyle = Type.body, ink: Color = Look.colours.ink, mark: Color = ink) =
    Row(Modifier.semantics(mergeDescendants = true) { }, Arrangement.spacedBy(10.dp)) {
        Words("•", style, mark, Modifier.clearAndSetSemantics { })
        Words(words, style, ink)
    }
