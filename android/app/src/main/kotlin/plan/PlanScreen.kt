package app.evenfall.plan

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.PlanState
import app.evenfall.core.TroubleState
import app.evenfall.look.CardDeed
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.Section
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.block
import app.evenfall.today.CardOf

/** Her care plan: whose it is, what is open, ahead and behind her, and where countries differ. */
@Composable
fun PlanScreen(model: PlanModel) {
    val marks = marksOf(model)
    Shown(model) { PlanScreen(it, marks, model.trouble) }
}

@Composable
fun PlanScreen(state: PlanState, marks: Marks, trouble: TroubleState? = null) = Page(state.title, trouble = trouble) {
    if (state.whose.isNotEmpty()) block("whose") { Whose(state, marks) }
    state.notice?.let { block("notice") { CardOf(it, marks.go) } }
    state.groups.forEach { group ->
        block("group ${group.title}") { Section(group.title) }
        if (group.line.isNotEmpty()) block("line ${group.title}") { Beneath(group.line) }
        rail(group.nodes, marks)
    }
    if (state.differences.isNotEmpty()) {
        block("differences label") { Section(state.differencesLabel) }
        block("differences") { OpenCard { state.differences.forEach { Point(it, Type.label) } } }
    }
    state.empty?.let { block("empty") { Invited(it) } }
}

/** What a title is followed by. */
@Composable
private fun Beneath(line: String) =
    Words(line, Type.label, Look.colours.ink2, Modifier.padding(horizontal = 4.dp).padding(bottom = 4.dp))

@Composable
private fun Whose(state: PlanState, marks: Marks) {
    val change = state.change
    TonedCard(deed = change?.words, onPress = change?.let { { marks.go(it.place) } }) {
        Words(state.whose, Type.title)
        state.whoseLines.forEach { Words(it, Type.label, Look.colours.ink2) }
        change?.let { CardDeed(it.words) }
    }
}
