package app.evenfall.tonight

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.OutlinedButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.evenfall.core.NightTap
import app.evenfall.core.Place
import app.evenfall.core.RunningSpell
import app.evenfall.core.TonightState
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.said
import app.evenfall.shell.chrome

/** What is asked in the dark, or what the last tap kept. */
@Composable
internal fun Asking(state: TonightState, kept: String?) = Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
    Words(state.question, Type.night, modifier = Modifier.semantics { heading() })
    // one or the other: each word is light
    if (kept != null) Kept(kept) else Words(state.hint, Type.body, Look.colours.ink2)
}

@Composable
private fun Kept(words: String) = Row(
    Modifier.padding(top = 12.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
    Arrangement.spacedBy(10.dp),
    Alignment.CenterVertically,
) {
    Drawn(Icon.Check, Look.colours.ink)
    Words(words, Type.body)
}

/** What was kept, and what may ease it: she need not lie still. */
@Composable
internal fun Running(spell: RunningSpell, kept: String?) = Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
    Row(
        Modifier.semantics(mergeDescendants = true) {
            heading()
            liveRegion = LiveRegionMode.Polite
        },
        Arrangement.spacedBy(10.dp),
        Alignment.CenterVertically,
    ) {
        Drawn(Icon.Check, Look.colours.ink, 28.dp)
        Words(spell.saved, Type.night)
    }
    Words(kept ?: spell.line, Type.body, Look.colours.ink2, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    Column(Modifier.padding(top = 16.dp).semantics(mergeDescendants = true) { }, Arrangement.spacedBy(4.dp)) {
        Words(spell.lead, Type.body)
        Words(spell.relief, Type.body, Look.colours.ink2)
    }
}

@Composable
internal fun AskingTaps(state: TonightState, taps: Taps) {
    state.taps.firstOrNull()?.let { NightButton(it, icon(it.id), main = true) { taps.tap(it.id) } }
    val rest = state.taps.drop(1).map { tap -> NightDeed(tap, icon(tap.id)) { taps.tap(tap.id) } }
    Pairs(
        rest + listOfNotNull(taps.undo?.let { NightDeed(chrome.undo, Icon.Undo, it) }) +
            NightDeed(state.close, Icon.Moon, taps.close),
    )
}

@Composable
internal fun RunningTaps(spell: RunningSpell, state: TonightState, taps: Taps) {
    Words(spell.strengthLabel, Type.body, Look.colours.ink2, Modifier.padding(start = 4.dp))
    Together(spell.strengths.size, NARROWEST_STRENGTH) {
        spell.strengths.forEach { strength ->
            NightButton(strength, null, modifier = it()) { taps.tap(strength.id) }
        }
    }
    NightButton(spell.eased, Icon.Eased, main = true) { taps.tap(spell.eased.id) }
    Pairs(
        listOfNotNull(
            taps.undo?.let {
                NightDeed(chrome.undo, Icon.Undo, it)
            },
            NightDeed(state.close, Icon.Moon, taps.close),
        ),
    )
}

/** The one question that is never put off: is one leg different from the other? */
@Composable
internal fun LegCheck(state: TonightState, go: (Place) -> Unit) = NightFrame(
    {
        go(state.check.place)
    },
    Look.NightTarget,
    Look.colours.urgent,
    Look.colours.urgentTint,
    "${state.check.words} ${state.checkNote}",
) { Inside(state.check.words, state.checkNote, Icon.Warn, Look.colours.urgent) }

private class NightDeed(val words: String, val note: String?, val spoken: String, val chosen: Boolean, val icon: Icon?, val press: () -> Unit) {
    constructor(
        tap: NightTap,
        icon: Icon?,
        press: () -> Unit,
    ) : this(tap.words, tap.note, tap.spoken, tap.chosen, icon, press)
    constructor(words: String, icon: Icon, press: () -> Unit) : this(words, null, words, false, icon, press)
}

/** Buttons two by two; one below the other at large text. */
@Composable
private fun Pairs(deeds: List<NightDeed>) = deeds.chunked(2).forEach { pair ->
    Together(pair.size, NARROWEST_WITH_ICON) { share ->
        pair.forEach { deed ->
            NightFrame(
                deed.press,
                Look.NightTarget,
                Look.colours.outline,
                Look.colours.surface,
                deed.spoken,
                deed.chosen,
                share(),
            ) {
                Inside(deed.words, deed.note, deed.icon, Look.colours.ink)
            }
        }
    }
}

/** Buttons side by side where each is as wide as its longest word, for text of the ordinary size; else one below the other. */
@Composable
private fun Together(many: Int, narrowest: Dp, content: @Composable (@Composable () -> Modifier) -> Unit) =
    BoxWithConstraints {
        val share = (maxWidth - APART * (many - 1)) / many.coerceAtLeast(1)
        if (share / LocalDensity.current.fontScale < narrowest) {
            Column(verticalArrangement = Arrangement.spacedBy(APART)) { content { Modifier.fillMaxWidth() } }
        } else {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(APART)) { content { Modifier.weight(1f) } }
        }
    }

private val APART = 10.dp
private val NARROWEST_WITH_ICON = 135.dp
private val NARROWEST_STRENGTH = 92.dp

@Composable
private fun NightButton(
    tap: NightTap,
    icon: Icon?,
    main: Boolean = false,
    modifier: Modifier = Modifier.fillMaxWidth(),
    onPress: () -> Unit,
) {
    val lit = main || tap.chosen
    NightFrame(
        onPress,
        if (main) Look.NightMain else Look.NightTarget,
        if (lit) Look.colours.primary else Look.colours.outline,
        if (lit) Look.colours.tint else Look.colours.surface,
        tap.spoken,
        tap.chosen,
        modifier,
    ) { Inside(tap.words, tap.note, icon, Look.colours.ink, centred = icon == null) }
}

@Composable
private fun NightFrame(
    onPress: () -> Unit,
    height: Dp,
    edge: Color,
    ground: Color,
    spoken: String,
    chosen: Boolean = false,
    modifier: Modifier = Modifier.fillMaxWidth(),
    content: @Composable () -> Unit,
) = OutlinedButton(
    onPress,
    modifier.heightIn(min = height).semantics { if (chosen) selected = true },
    shape = Look.Card,
    colors = ButtonDefaults.outlinedButtonColors(ground, edge),
    border = BorderStroke(1.dp, edge),
    contentPadding = PaddingValues(16.dp, 10.dp),
) { Box(Modifier.said(spoken)) { Unread { content() } } }

@Composable
private fun Inside(words: String, note: String?, icon: Icon?, ink: Color, centred: Boolean = false) =
    Row(
        Modifier.fillMaxWidth(),
        if (centred) Arrangement.Center else Arrangement.spacedBy(14.dp),
        Alignment.CenterVertically,
    ) {
        if (icon != null) Drawn(icon, ink, 28.dp)
        Column(Modifier.weight(1f, !centred)) {
            Words(words, NIGHT_BUTTON, ink, align = if (centred) TextAlign.Center else TextAlign.Start)
            if (!note.isNullOrEmpty()) Words(note, Type.label, Look.colours.ink2)
        }
    }

private val NIGHT_BUTTON: TextStyle = Type.body.copy(
    fontSize = 20.sp,
    lineHeight = 27.sp,
    fontWeight = FontWeight.Medium,
)

private fun icon(tap: String) = when (tap) {
    "restless" -> Icon.Legs
    "cramp" -> Icon.Cramp
    "awake" -> Icon.Awake
    "got_up" -> Icon.Walk
    "eased" -> Icon.Eased
    else -> Icon.Log
}
