package app.evenfall.shell

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.OutlinedButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import app.evenfall.core.Place
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Words

/** The bar above every screen: its title, Urgent help in the same corner (but on its own page), Settings. */
@Composable
fun TopBar(
    title: String,
    line: String? = null,
    moon: Boolean = false,
    settings: Boolean = true,
    help: Boolean = true,
    back: Boolean = true,
) {
    val leaves = around.back != null && back
    val density = LocalDensity.current
    val shell = around
    BoxWithConstraints(
        Modifier.fillMaxWidth().onSizeChanged { shell.frame.topBar = with(density) { it.height.toDp() } }
            .windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Top + WindowInsetsSides.Horizontal))
            .semantics {
                isTraversalGroup = true
                traversalIndex = -1f
            },
    ) {
        val stacked = Look.largeText || maxWidth < if (moon) 400.dp else 350.dp
        val deeds: @Composable RowScope.() -> Unit = {
            if (help) UrgentHelp()
            if (moon) IconDeed(Icon.Moon, shell.chrome.tonight, { shell.go(Place.Tonight) })
            if (settings) IconDeed(Icon.Settings, shell.chrome.settings, { shell.go(Place.Settings) })
        }
        val edges = Modifier.fillMaxWidth().padding(
            start = if (leaves) 4.dp else 20.dp,
            end = 8.dp,
            top = 4.dp,
            bottom = 4.dp,
        )
        if (stacked) {
            Column(edges) {
                Titled(title, line, leaves, Modifier.fillMaxWidth())
                Row(
                    Modifier.fillMaxWidth().padding(start = if (leaves) 12.dp else 0.dp),
                    Arrangement.spacedBy(4.dp),
                    Alignment.CenterVertically,
                    deeds,
                )
            }
        } else {
            Row(edges.heightIn(min = 60.dp), Arrangement.spacedBy(4.dp), Alignment.CenterVertically) {
                Titled(title, line, leaves, Modifier.weight(1f))
                deeds()
            }
        }
    }
}

@Composable
private fun Titled(
    title: String,
    line: String?,
    leaves: Boolean,
    modifier: Modifier,
) = Row(modifier, verticalAlignment = Alignment.CenterVertically) {
    val shell = around
    if (leaves) shell.back?.let { IconDeed(Icon.Back, shell.chrome.back, it) }
    Column(Modifier.weight(1f).semantics(mergeDescendants = true) { heading() }) {
        if (title.isNotEmpty()) Words(title, Type.title)
        if (!line.isNullOrEmpty()) Words(line, Type.note, Look.colours.ink2)
    }
}

/** Urgent help: one tap away on every screen, above every sheet and every lock. */
@Composable
fun UrgentHelp() {
    val shell = around
    val ink = Look.colours.urgent
    OutlinedButton(
        { shell.go(Place.UrgentHelp) },
        Modifier.heightIn(min = Look.Target),
        colors = ButtonDefaults.outlinedButtonColors(Look.colours.surface, ink),
        border = BorderStroke(if (Look.deep) 1.dp else 1.5.dp, ink),
        contentPadding = PaddingValues(12.dp, 4.dp),
    ) {
        Drawn(Icon.Phone, ink, 18.dp, Modifier.padding(end = 6.dp))
        Words(shell.chrome.urgentHelp, Type.button, ink)
    }
}
