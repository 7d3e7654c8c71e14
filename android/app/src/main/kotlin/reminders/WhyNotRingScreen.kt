package app.evenfall.reminders

import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalContext
import app.evenfall.core.RingReason
import app.evenfall.core.Tone
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours
import app.evenfall.phone.open
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Why did it not ring? What a ring depends on, as the phone says it now. */
@Composable
fun WhyNotRingScreen(model: WhyNotRingModel) {
    val shell = around
    Shown(model) { state ->
        Page(state.title, settings = false, trouble = model.trouble) {
            block("finding") { Words(state.finding, Type.lead) }
            block("reasons") { OpenCard { state.reasons.forEach { Reason(it) } } }
            state.notes.forEach { block(it) { Words(it, Type.label) } }
            block("zone") { OpenCard { LineRow(state.zoneLabel, state.zone, Icon.Clock) } }
            block("reminders") {
                QuietButton(state.reminders.words, { shell.go(state.reminders.place) }, icon = Icon.Bell)
            }
        }
    }
}

@Composable
private fun Reason(reason: RingReason) {
    val phone = LocalContext.current
    LineRow(
        reason.words,
        reason.line,
        when (reason.tone) {
            Tone.DONE -> Icon.Check
            Tone.ASK -> Icon.Warn
            else -> Icon.Clock
        },
        reason.tone.colours.ink,
        reason.spoken,
        reason.setting?.let { { phone.open(it) } },
    )
}
