package app.evenfall.library

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.LibraryPageState
import app.evenfall.core.Pillar
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.IconSpot
import app.evenfall.look.KnownLine
import app.evenfall.look.KnownSection
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.Section
import app.evenfall.look.Titled
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colour
import app.evenfall.look.icon
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.today.CardOf

/** A page of the library: what cannot wait, what is hers, and what is known, each sentence with what it rests on. */
@Composable
fun LibraryPageScreen(model: LibraryPageModel) {
    val shell = around
    Shown(model) { LibraryPageScreen(it, shell::go, model.trouble) }
}

@Composable
fun LibraryPageScreen(state: LibraryPageState, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        block("review") { Review(state.review, state.pillar) }
        state.urgent?.let { block("urgent") { CardOf(it, go) } }
        if (state.hers.isNotEmpty()) {
            block("hers") { Titled(state.hersLabel) { state.hers.forEach { Point(it, Type.label) } } }
        }
        state.sections.forEach { section -> block("section ${section.title}") { KnownSection(section) } }
        if (state.list.isNotEmpty()) {
            block("list") { Titled(state.listLabel) { state.list.forEach { Point(it, Type.label) } } }
        }
        if (state.stretches.isNotEmpty()) {
            block("stretches") { Section(state.stretchesLabel) }
            state.stretches.forEach { block("stretch ${it.title}") { StretchCard(it) } }
        }
        state.stretchesBasis?.let { block("basis") { OpenCard { KnownLine(it) } } }
        ways(state.actions, go)
    }

/** That no clinician has reviewed it, beside the part of her day it belongs to. */
@Composable
private fun Review(words: String, pillar: Pillar?) = Row(
    Modifier.padding(horizontal = 4.dp),
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    pillar?.let { IconSpot(it.icon, it.colour) }
    Words(words, Type.label, Look.colours.ink2, Modifier.weight(1f))
}
