package app.evenfall.medicinecheck

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.evenfall.core.MedicineCheckState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Done
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.TypedField
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.today.CardOf

/** Check a medicine: what it is to restless legs, how sure that is, and whom to ask. */
@Composable
fun MedicineCheckScreen(model: MedicineCheckModel) {
    val shell = around
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.keepDraft() }
    DisposableEffect(model) { onDispose { model.keepDraft() } } // she went for help, and comes back
    val deeds = MedicineDeeds(model::type, model::check, { model.ask(shell::answered) }, shell::go) {
        model.beginLog(it)
        shell.go(it)
    }
    Shown(model) { MedicineCheckScreen(it, model.typed, model.refused, deeds, model.trouble) }
}

/** What can be done at the medicine check. */
class MedicineDeeds(
    val type: (String) -> Unit,
    val check: (String) -> Unit,
    val ask: () -> Unit,
    val go: (Place) -> Unit,
    val log: (Place) -> Unit,
)

@Composable
fun MedicineCheckScreen(
    state: MedicineCheckState,
    typed: String,
    refused: String?,
    deeds: MedicineDeeds,
    trouble: TroubleState? = null,
) = Page(state.title, trouble = trouble) {
    block("name") { Name(state, typed, refused, deeds) }
    state.card?.let { card ->
        block("card") {
            Column(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) { CardOf(card, deeds.go) }
        }
    }
    if (state.suggestions.isNotEmpty()) {
        block("near") {
            Column {
                Section(state.suggestionsLabel)
                Wrapping { state.suggestions.forEach { near -> SideButton(near.words, { deeds.check(near.typed) }) } }
            }
        }
    }
    if (state.ask != null || state.asked != null || state.log != null) block("deeds") { Deeds(state, deeds) }
    if (state.basis.isNotEmpty()) {
        block("basis") {
            OpenCard {
                Words(state.basisLabel, Type.strong, modifier = Modifier.semantics { heading() })
                state.basis.forEach { Words(it, Type.label, Look.colours.ink2) }
            }
        }
    }
    block("note") { Words(state.note, Type.label, Look.colours.ink2, Modifier.padding(horizontal = 4.dp)) }
}

/** The name as she types it. */
@Composable
private fun Name(state: MedicineCheckState, typed: String, refused: String?, deeds: MedicineDeeds) {
    val focus = LocalFocusManager.current
    val check = {
        focus.clearFocus()
        deeds.check(typed)
    }
    OpenCard {
        Column(Modifier.semantics(mergeDescendants = true) { heading() }) {
            Words(state.label, Type.strong)
            Words(state.help, Type.label, Look.colours.ink2)
        }
        TypedField(state.label, typed, deeds.type, check, refused)
        if (refused != null) {
            Words(
                refused,
                Type.button,
                Look.colours.urgent,
                Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            )
        }
        MainButton(state.check, check, icon = Icon.Search)
    }
}

/** A question about it, or that it is kept; and the way to log it. */
@Composable
private fun Deeds(state: MedicineCheckState, deeds: MedicineDeeds) = Wrapping(Modifier.fillMaxWidth()) {
    state.ask?.let { SideButton(it, deeds.ask, icon = Icon.Question) }
    state.asked?.let { Done(it) }
    state.log?.let { log -> SideButton(log.words, { deeds.log(log.place) }, icon = Icon.Log) }
}
