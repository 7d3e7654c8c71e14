package app.evenfall.copies

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.OutlinedTextField
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import app.evenfall.core.CopyState
import app.evenfall.core.CopyingState
import app.evenfall.core.Tone
import app.evenfall.core.passphraseGroups
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.colours
import app.evenfall.shell.block

/** That something takes its time, what became of it, or why nothing did; said aloud when it comes. */
fun LazyListScope.outcome(model: CopyModel) {
    if (model.working) block("working") { Words(model.words?.working.orEmpty(), Type.lead, modifier = SPOKEN) }
    model.done?.let { block("done") { Outcome(it, Tone.DONE, Icon.Check) } }
    model.undone?.let { block("undone") { Outcome(it, Tone.ASK, Icon.Warn) } }
    model.refused.forEach { note ->
        block("refused ${note.field}") { Words(note.words, Type.strong, Look.colours.urgent, SPOKEN) }
    }
}

@Composable
private fun Outcome(state: CopyState, tone: Tone, icon: Icon) = OpenCard(SPOKEN) {
    Eyebrow(state.words, icon, tone.colours.ink)
    state.lines.forEach { Words(it, Type.label, Look.colours.ink2) }
}

private val SPOKEN = Modifier.semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite }

/** A passphrase to write down, group by group. */
@Composable
fun Groups(passphrase: String) = Wrapping { passphraseGroups(passphrase).forEach { Words(it, Type.number) } }

/** A passphrase being typed; the keyboard learns nothing of it. */
@Composable
fun PassphraseField(label: String, typed: String, amiss: String?, words: CopyingState, onType: (String) -> Unit) {
    var shown by remember { mutableStateOf(false) }
    Column {
        Words(label, Type.strong)
        OutlinedTextField(
            typed,
            onType,
            Modifier.fillMaxWidth().semantics {
                contentDescription = label
                if (amiss != null) error(amiss)
            },
            textStyle = Type.body,
            isError = amiss != null,
            visualTransformation = if (shown) VisualTransformation.None else PasswordVisualTransformation(),
            keyboardOptions = KeyboardOptions(autoCorrectEnabled = false, keyboardType = KeyboardType.Password),
            singleLine = true,
            shape = Look.Field,
        )
        if (amiss != null) {
            Words(
                amiss,
                Type.button,
                Look.colours.urgent,
                Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            )
        }
        QuietButton(if (shown) words.hide else words.show, { shown = !shown })
    }
}
