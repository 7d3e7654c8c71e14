package app.evenfall.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.requiredSize
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationBarItemDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.evenfall.core.Place
import app.evenfall.core.Tab
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.Type

/** The bar of places; Log, in the middle, opens a sheet. Its words grow until the longest fills its share. */
@Composable
fun Bar(tabs: List<Tab>, here: Place, go: (Place) -> Unit) = Column(Modifier.background(Look.colours.surface)) {
    HorizontalDivider(color = Look.colours.hairline)
    NavigationBar(containerColor = Look.colours.surface, tonalElevation = 0.dp) {
        val density = LocalDensity.current
        tabs.forEach { tab ->
            val log = tab.place is Place.LogSheet
            val at = tab.place == here
            NavigationBarItem(
                selected = at,
                onClick = { go(tab.place) },
                icon = {
                    if (log) {
                        Box(Modifier.size(24.dp), Alignment.Center) {
                            Box(
                                Modifier.requiredSize(58.dp, 36.dp)
                                    .background(if (Look.deep) Look.colours.tint else Look.colours.primary, LOG),
                            )
                            Drawn(tab.place.icon, if (Look.deep) Look.colours.primary else Look.colours.onPrimary)
                        }
                    } else {
                        Drawn(tab.place.icon, if (at) Look.colours.onTint else Look.colours.ink2)
                    }
                },
                label = {
                    CompositionLocalProvider(
                        LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(MOST)),
                    ) {
                        Text(
                            tab.words,
                            color = if (at || log) Look.colours.ink else Look.colours.ink2,
                            style = Type.note.copy(fontWeight = if (at || log) FontWeight.Bold else FontWeight.Medium),
                            textAlign = TextAlign.Center,
                        )
                    }
                },
                colors = NavigationBarItemDefaults.colors(indicatorColor = Look.colours.tint),
            )
        }
    }
}

private val LOG = RoundedCornerShape(14.dp)

/** "Patterns" and "Timeline" fill a fifth of a narrow phone at this size of text. */
private const val MOST = 1.38f

private val Place.icon
    get() = when (this) {
        Place.Today -> Icon.Today
        Place.LogSheet -> Icon.Log
        Place.Timeline -> Icon.Timeline
        else -> Icon.Patterns
    }
