package app.evenfall.reminders

import android.Manifest
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.Switch
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import app.evenfall.core.PhoneSetting
import app.evenfall.core.Place
import app.evenfall.core.ReminderRow
import app.evenfall.core.RemindersState
import app.evenfall.core.Tone
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours
import app.evenfall.phone.LocalPhone
import app.evenfall.phone.Rings
import app.evenfall.phone.open
import app.evenfall.shell.Around
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.today.CardOf

/** Reminders: what rings, what could, and how quietly. */
@Composable
fun RemindersScreen(model: RemindersModel) {
    val shell = around
    val rings = LocalPhone.current.rings
    val phone = LocalContext.current
    Shown(model) { state ->
        Asking(state, rings) { model.show() }
        Page(state.title, settings = false, trouble = model.trouble) {
            state.intro?.let { block("intro") { Words(it, Type.body) } }
            state.denied?.let { denied ->
                block("denied") {
                    OpenCard {
                        LineRow(denied.lead, denied.lines.joinToString("\n"), Icon.Bell, Tone.ASK.colours.ink, onPress = {
                            phone.open(PhoneSetting.RINGS)
                        })
                    }
                }
            }
            state.zoneNote?.let { block("zone") { TonedCard(Tone.ASK) { Words(it, Type.label, Tone.ASK.colours.onCard) } } }
            state.trimester?.let { block("trimester") { CardOf(it, shell::go) } }
            state.groups.forEach { group ->
                block("title ${group.title}") { Section(group.title) }
                block("rows ${group.title}") {
                    OpenCard { group.rows.forEach { row -> Row(row, shell) { model.switch(row.name, it, shell::answered) } } }
                }
            }
            block("add") { SideButton(state.add.words, { shell.go(state.add.place) }, icon = Icon.Log) }
            facts(state, shell, rings) {
                rings.choices.exactRings = it
                if (it && !rings.alarms.mayBeExact) phone.open(PhoneSetting.EXACT)
                model.show()
            }
            next(state)
            block("why") { QuietButton(state.why.words, { shell.go(state.why.place) }, icon = Icon.Question) }
        }
    }
}

/** The phone's own question, when the first reminder is on: once, and then only in its settings. */
@Composable
private fun Asking(state: RemindersState, rings: Rings, onAnswered: () -> Unit) {
    val ask = rememberLauncherForActivityResult(RequestPermission()) { onAnswered() }
    val on = state.groups.any { group -> group.rows.any { it.on } }
    LaunchedEffect(on) {
        if (on && rings.notices.asks && !rings.choices.askedToRing) {
            rings.choices.askedToRing = true
            ask.launch(Manifest.permission.POST_NOTIFICATIONS)
        }
    }
}

/** A reminder: its row opens its form, its switch turns it on or off. */
@Composable
private fun Row(row: ReminderRow, shell: Around, onTurn: (Boolean) -> Unit) {
    val open = {
        val entry = row.entry
        shell.go(if (entry != null) Where.Entry(row.form, entry) else Where.In(Place.Form(row.form)))
    }
    Switched(row.title, row.note, row.on, row.icon, row.spoken, open, onTurn)
}

/** A row that leads somewhere, and a switch beside it; below it where the text is large. */
@Composable
private fun Switched(
    title: String,
    note: String,
    on: Boolean,
    icon: Icon? = null,
    spoken: String? = null,
    onPress: (() -> Unit)? = null,
    onTurn: (Boolean) -> Unit,
) {
    val switch: @Composable () -> Unit = { Switch(on, onTurn, Modifier.semantics { contentDescription = title }) }
    if (Look.largeText) {
        Column {
            LineRow(title, note, spoken = spoken, onPress = onPress)
            switch()
        }
    } else {
        LineRow(title, note, icon, spoken = spoken, onPress = onPress, end = switch)
    }
}

private fun LazyListScope.facts(state: RemindersState, shell: Around, rings: Rings, onExact: (Boolean) -> Unit) {
    block("facts") { Section(state.factsLabel) }
    block("all of them") {
        OpenCard {
            state.facts.forEach { fact ->
                val place = fact.place
                if (place != null) {
                    LineRow(fact.title, fact.note, onPress = { shell.go(place) })
                } else {
                    // where the phone decides: to the minute, or some minutes late
                    val exact = remember(state) { rings.alarms.exact }
                    Switched(fact.title, fact.note, exact, onTurn = onExact)
                }
            }
        }
    }
}

private fun LazyListScope.next(state: RemindersState) {
    block("next") { Section(state.nextLabel) }
    if (state.next.isNotEmpty()) {
        block("rings") {
            OpenCard { state.next.forEach { LineRow(it.plainTitle, it.`when`, Icon.Bell, spoken = it.spoken) } }
        }
    }
    state.noNext?.let { block("none") { Invited(it) } }
}

private val ReminderRow.icon
    get() = when (form) {
        "reminder_iron", "reminder_prenatal" -> Icon.Tablet
        "reminder_tea", "reminder_water" -> Icon.Drink
        "reminder_stretch" -> Icon.Walk
        "reminder_wind_down" -> Icon.Bed
        "reminder_morning" -> Icon.Awake
        "reminder_appointment" -> Icon.Calendar
        "reminder_window" -> Icon.Shield
        "reminder_trimester" -> Icon.Timeline
        else -> Icon.Bell
    }
