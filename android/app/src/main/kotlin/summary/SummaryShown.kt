package app.evenfall.summary

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.SummaryState
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.SideButton
import app.evenfall.look.Squares
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.phone.activity
import app.evenfall.shell.Alone
import app.evenfall.shell.Around
import app.evenfall.shell.LocalAround
import app.evenfall.shell.Page
import app.evenfall.shell.around
import app.evenfall.shell.block

/**
 * The summary alone on the screen, in large letters, for the phone to be handed over: nothing leads on but to Urgent help.
 * However it is left, `onLeft` hears of it.
 */
@Composable
fun SummaryShown(state: SummaryState, onShow: OnShow, turnTo: (Int) -> Unit, end: () -> Unit, onLeft: () -> Unit) {
    val shell = around
    val activity = activity()
    val alone = remember(shell, end) { Around(shell.chrome, shell.go, end, frame = shell.frame) }
    BackHandler(onBack = end)
    Alone()
    DisposableEffect(Unit) { onDispose { if (activity?.isChangingConfigurations != true) onLeft() } }
    CompositionLocalProvider(LocalAround provides alone) {
        when (onShow) {
            is OnShow.Page -> Shown(state, onShow.at, turnTo)
            is OnShow.Code -> Page(state.title, settings = false) {
                block("squares") { with(onShow.squares) { Squares(side, dark, spoken) } }
                block("note") { Words(state.squaresNote, Type.lead) }
            }
        }
    }
}

@Composable
private fun Shown(state: SummaryState, at: Int, turnTo: (Int) -> Unit) {
    val parts = state.sections.filter { it.on }
    val part = parts.getOrNull(at) ?: return
    // letters that are large already need no more
    val letters = if (Look.largeText) Type.title else Type.night
    // each page is read from its beginning
    key(part.id) {
        Page(part.title, settings = false, foot = {
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                if (at < parts.lastIndex) MainButton(state.next, { turnTo(at + 1) })
                if (at > 0) SideButton(state.previous, { turnTo(at - 1) }, Modifier.fillMaxWidth())
            }
        }) {
            block("page") {
                val said = Modifier.semantics { liveRegion = LiveRegionMode.Polite }
                Words(part.page.orEmpty(), Type.label, Look.colours.ink2, said)
            }
            if (part.bars != null || part.bands != null) block("chart") { OpenCard { PartCharts(part) } }
            part.lines.forEachIndexed { i, line -> block("line $i") { Words(line, letters) } }
        }
    }
}
