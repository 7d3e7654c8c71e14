package app.evenfall.library

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.unit.dp
import app.evenfall.core.Stretch
import app.evenfall.look.Drawing
import app.evenfall.look.Look
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words

/** A stretch: its drawing, how it goes, and what to mind. The drawing adds nothing to its words. */
@Composable
fun StretchCard(stretch: Stretch) = TonedCard(spoken = stretch.spoken) {
    Row(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalAlignment = Alignment.CenterVertically) {
        Box(Modifier.clip(Look.Field).background(Look.colours.sunken).padding(8.dp)) {
            Drawing(stretch.drawing, GRID, WEIGHT, Look.colours.move, DRAWN)
        }
        Words(stretch.title, Type.strong, modifier = Modifier.weight(1f))
    }
    stretch.steps.forEach { Words(it, Type.label) }
    stretch.caution?.let { Words(it, Type.label, Look.colours.ink2) }
}

/** Its strokes run on a grid so many units wide. */
private const val GRID = 48
private const val WEIGHT = 1.75f
private val DRAWN = 72.dp
