package app.evenfall.summary

import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.evenfall.core.SummaryPart
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.core.Tone
import app.evenfall.core.TroubleState
import app.evenfall.library.quietly
import app.evenfall.look.Bands
import app.evenfall.look.Charted
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.Section
import app.evenfall.look.Type
import app.evenfall.look.WeekBars
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.colours
import app.evenfall.look.headed
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.block

/** The summary for her midwife: what stands in it, part by part, to be read together. */
@Composable
fun SummaryScreen(model: SummaryModel) = Shown(model) { SummaryScreen(it, model::choose, model.trouble) }

@Composable
fun SummaryScreen(state: SummaryState, choose: (SummaryRange) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, state.covers, trouble = trouble) {
        quietly(state.about)
        block("ranges label") { Section(state.rangesLabel) }
        block("ranges") {
            val days = state.ranges.filter { it.range !is SummaryRange.Between }
            Wrapping { days.forEach { ChoiceChip(it.words, it.here, { choose(it.range) }) } }
        }
        block("sections label") { Section(state.sectionsLabel) }
        state.sections.forEach { block(it.id) { Part(it) } }
        quietly(*state.foot.toTypedArray())
    }

@Composable
private fun Part(part: SummaryPart) = OpenCard {
    val ink = if (part.urgent) Tone.URGENT.colours.ink else Look.colours.ink
    Column(Modifier.headed()) { Words(part.title, Type.lead, ink) }
    part.bars?.let { Charted(it.words) { WeekBars(it, Look.colours.legs) } }
    part.bands?.let { Charted(it.words) { Bands(it, Look.colours.iron) } }
    part.lines.forEach { Point(it, Type.label) }
}
