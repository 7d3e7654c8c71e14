package app.evenfall.tonight

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.hapticfeedback.HapticFeedbackType
import androidx.compose.ui.platform.LocalHapticFeedback
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.evenfall.core.Place
import app.evenfall.core.TonightState
import app.evenfall.core.TroubleState
import app.evenfall.look.Look
import app.evenfall.look.Sky
import app.evenfall.phone.Dimmed
import app.evenfall.shell.Shown
import app.evenfall.shell.TopBar
import app.evenfall.shell.Trouble
import app.evenfall.shell.around
import app.evenfall.shell.underSheet

/** Tonight: for the dark. One tap keeps it; no clock, nothing that moves, the phone's light turned low. */
@Composable
fun TonightScreen(model: TonightModel, onClose: () -> Unit) = Look(Sky.DeepNight) {
    Dimmed()
    val shell = around
    val touch = LocalHapticFeedback.current
    LaunchedEffect(model.kept) { if (model.kept != null) touch.performHapticFeedback(HapticFeedbackType.LongPress) }
    Shown(model) { state ->
        TonightScreen(
            state,
            model.kept,
            model.trouble,
            Taps(model::tap, model.undo?.let { { model.takeBack() } }, onClose, shell::go),
        )
    }
}

/** What can be pressed at night; `undo` is absent while there is nothing to take back. */
class Taps(val tap: (String) -> Unit, val undo: (() -> Unit)?, val close: () -> Unit, val go: (Place) -> Unit)

@Composable
fun TonightScreen(state: TonightState, kept: String?, trouble: TroubleState?, taps: Taps) =
    Column(Modifier.fillMaxSize().background(Look.colours.bg)) {
        TopBar("", state.night, settings = false, back = false)
        BoxWithConstraints(Modifier.weight(1f).underSheet().fillMaxWidth(), Alignment.TopCenter) {
            Column(
                Modifier.testTag("page")
                    .verticalScroll(rememberScrollState()).heightIn(min = maxHeight).widthIn(max = WIDEST).fillMaxWidth()
                    .windowInsetsPadding(
                        WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Bottom),
                    )
                    .padding(horizontal = Look.Margin, vertical = 8.dp),
                Arrangement.SpaceBetween,
            ) {
                Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                    if (trouble != null) Trouble(trouble)
                    state.running?.let { Running(it, kept) } ?: Asking(state, kept)
                }
                Column(Modifier.padding(top = 24.dp), Arrangement.spacedBy(10.dp)) {
                    state.running?.let { RunningTaps(it, state, taps) } ?: AskingTaps(state, taps)
                    Box(Modifier.padding(top = 10.dp)) { LegCheck(state, taps.go) }
                }
            }
        }
    }

private val WIDEST = 520.dp
