package app.evenfall.look

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.unit.dp

/** The card of a screen that is of the sky: one at most, and the only gradient. */
@Composable
fun SkyCard(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) = Column(
    Modifier.fillMaxWidth().clip(Look.Card)
        .background(Brush.linearGradient(listOf(Look.colours.sky1, Look.colours.sky2))).padding(16.dp).then(modifier),
    Arrangement.spacedBy(8.dp),
    content = content,
)
