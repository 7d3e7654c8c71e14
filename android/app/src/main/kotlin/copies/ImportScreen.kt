package app.evenfall.copies

import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import app.evenfall.look.MainButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.block

/** A file that Evenfall wrote, read in: adds what is not here yet. */
@Composable
fun ImportScreen(model: CopiesModel) {
    LaunchedEffect(model) { model.show() }
    val words = model.words ?: return
    val choose = rememberLauncherForActivityResult(OpenDocument()) { it?.let(model::import) }
    Page(
        words.import.title,
        settings = false,
        trouble = model.trouble,
        foot = if (model.working) {
            null
        } else {
            (
                {
                    MainButton(words.import.choose, { choose.launch(arrayOf("application/json", "*/*")) })
                }
            )
        },
    ) {
        outcome(model)
        words.import.lines.forEach { block(it) { Words(it, Type.body) } }
    }
}
