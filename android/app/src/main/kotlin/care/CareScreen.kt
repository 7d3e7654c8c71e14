package app.evenfall.care

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.Action
import app.evenfall.core.CareQuestion
import app.evenfall.core.CareState
import app.evenfall.core.CareVisit
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.SkyCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.oneStop
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome
import app.evenfall.today.CardOf

/** Care: the next visit, what she wants to ask there, and what can be looked up for it. */
@Composable
fun CareScreen(model: CareModel) {
    val shell = around
    Shown(model) { state ->
        CareScreen(
            state,
            shell.go,
            { model.markAsked(it, shell::answered) },
            { question, up -> model.move(question, up, shell::answered) },
            model.trouble,
        )
    }
}

@Composable
fun CareScreen(
    state: CareState,
    go: (Where) -> Unit,
    onAsked: (CareQuestion) -> Unit,
    onMove: (CareQuestion, Boolean) -> Unit,
    trouble: TroubleState? = null,
) = Page(state.title, trouble = trouble) {
    state.visit?.let { visit -> block("visit") { Visit(visit) { go(Where.Entry(visit.kind, visit.id)) } } }
    state.noVisit?.let { block("no visit") { Invited(it) } }
    state.openWindow?.let { block("open window") { CardOf(it) { place -> go(Where.In(place)) } } }
    block("questions label") { Adding(state.questionsLabel, state.addQuestion, go) }
    state.noQuestions?.let { block("no questions") { TonedCard { Words(it, Type.body) } } }
    if (state.questions.isNotEmpty()) {
        block("questions") {
            OpenCard {
                state.questions.forEachIndexed { i, question ->
                    if (i > 0) HorizontalDivider(color = Look.colours.hairline)
                    val ways = listOfNotNull(
                        (state.moveUp to { onMove(question, true) }).takeIf { i > 0 },
                        (state.moveDown to { onMove(question, false) }).takeIf { i < state.questions.lastIndex },
                    )
                    Waiting(question, state.markAsked, ways, go) { onAsked(question) }
                }
            }
        }
    }
    if (state.asked.isNotEmpty()) {
        block("asked label") { Section(state.askedLabel) }
        block("asked") {
            OpenCard {
                state.asked.forEach {
                    LineRow(it.words, spoken = it.spoken, onPress = { go(Where.Entry(it.kind, it.id)) })
                }
            }
        }
    }
    block("rows label") { Section(state.rowsLabel) }
    block("rows") {
        OpenCard {
            state.rows.forEach { row ->
                LineRow(row.title, row.note, row.place.icon, onPress = { go(Where.In(row.place)) })
            }
        }
    }
}

/** The next visit, under the sky; after an end, when nothing is counted any more, the colours are flat. */
@Composable
private fun Visit(visit: CareVisit, onChange: () -> Unit) {
    val counted = chrome.tabs.any { it.place is Place.Timeline }
    val content: @Composable () -> Unit = {
        Column(Modifier.fillMaxWidth().oneStop(visit.spoken), Arrangement.spacedBy(2.dp)) {
            Unread {
                Words(visit.label, Type.button)
                Words(visit.lead, Type.title)
                visit.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
            }
        }
        SideButton(visit.change, onChange, icon = Icon.Calendar)
    }
    if (counted) SkyCard { content() } else OpenCard { content() }
}

/** What stands over her questions, and what adds one. */
@Composable
private fun Adding(label: String, add: Action, go: (Where) -> Unit) {
    val adding: @Composable () -> Unit = { QuietButton(add.words, { go(Where.In(add.place)) }, icon = Icon.Log) }
    if (Look.largeText) {
        Column {
            Section(label)
            adding()
        }
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            Section(label, Modifier.weight(1f))
            adding()
        }
    }
}

/** A question that waits: a press opens it; it is marked as asked, and moved in her order, without. */
@Composable
private fun Waiting(
    question: CareQuestion,
    markAsked: String,
    ways: List<Pair<String, () -> Unit>>,
    go: (Where) -> Unit,
    onAsked: () -> Unit,
) = Column(Modifier.fillMaxWidth()) {
    Row(
        Modifier.fillMaxWidth().clickable(role = Role.Button) { go(Where.Entry(question.kind, question.id)) }
            .oneStop(question.spoken).semantics { customActions = ways.map { (words, move) -> action(words, move) } }
            .heightIn(min = Look.Target).padding(top = 4.dp),
        Arrangement.spacedBy(12.dp),
        Alignment.CenterVertically,
    ) {
        Unread {
            Box(Modifier.widthIn(min = NUMBER)) { Words(question.number, Type.title, Look.colours.primary) }
            Words(question.words, Type.body, modifier = Modifier.weight(1f))
        }
    }
    Wrapping(Modifier.padding(start = NUMBER + 12.dp, bottom = 8.dp)) {
        SideButton(markAsked, onAsked, spoken = "$markAsked, ${question.words}")
        ways.forEach { (words, move) -> QuietButton(words, move, spoken = "$words, ${question.words}") }
    }
}

private fun action(words: String, deed: () -> Unit) = CustomAccessibilityAction(words) {
    deed()
    true
}

/** Room for a number, so that questions begin at one line. */
private val NUMBER = 20.dp

private val Place.icon
    get() = when (this) {
        is Place.SortLegs -> Icon.Legs
        is Place.MedicineCheck -> Icon.Tablet
        is Place.Summary -> Icon.Share
        is Place.Library -> Icon.Source
        is Place.Plan -> Icon.Timeline
        is Place.Form -> Icon.Phone
        else -> Icon.Care
    }
