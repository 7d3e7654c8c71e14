package app.evenfall.sortlegs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.LegsCriterion
import app.evenfall.core.LegsExplained
import app.evenfall.core.LegsLine
import app.evenfall.core.LegsLookAlike
import app.evenfall.core.Place
import app.evenfall.core.SortResult
import app.evenfall.core.SortUrgent
import app.evenfall.core.SortedLegsState
import app.evenfall.core.Tone
import app.evenfall.look.CardDeed
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.KnownLine
import app.evenfall.look.KnownSection
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.Titled
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.colours
import app.evenfall.look.oneStop
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome

/** A warning sign among her answers: it stands before everything else. */
fun LazyListScope.legsUrgent(result: SortResult, go: (Place) -> Unit) {
    result.urgent?.let { block("urgent") { Urgent(it, go) } }
}

/** What her answers come to: how they lie beside the pattern, and what follows from it. */
fun LazyListScope.legsResult(result: SortResult, go: (Place) -> Unit) {
    block("lead") { Lead(result) }
    if (result.criteria.isNotEmpty()) {
        block("criteria") {
            Titled(result.criteriaTitle) { result.criteria.forEach { Criterion(it) } }
        }
    }
    if (result.lookAlikes.isNotEmpty()) {
        block("look-alikes title") { Section(result.lookAlikesTitle) }
        result.lookAlikes.forEach { block("alike ${it.title}") { LookAlike(it) } }
    }
    if (result.tell.isNotEmpty()) {
        block("tell") {
            Titled(result.tellTitle) {
                result.tell.forEach { Point(it, Type.label) }
                result.ask?.let { SideButton(it.words, { go(it.place) }, icon = Icon.Question) }
            }
        }
    }
    lines("now", result.nowTitle, result.now)
    lines("hers", result.hersTitle, result.hers)
    lines("course", result.courseTitle, result.course)
}

private fun LazyListScope.lines(key: String, title: String, lines: List<LegsLine>) {
    if (lines.isNotEmpty()) block(key) { Titled(title) { lines.forEach { KnownLine(it) } } }
}

/** What is known of restless legs, each sentence with who says so. */
fun LazyListScope.legsExplained(state: LegsExplained) {
    block("explained") {
        Column(Modifier.padding(horizontal = 4.dp, vertical = 4.dp), Arrangement.spacedBy(4.dp)) {
            Words(state.title, Type.title, modifier = Modifier.semantics { heading() })
            Words(state.review, Type.label, Look.colours.ink2)
        }
    }
    state.sections.forEach { section -> block("known ${section.title}") { KnownSection(section) } }
}

/** When she sorted last, and the answers, to be changed or deleted. */
@Composable
internal fun Sorted(words: String, state: SortedLegsState, model: SortLegsModel) {
    val shell = around
    Column(Modifier.padding(horizontal = 4.dp)) {
        Words(words, Type.label, Look.colours.ink2)
        state.entry?.let { entry ->
            Wrapping {
                QuietButton(chrome.edit, { shell.go(Where.Entry(state.kind, entry)) })
                QuietButton(chrome.delete, { model.remove(state.kind, entry, shell::answered) })
            }
        }
    }
}

@Composable
private fun Urgent(urgent: SortUrgent, go: (Place) -> Unit) {
    val ink = Tone.URGENT.colours.onCard
    TonedCard(Tone.URGENT, deed = urgent.action.words, onPress = { go(urgent.action.place) }) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            Drawn(Icon.Warn, ink)
            Words(urgent.words, Type.lead, ink, Modifier.weight(1f))
        }
        urgent.lines.forEach { Words(it, Type.label, ink) }
        CardDeed(urgent.action.words, ink)
    }
}

@Composable
private fun Lead(result: SortResult) = OpenCard {
    Words(
        result.lead,
        Type.title,
        modifier = Modifier.semantics {
            heading()
            liveRegion = LiveRegionMode.Polite
        },
    )
    Words(result.line, Type.body)
    result.noDiagnosis?.let { Words(it, Type.label, Look.colours.ink2) }
}

/** One of the five, beside her answer: the icon says it too. */
@Composable
private fun Criterion(criterion: LegsCriterion) = Row(
    Modifier.fillMaxWidth().padding(vertical = 2.dp).oneStop(criterion.spoken),
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    val ink = if (criterion.tone == Tone.PLAIN) Look.colours.ink2 else criterion.tone.colours.ink
    Drawn(criterion.tone.colours.icon ?: Icon.Less, ink)
    Unread {
        if (Look.largeText) {
            Column(Modifier.weight(1f)) {
                Words(criterion.words, Type.label)
                Words(criterion.answer, Type.button, ink)
            }
        } else {
            Words(criterion.words, Type.label, modifier = Modifier.weight(1f))
            Words(criterion.answer, Type.button, ink)
        }
    }
}

@Composable
private fun LookAlike(one: LegsLookAlike) = TonedCard(one.tone, one.spoken) {
    val ink = one.tone.colours.onCard
    val quiet = if (one.tone == Tone.PLAIN) Look.colours.ink2 else ink
    Words(one.title, Type.strong, ink)
    Words(one.apart, Type.label, quiet)
    Words(one.act, Type.label, ink)
    one.unreviewed?.let { Words(it, Type.note, quiet) }
}
