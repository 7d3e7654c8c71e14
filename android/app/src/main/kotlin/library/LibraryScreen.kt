package app.evenfall.library

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.Action
import app.evenfall.core.LibraryState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The library: an index of all guidance, readable without logging anything. */
@Composable
fun LibraryScreen(model: LibraryModel) {
    val shell = around
    Shown(model) { LibraryScreen(it, shell::go, model.trouble) }
}

@Composable
fun LibraryScreen(state: LibraryState, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        quietly(state.line, state.review)
        state.groups.forEach { group ->
            block("title ${group.title}") { Section(group.title) }
            block(group.title) {
                OpenCard { group.rows.forEach { LineRow(it.title, it.note, onPress = { go(it.place) }) } }
            }
        }
    }

/** Lines that a page of guidance begins with: what it is, and that no clinician has reviewed it. */
internal fun LazyListScope.quietly(vararg lines: String) = lines.filter { it.isNotEmpty() }.forEach {
    block(it) { Words(it, Type.label, Look.colours.ink2, Modifier.padding(horizontal = 4.dp)) }
}

/** Where a page of guidance leads. */
internal fun LazyListScope.ways(actions: List<Action>, go: (Place) -> Unit) {
    if (actions.isEmpty()) return
    block("ways") { OpenCard { actions.forEach { LineRow(it.words, onPress = { go(it.place) }) } } }
}
