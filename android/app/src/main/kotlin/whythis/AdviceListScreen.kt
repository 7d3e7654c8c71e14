package app.evenfall.whythis

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.AdviceListState
import app.evenfall.core.Place
import app.evenfall.core.Tone
import app.evenfall.core.TroubleState
import app.evenfall.look.Eyebrow
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours
import app.evenfall.look.headed
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Everything Evenfall may say by itself, to be read without logging anything. */
@Composable
fun AdviceListScreen(model: AdviceListModel) {
    val shell = around
    Shown(model) { AdviceListScreen(it, shell::go, model.trouble) }
}

@Composable
fun AdviceListScreen(state: AdviceListState, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        block("opening") { Words(state.opening, Type.label, Look.colours.ink2, Modifier.padding(horizontal = 4.dp)) }
        state.groups.forEach { group ->
            block("title ${group.title}") {
                val tone = group.tone.colours
                Box(Modifier.padding(4.dp).headed()) {
                    Eyebrow(group.title, tone.icon, if (group.tone == Tone.PLAIN) Look.colours.ink2 else tone.ink)
                }
            }
            block(group.title) {
                OpenCard { group.rows.forEach { LineRow(it.title, it.note, onPress = { go(it.place) }) } }
            }
        }
    }
