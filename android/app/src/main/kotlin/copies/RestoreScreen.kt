package app.evenfall.copies

import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import app.evenfall.core.BackupState
import app.evenfall.core.CopyingState
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.block

/** A backup: looked into first; the diary that is here is kept aside. `onOpened` opens what was restored. */
@Composable
fun RestoreScreen(model: RestoreModel, onOpened: () -> Unit) {
    LaunchedEffect(model) { model.show() }
    val words = model.words ?: return
    var typed by remember { mutableStateOf("") }
    val choose = rememberLauncherForActivityResult(OpenDocument()) { file -> file?.let(model::choose) }
    val inside = model.inside
    Page(
        words.restore.title,
        settings = false,
        trouble = model.trouble,
        foot = if (model.working) {
            null
        } else {
            (
                {
                    when {
                        model.done != null -> MainButton(words.restore.goOn, onOpened)
                        inside != null -> Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                            MainButton(words.restore.restore, model::restore)
                            SideButton(words.restore.leave, model::leave)
                        }
                        model.source != null -> MainButton(words.restore.look, {
                            model.look(typed)
                        }, enabled = typed.isNotBlank())
                        else -> MainButton(words.restore.choose, { choose.launch(arrayOf("*/*")) })
                    }
                }
            )
        },
    ) {
        outcome(model)
        if (model.done == null && !model.working) {
            if (inside != null) {
                block("inside") { Inside(inside, words) }
            } else {
                words.restore.lines.forEach { block(it) { Words(it, Type.body) } }
                if (model.source != null) {
                    block("passphrase") { PassphraseField(words.passphrase, typed, null, words) { typed = it } }
                    block("help") { Words(words.restore.passphraseHelp, Type.label, Look.colours.ink2) }
                }
            }
        }
    }
}

@Composable
private fun Inside(state: BackupState, words: CopyingState) = TonedCard {
    Words(words.restore.inside, Type.lead)
    Words(state.made, Type.body)
    Words(state.holds, Type.body)
    state.kinds.forEach { Words(it, Type.label, Look.colours.ink2) }
    Words(state.whatHappens, Type.strong)
}
