package app.evenfall.urgenthelp

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.OutlinedButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.LifecycleResumeEffect
import app.evenfall.core.Call
import app.evenfall.core.Place
import app.evenfall.core.SignList
import app.evenfall.core.Tone
import app.evenfall.core.UrgentHelpState
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours
import app.evenfall.phone.LocalPhone
import app.evenfall.shell.Page
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.shell.chrome

/** Urgent help: asks nothing and waits for nothing. */
@Composable
fun UrgentHelpScreen(model: UrgentHelpModel, sign: String? = null) {
    LifecycleResumeEffect(model) {
        model.show()
        onPauseOrDispose { }
    }
    val phone = LocalPhone.current
    val shell = around
    model.state?.let { UrgentHelpScreen(it, sign, phone.dialler::dial, shell::go) }
}

@Composable
fun UrgentHelpScreen(state: UrgentHelpState, sign: String?, dial: (String) -> Unit, go: (Place) -> Unit) {
    var all by rememberSaveable { mutableStateOf(false) }
    // two at hand, the emergency number the lowest; at large text or sideways one, so that the signs can be read
    val one = Look.largeText || LocalConfiguration.current.screenHeightDp < LOW_SCREEN_DP
    val atHand = if (one) state.calls.takeLast(1) else (state.calls.take(1) + state.calls.takeLast(1)).distinct()
    Page(
        state.title,
        settings = false,
        help = false,
        foot = {
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                Words(state.notSure, Type.label, Look.colours.ink2)
                atHand.forEach { CallButton(it, dial, go) }
            }
        },
    ) {
        if (sign != null) {
            block("sign") {
                Words(
                    sign,
                    Type.lead,
                    Look.colours.urgent,
                    Modifier.semantics { liveRegion = LiveRegionMode.Assertive },
                )
            }
        }
        state.opening?.let { block { Words(it, Type.strong) } }
        (if (all) state.all else state.lists).forEach { block { Signs(it) } }
        if (!all) block { SideButton(state.allLabel, { all = true }) }
        state.notes.forEach { block { Words(it, Type.label, Look.colours.ink2) } }
        (state.calls - atHand).forEach { block { CallButton(it, dial, go) } }
        if (state.talk.isNotEmpty()) {
            block { Section(state.talkTitle) }
            state.talk.forEach { block { CallButton(it, dial, go) } }
        }
    }
}

/** Lower than this, two calls would leave no room for the signs. */
private const val LOW_SCREEN_DP = 480

@Composable
private fun Signs(list: SignList) = OpenCard(ground = list.tone.colours.card) {
    val ink = list.tone.colours.onCard
    Words(list.title, Type.lead, ink, Modifier.semantics { heading() })
    val quiet = if (Look.deep) Look.colours.ink2 else ink // the light budget of the night
    list.signs.forEach { Point(it, ink = quiet) }
}

/** A number to call: a press opens the phone's own dialler, which asks once more. Without a number it asks for one. */
@Composable
fun CallButton(call: Call, dial: (String) -> Unit, go: (Place) -> Unit) {
    val number = call.number
    val filled = call.tone == Tone.URGENT && !Look.deep
    val ink = if (filled) Look.colours.onUrgent else Look.colours.urgent
    val hint = chrome.callHint
    OutlinedButton(
        { if (number != null) dial(number) else go(Place.Form("numbers")) },
        Modifier.fillMaxWidth().heightIn(min = Look.MainTarget).semantics { if (number != null) onClick(hint, null) },
        shape = Look.Card,
        colors = ButtonDefaults.outlinedButtonColors(if (filled) Look.colours.urgent else Look.colours.surface, ink),
        border = BorderStroke(if (Look.deep) 1.dp else 1.5.dp, Look.colours.urgent),
        contentPadding = PaddingValues(16.dp, 8.dp),
    ) {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp), Alignment.CenterVertically) {
            Drawn(Icon.Phone, ink)
            Column(Modifier.weight(1f)) {
                Words(call.words, if (filled) Type.lead else Type.strong, ink)
                call.note?.let { Words(it, Type.label, if (filled) ink else Look.colours.ink2) }
            }
        }
    }
}
