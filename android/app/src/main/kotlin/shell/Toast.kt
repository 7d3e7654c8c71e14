package app.evenfall.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalAccessibilityManager
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Words
import kotlinx.coroutines.delay

/** What was kept, and the step that takes it back; `undo` is absent where nothing can be taken back. */
data class Said(val words: String, val undo: Long?)

/** Says what was kept, with Undo, for 8 seconds: longer where she asked her phone for more time. */
@Composable
fun Toast(said: Said, undoWords: String, onUndo: (Long) -> Unit, onOver: () -> Unit) {
    val timing = LocalAccessibilityManager.current
    LaunchedEffect(said) {
        delay(
            timing?.calculateRecommendedTimeoutMillis(STAYS_MS, containsText = true, containsControls = true)
                ?: STAYS_MS,
        )
        onOver()
    }
    val (ground, ink) = with(Look.colours) { if (Look.deep) tint to ink else ink to surface }
    Row(
        Modifier.padding(horizontal = Look.Margin, vertical = 8.dp)
            .widthIn(max = Reading).fillMaxWidth().clip(Look.Field)
            .background(ground).padding(start = 16.dp, end = 4.dp).heightIn(min = Look.Target),
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
    ) {
        Words(
            said.words,
            Type.label,
            ink,
            Modifier.weight(1f).padding(vertical = 8.dp).semantics { liveRegion = LiveRegionMode.Polite },
        )
        said.undo?.let { step ->
            TextButton({ onUndo(step) }, Modifier.heightIn(min = Look.Target)) { Words(undoWords, Type.button, ink) }
        }
    }
}

private const val STAYS_MS = 8_000L
