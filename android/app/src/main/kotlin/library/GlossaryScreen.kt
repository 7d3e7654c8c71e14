package app.evenfall.library

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.GlossaryState
import app.evenfall.core.GlossaryTerm
import app.evenfall.core.TroubleState
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.TypedField
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.block

/** What hard words mean: all of them, or those in which what she typed stands. */
@Composable
fun GlossaryScreen(model: GlossaryModel) =
    Shown(model) { GlossaryScreen(it, model.typed, model.found, model::type, model.trouble) }

@Composable
fun GlossaryScreen(
    state: GlossaryState,
    typed: String,
    found: List<GlossaryTerm>,
    onType: (String) -> Unit,
    trouble: TroubleState? = null,
) {
    val focus = LocalFocusManager.current
    Page(state.title, trouble = trouble) {
        block("search") {
            OpenCard {
                Unread { Words(state.search, Type.strong) }
                TypedField(state.search, typed, onType, focus::clearFocus, icon = Icon.Search)
            }
        }
        if (found.isEmpty()) {
            block("nothing") {
                val said = Modifier.padding(horizontal = 4.dp).semantics { liveRegion = LiveRegionMode.Polite }
                Words(state.nothingFound, modifier = said)
            }
        }
        found.forEach { block(it.id) { Term(it) } }
    }
}

@Composable
private fun Term(term: GlossaryTerm) = TonedCard(spoken = term.spoken) {
    Words(term.term, Type.strong)
    if (term.also.isNotEmpty()) Words(term.also, Type.label, Look.colours.ink2)
    Words(term.meaning, Type.label)
}
