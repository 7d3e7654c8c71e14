package app.evenfall.shell

import androidx.compose.foundation.LocalIndication
import androidx.compose.foundation.background
import androidx.compose.foundation.interaction.InteractionSource
import androidx.compose.foundation.interaction.MutableInteractionSource
import androidx.compose.foundation.interaction.collectIsPressedAsState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.NavigationBarDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalViewConfiguration
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Popup
import app.evenfall.core.Place
import app.evenfall.core.Tab
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Words
import kotlinx.coroutines.delay

/**
 * The bar of places; Log, in the middle, opens a sheet. Its words grow until the longest fills its share; where her text is
 * larger than that, a long press shows them large. Material's own items keep more room between than five have on a narrow
 * phone.
 */
@Composable
fun Bar(tabs: List<Tab>, here: Place, go: (Place) -> Unit) = Column(Modifier.background(Look.colours.surface)) {
    HorizontalDivider(color = Look.colours.hairline)
    BoxWithConstraints(Modifier.windowInsetsPadding(NavigationBarDefaults.windowInsets)) {
        val density = LocalDensity.current
        val most = mostScale(tabs, maxWidth)
        val inside = Density(density.density, density.fontScale.coerceAtMost(most))
        Row(Modifier.fillMaxWidth().selectableGroup()) {
            tabs.forEach { tab ->
                val touch = remember { MutableInteractionSource() }
                Box(Modifier.weight(1f)) {
                    CompositionLocalProvider(LocalDensity provides inside) {
                        Item(tab, tab.place == here, touch) { go(tab.place) }
                    }
                    if (density.fontScale > most) Large(tab, touch)
                }
            }
        }
    }
}

/** The words of a place as large as her text, over the bar, for as long as she holds it; lifting her finger goes there. */
@Composable
private fun Large(tab: Tab, touch: InteractionSource) {
    val held by touch.collectIsPressedAsState()
    var shown by remember { mutableStateOf(false) }
    val wait = LocalViewConfiguration.current.longPressTimeoutMillis
    LaunchedEffect(held) {
        if (held) delay(wait)
        shown = held
    }
    if (shown) {
        val above = with(LocalDensity.current) { -OVER_THE_BAR.roundToPx() }
        Popup(Alignment.TopCenter, IntOffset(0, above)) {
            Box(Modifier.clip(Look.Field).background(Look.colours.ink).padding(16.dp)) {
                Words(tab.words, Type.title, Look.colours.surface)
            }
        }
    }
}

private val OVER_THE_BAR = 160.dp

@Composable
private fun Item(tab: Tab, here: Boolean, touch: MutableInteractionSource, onPress: () -> Unit) = Column(
    Modifier.fillMaxWidth().selectable(here, touch, LocalIndication.current, role = Role.Tab, onClick = onPress)
        .heightIn(min = HEIGHT).padding(SIDE, 8.dp),
    Arrangement.spacedBy(4.dp, Alignment.CenterVertically),
    Alignment.CenterHorizontally,
) {
    val log = tab.place is Place.LogSheet
    val (ground, ink) = with(Look.colours) {
        when {
            log && Look.deep -> tint to primary
            log -> primary to onPrimary
            here -> tint to onTint
            else -> surface to ink2
        }
    }
    Box(Modifier.size(WELL, 34.dp).background(ground, LOG), Alignment.Center) { Drawn(tab.place.icon, ink) }
    val heavy = here || log
    Text(
        tab.words,
        color = if (heavy) Look.colours.ink else Look.colours.ink2,
        style = Type.note.copy(fontWeight = if (heavy) FontWeight.Bold else FontWeight.Medium),
        textAlign = TextAlign.Center,
    )
}

/** How large the words may be for the longest, in bold, to fill its share of the bar. */
@Composable
private fun mostScale(tabs: List<Tab>, width: Dp): Float {
    val bold = Type.note.copy(fontWeight = FontWeight.Bold)
    val measure = rememberTextMeasurer()
    val density = LocalDensity.current.density
    return remember(tabs, width, density) {
        fun longest(scale: Float) =
            tabs.maxOfOrNull { measure.measure(it.words, bold, density = Density(density, scale)).size.width } ?: 0
        val share = (width / tabs.size.coerceAtLeast(1) - SIDE * 2).value * density
        val most = share / longest(1f).coerceAtLeast(1)
        // letters grow in whole pixels, so a word may grow faster than its scale
        generateSequence(most * A_LITTLE) { it * A_LITTLE }.first { longest(it) < share || it < SMALLEST }
    }
}

private val HEIGHT = 76.dp
private val WELL = 58.dp
private val SIDE = 2.dp

private const val A_LITTLE = .98f
private const val SMALLEST = .5f

private val LOG = RoundedCornerShape(14.dp)

private val Place.icon
    get() = when (this) {
        Place.Today -> Icon.Today
        Place.LogSheet -> Icon.Log
        Place.Timeline -> Icon.Timeline
        Place.Care -> Icon.Care
        else -> Icon.Patterns
    }
