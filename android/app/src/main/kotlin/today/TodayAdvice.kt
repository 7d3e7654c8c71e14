package app.evenfall.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.AdviceCard
import app.evenfall.core.TodayState
import app.evenfall.look.Icon
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Unread
import app.evenfall.look.Wrapping
import app.evenfall.look.colours
import app.evenfall.look.oneStop
import app.evenfall.shell.around
import app.evenfall.whythis.AdviceDeeds
import app.evenfall.whythis.AdviceWords
import app.evenfall.whythis.AskOrGo
import kotlinx.coroutines.flow.first

/** The one advice of the day: its words are one stop, and each of its deeds another. */
@Composable
fun AdviceCard(advice: AdviceCard, deeds: AdviceDeeds) = OpenCard(ground = advice.tone.colours.card) {
    Column(Modifier.oneStop(advice.spoken), Arrangement.spacedBy(6.dp)) {
        Unread { AdviceWords(advice.label, advice.point, advice.lines, advice.tone, advice.pillar) }
    }
    AskOrGo(advice.ask, advice.asked, advice.action, advice.tone, deeds, Modifier.padding(top = 4.dp))
    Wrapping {
        QuietButton(advice.why.words, { deeds.go(advice.why.place) }, icon = Icon.Source)
        advice.notForMe?.let { QuietButton(it, deeds.silence) }
    }
}

/** Tells of the advice once half of its card stood before her: on another day, or of another advice, again. */
@Composable
internal fun Sighted(state: TodayState, list: LazyListState, onSeen: (String) -> Unit) {
    val frame = around.frame
    val advice = state.advice ?: return
    LaunchedEffect(advice, state.date) {
        snapshotFlow { !frame.covered && list.shows(ADVICE) }.first { it }
        onSeen(advice.rule)
    }
}

private fun LazyListState.shows(key: Any): Boolean {
    val item = layoutInfo.visibleItemsInfo.find { it.key == key } ?: return false
    return item.offset + item.size / 2 <= layoutInfo.viewportEndOffset - layoutInfo.afterContentPadding
}

internal const val ADVICE = "advice"
