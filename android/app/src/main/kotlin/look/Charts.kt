package app.evenfall.look

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.ChartWords

/** A chart: its finding in words, the drawing with its one sentence, and the same as a list. No gesture is needed. */
@Composable
fun Charted(words: ChartWords, key: @Composable () -> Unit = {}, drawing: @Composable () -> Unit) {
    var listed by rememberSaveable { mutableStateOf(false) }
    if (words.finding.isNotEmpty()) Words(words.finding, Type.strong)
    Box(Modifier.fillMaxWidth().oneStop(words.spoken).semantics { role = Role.Image }) { Unread { drawing() } }
    key()
    val large = Look.largeText
    if (!large) FoldButton(words.listLabel, listed, { listed = !listed })
    if (listed || large) {
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            words.list.forEach { Words(it, Type.label, Look.colours.ink2) }
        }
    }
}
