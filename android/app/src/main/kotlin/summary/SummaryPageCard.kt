package app.evenfall.summary

import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryState
import app.evenfall.look.Badge
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Sheet
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.oneStop

/** The page as it will be printed, small beside what it covers, or large enough to read. */
@Composable
internal fun SummaryPageCard(state: SummaryState, page: SummaryPage, paper: SummaryPaper) = OpenCard {
    BoxWithConstraints {
        val there = state.nothingIn == null && !page.cannot
        val wide = if (there && page.large) maxWidth * LARGE else Look.SmallSheet
        val pixels = with(LocalDensity.current) { wide.roundToPx() }
        LaunchedEffect(page.made, pixels) { page.draw(pixels) }
        val small: @Composable () -> Unit = {
            when {
                state.nothingIn != null -> {}
                page.cannot -> {
                    val said = Modifier.semantics { liveRegion = LiveRegionMode.Polite }
                    Words(state.noPage, Type.label, modifier = said)
                }
                !page.large -> First(page, paper, wide)
            }
        }
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            if (Look.largeText || page.cannot) {
                small()
                Covered(state, page, there)
            } else {
                Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                    small()
                    Covered(state, page, there, Modifier.weight(1f))
                }
            }
            if (there && page.large) Every(page, paper, wide)
        }
    }
}

@Composable
private fun Covered(state: SummaryState, page: SummaryPage, there: Boolean, modifier: Modifier = Modifier) =
    Column(modifier, Arrangement.spacedBy(4.dp)) {
        Column(Modifier.oneStop(null), Arrangement.spacedBy(4.dp)) {
            Badge(state.selfReported)
            Words(state.covers, Type.label)
        }
        if (there) QuietButton(if (page.large) state.readSmall else state.readLarge, { page.large = !page.large })
    }

/** The first page; a screen reader hears of all of them. */
@Composable
private fun First(page: SummaryPage, paper: SummaryPaper, wide: Dp) =
    Sheet(page.proportion(0, paper), Modifier.width(wide), page.made?.spoken?.joinToString(" ")?.ifEmpty { null }) {
        page.drawn.firstOrNull()
    }

/** All of them, first seen from where reading begins. */
@Composable
private fun Every(page: SummaryPage, paper: SummaryPaper, wide: Dp) = Column(
    Modifier.horizontalScroll(rememberScrollState()),
    Arrangement.spacedBy(12.dp),
) {
    val spoken = page.made?.spoken.orEmpty()
    repeat(maxOf(spoken.size, 1)) { at ->
        Sheet(page.proportion(at, paper), Modifier.width(wide), spoken.getOrNull(at)) { page.drawn.getOrNull(at) }
    }
}

/** That of its picture; before there is one, that of the paper. */
private fun SummaryPage.proportion(at: Int, paper: SummaryPaper): Float {
    val picture = drawn.getOrNull(at) ?: return when (paper) {
        SummaryPaper.A4 -> 210f / 297f
        SummaryPaper.LETTER -> 8.5f / 11f
    }
    return picture.width.toFloat() / picture.height
}

/** So many times as wide as the card a page can be read. */
private const val LARGE = 2.2f
