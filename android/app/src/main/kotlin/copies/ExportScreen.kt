package app.evenfall.copies

import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocumentTree
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import app.evenfall.core.Tone
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.OpenCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours
import app.evenfall.shell.Page
import app.evenfall.shell.block

/** Everything she wrote, as files other programs read; that they are not sealed is said first. */
@Composable
fun ExportScreen(model: CopiesModel) {
    LaunchedEffect(model) { model.show() }
    val words = model.words ?: return
    val json = rememberLauncherForActivityResult(CreateDocument("application/json")) { it?.let(model::exportJson) }
    val csv = rememberLauncherForActivityResult(OpenDocumentTree()) { it?.let(model::exportCsv) }
    val calendar = rememberLauncherForActivityResult(CreateDocument("text/calendar")) { it?.let(model::exportCalendar) }
    Page(words.export.title, settings = false, trouble = model.trouble) {
        outcome(model)
        words.export.lines.forEach { block(it) { Words(it, Type.body) } }
        block("warning") { TonedCard(Tone.ASK) { Words(words.export.warning, Type.label, Tone.ASK.colours.onCard) } }
        if (!model.working) {
            block("ways") {
                OpenCard {
                    LineRow(words.export.json, words.export.jsonNote, Icon.Code, onPress = {
                        json.launch(words.export.fileName)
                    })
                    LineRow(words.export.csv, words.export.csvNote, Icon.File, onPress = { csv.launch(null) })
                    LineRow(words.export.calendar, words.export.calendarNote, Icon.Calendar, onPress = {
                        calendar.launch(words.export.calendarName)
                    })
                }
            }
        }
    }
}
