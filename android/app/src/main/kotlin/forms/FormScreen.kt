package app.evenfall.forms

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.evenfall.core.DrawnForm
import app.evenfall.core.DuePreviewState
import app.evenfall.core.Kept
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Sheet
import app.evenfall.shell.Trouble
import app.evenfall.shell.chrome

/** A form in its sheet: the fields, what the core says at each, Save. What she typed is not lost by a slip of the thumb. */
@Composable
fun FormScreen(model: FormModel, onKept: (Kept) -> Unit, onClose: () -> Unit) {
    LaunchedEffect(model) { model.show() }
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { model.keepDraft() }
    DisposableEffect(model) { onDispose { model.keepDraft() } } // she went for help, and comes back
    var leaving by rememberSaveable { mutableStateOf(false) }
    val close = { if (model.touched && model.gone == null) leaving = true else onClose() }
    BackHandler(model.touched) { leaving = !leaving }
    val form = model.state
    val preview = model.preview
    Sheet(
        form?.title.orEmpty(),
        close,
        foot = form?.let {
            {
                when {
                    leaving -> Leaving(model, { leaving = false }, onClose)
                    preview != null -> Confirming(preview.confirm, preview.leave, { model.save(onKept) }, model::leavePreview)
                    else -> MainButton(it.save, { model.save(onKept) })
                }
            }
        },
    ) {
        model.trouble?.let { Trouble(it) { if (form == null) model.show() else model.save(onKept) } }
        model.gone?.let { Words(it, Type.strong) }
        if (preview != null) {
            Moves(preview)
        } else if (form != null) {
            FormFields(form, model, onKept = onKept)
        }
    }
}

/** What a new due date moves, before it is kept. */
@Composable
private fun Moves(preview: DuePreviewState) {
    Words(preview.title, Type.lead, modifier = Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    Words(preview.makes, Type.body)
    Words(preview.reason, Type.label, Look.colours.ink2)
    Moving(preview.movesLabel, preview.moves)
}

/**
 * The fields of a form, wherever it stands. Nothing in them is put into the phone's own saved state, which leaves the app
 * in the clear: what she types is kept, sealed, as a draft. `beneath` is drawn under a field, given its id.
 */
@Composable
fun ColumnScope.FormFields(
    form: DrawnForm,
    model: FormModel,
    beneath: @Composable (String) -> Unit = { },
    onKept: (Kept) -> Unit,
) {
    if (model.refused.isNotEmpty() || model.asked.isNotEmpty()) {
        Words(
            chrome.forms.look,
            Type.strong,
            Look.colours.urgent,
            Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        )
    }
    CompositionLocalProvider(LocalSaveableStateRegistry provides null) {
        form.fields.forEach { field ->
            Field(field, model.answers[field.id], model.refused[field.id] ?: model.asked[field.id], {
                model.answer(field.id, it)
            }) {
                if (field.id in model.asked) SideButton(chrome.keep, { model.keepOdd(field.id, onKept) })
            }
            beneath(field.id)
        }
    }
    val fields = form.fields.map { it.id }
    (model.refused + model.asked).filterKeys {
        it !in fields
    }.values.forEach { Words(it, Type.strong, Look.colours.urgent) }
}

@Composable
private fun Leaving(
    model: FormModel,
    onStay: () -> Unit,
    onLeave: () -> Unit,
) = Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
    Words(chrome.forms.unsavedTitle, Type.strong, modifier = Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    MainButton(chrome.forms.unsavedKeep, onStay)
    SideButton(
        chrome.forms.unsavedLeave,
        {
            model.leave()
            onLeave()
        },
    )
}
