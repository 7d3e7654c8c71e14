package app.evenfall.copies

import androidx.activity.compose.BackHandler
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import app.evenfall.core.CopyingState
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.QuietButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.shell.Page
import app.evenfall.shell.block

/** A backup: the passphrase is shown and read back before the file is made. */
@Composable
fun BackUpScreen(model: BackUpModel) {
    LaunchedEffect(model) { model.show() }
    val words = model.words ?: return
    // what is typed back is gone with the screen, and is never saved outside it
    var typed by remember { mutableStateOf("") }
    val choose =
        rememberLauncherForActivityResult(CreateDocument("application/octet-stream")) { target ->
            target?.let(model::make)
        }
    BackHandler(model.asking) { model.back() }
    Page(
        words.backUp.title,
        settings = false,
        trouble = model.trouble,
        foot = if (model.working || model.done != null) {
            null
        } else {
            (
                {
                    if (model.asking) {
                        MainButton(words.backUp.make, {
                            if (model.readsBack(typed)) choose.launch(words.backUp.fileName)
                        })
                    } else {
                        MainButton(words.backUp.goOn, model::writtenDown)
                    }
                }
            )
        },
    ) {
        outcome(model)
        if (model.done == null && !model.working) {
            if (model.asking) readBack(words, model, typed) { typed = it } else passphrase(words, model)
        }
    }
}

private fun LazyListScope.passphrase(words: CopyingState, model: BackUpModel) {
    words.backUp.lines.forEach { block(it) { Words(it, Type.body) } }
    val own = model.own
    if (own == null) {
        block("suggested") {
            TonedCard {
                Words(words.backUp.suggested, Type.label, Look.colours.ink2)
                Groups(model.suggested)
                Words(words.backUp.writeDown, Type.label)
            }
        }
        block("others") {
            Wrapping {
                QuietButton(words.backUp.another, model::another)
                QuietButton(words.backUp.own, { model.chooseOwn("") })
            }
        }
    } else {
        block("own") {
            Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                PassphraseField(words.backUp.ownLabel, own, model.amiss, words, model::chooseOwn)
                Words(words.backUp.ownHelp, Type.label, Look.colours.ink2)
                QuietButton(words.backUp.suggestInstead, { model.chooseOwn(null) })
            }
        }
    }
}

private fun LazyListScope.readBack(words: CopyingState, model: BackUpModel, typed: String, onType: (String) -> Unit) {
    block("read back") { Words(words.backUp.readBack, Type.lead) }
    block("read back line") { Words(words.backUp.readBackLine, Type.body) }
    block("typed") { PassphraseField(words.passphrase, typed, model.amiss, words, onType) }
}
