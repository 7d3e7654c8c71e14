package app.evenfall.look

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Switch
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp

/** A row that is a switch: it is pressed anywhere. */
@Composable
fun SwitchRow(
    title: String,
    note: String?,
    on: Boolean,
    onTurn: (Boolean) -> Unit,
    modifier: Modifier = Modifier,
    style: TextStyle = Type.strong,
    ink: Color = Look.colours.ink,
) = Row(
    modifier.fillMaxWidth().toggleable(on, role = Role.Switch, onValueChange = onTurn).heightIn(min = Look.MainTarget),
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    Column(Modifier.weight(1f)) {
        Words(title, style, ink)
        note?.let { Words(it, Type.label, Look.colours.ink2) }
    }
    Switch(on, null)
}
