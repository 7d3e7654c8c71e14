package app.evenfall.patterns

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import app.evenfall.core.BarChart
import app.evenfall.core.Invitation
import app.evenfall.core.PatternTab
import app.evenfall.core.Place
import app.evenfall.core.ShownWeek
import app.evenfall.look.BarKey
import app.evenfall.look.Charted
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Type
import app.evenfall.look.WeekBars
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.shell.Invited
import app.evenfall.shell.block

/** The chips that Patterns is parted by. */
fun LazyListScope.patternTabs(tabs: List<PatternTab>, go: (Place) -> Unit) = block("tabs") {
    Wrapping(Modifier.selectableGroup()) {
        tabs.forEach { tab ->
            ChoiceChip(
                tab.words,
                tab.here,
                { if (!tab.here) go(tab.place) },
                Modifier.semantics {
                    role = Role.Tab
                },
            )
        }
    }
}

/** Which seven days, and the way to the weeks beside them. */
@Composable
fun WeekWays(
    week: ShownWeek,
    onWeek: (String?) -> Unit,
) = Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
    week.earlier?.let { IconDeed(Icon.Back, week.earlierWords, { onWeek(it) }) } ?: Spacer(Modifier.size(Look.Target))
    Words(week.label, Type.strong, modifier = Modifier.weight(1f).semantics { heading() }, align = TextAlign.Center)
    week.later?.let { IconDeed(Icon.Next, week.laterWords, { onWeek(it) }) } ?: Spacer(Modifier.size(Look.Target))
}

/** Week bars with their finding, their key and their list. */
@Composable
fun Bars(chart: BarChart, ink: Color) = Charted(chart.words, { BarKey(chart, ink) }) { WeekBars(chart, ink) }

/** What stands where a week, or everything, is still empty. */
fun LazyListScope.emptyPattern(empty: Invitation?) {
    if (empty != null) block("empty") { Invited(empty) }
}

/** Sentences under a chart. */
fun LazyListScope.sentences(vararg sentences: String?) {
    val said = sentences.filterNotNull().filter { it.isNotEmpty() }
    if (said.isNotEmpty()) block { OpenCard { said.forEach { Words(it, Type.label, Look.colours.ink2) } } }
}
