package app.evenfall.week

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.core.WeekState
import app.evenfall.library.quietly
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.KnownLine
import app.evenfall.look.KnownSection
import app.evenfall.look.Look
import app.evenfall.look.QuietButton
import app.evenfall.look.Titled
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.block
import kotlinx.coroutines.launch

/** Week notes, back and forth: what changes, what to expect, and what is usually offered. */
@Composable
fun WeekScreen(model: WeekModel) = Shown(model) { WeekScreen(it, model::showWeek, model.trouble) }

@Composable
fun WeekScreen(state: WeekState, onWeek: (Int?) -> Unit, trouble: TroubleState? = null) {
    val list = rememberLazyListState()
    val scope = rememberCoroutineScope()
    val turn: (Int?) -> Unit = {
        scope.launch { list.scrollToItem(0) } // another week is read from its beginning
        onWeek(it)
    }
    val ways: (@Composable () -> Unit)? = if (state.empty == null) ({ Ways(state, turn) }) else null
    Page(state.title, trouble = trouble, list = list, foot = ways) {
        if (state.line.isNotEmpty() || state.here != null) block("line") { Lies(state) }
        quietly(state.review)
        state.sections.forEach { section -> block("section ${section.title}") { KnownSection(section) } }
        if (state.empty == null) block("offered") { Offered(state) }
        state.empty?.let { block("empty") { Invited(it) } }
    }
}

/** Where the week lies, and whether it is hers; said when another one comes. */
@Composable
private fun Lies(state: WeekState) = Column(
    Modifier.padding(horizontal = 4.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
    Arrangement.spacedBy(4.dp),
) {
    if (state.line.isNotEmpty()) Words(state.line)
    state.here?.let { Eyebrow(it, Icon.Check, Look.colours.primary) }
}

@Composable
private fun Offered(state: WeekState) = Titled(state.offeredLabel) {
    Words(state.offeredWhose, Type.note, Look.colours.ink2)
    state.offered.forEach { KnownLine(it) }
    state.nothingOffered?.let { Words(it, Type.label) }
}

/** The ways to the weeks beside it, and between them the way to her own, read last. */
@Composable
private fun Ways(state: WeekState, onWeek: (Int?) -> Unit) = Row(
    Modifier.fillMaxWidth().semantics { isTraversalGroup = true },
    Arrangement.SpaceBetween,
    Alignment.CenterVertically,
) {
    val room: @Composable () -> Unit = { Spacer(Modifier.size(Look.Target)) }
    state.earlier?.let { week -> IconDeed(Icon.Back, state.earlierWords, { onWeek(week) }) } ?: room()
    state.own?.let { own ->
        Box(Modifier.weight(1f), Alignment.Center) {
            val last = Modifier.semantics { traversalIndex = 1f }
            QuietButton(own.words, { onWeek((own.place as? Place.Week)?.week) }, last)
        }
    }
    state.later?.let { week -> IconDeed(Icon.Next, state.laterWords, { onWeek(week) }) } ?: room()
}
