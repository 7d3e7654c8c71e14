package app.evenfall.look

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp

/** That a deed is done, where its button stood; said when it comes. */
@Composable
fun Done(words: String, ink: Color = Look.colours.ink) = Row(
    Modifier.heightIn(min = Look.Target).padding(horizontal = 4.dp).semantics(mergeDescendants = true) {
        liveRegion = LiveRegionMode.Polite
    },
    Arrangement.spacedBy(8.dp),
    Alignment.CenterVertically,
) {
    Drawn(Icon.Check, if (ink == Look.colours.ink) Look.colours.move else ink, 20.dp)
    Words(words, Type.button, ink)
}
