package app.evenfall.forms

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDefaults
import androidx.compose.material3.DisplayMode
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.SelectableDates
import androidx.compose.material3.TimeInput
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.material3.rememberTimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.unit.dp
import app.evenfall.core.DrawnField
import app.evenfall.core.FieldShape
import app.evenfall.core.Moment
import app.evenfall.core.Value
import app.evenfall.core.sayAnswer
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.QuietButton
import app.evenfall.look.SideButton
import app.evenfall.look.Wrapping
import app.evenfall.look.framed
import app.evenfall.shell.LocalDiary
import app.evenfall.shell.chrome
import app.evenfall.shell.language
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZoneOffset

// Pickers open in the sheet itself: a dialog is a window of its own, and would cover Urgent help.

/** A day outside a form; none after `latest` can be chosen. */
@Composable
internal fun DayField(label: String, day: LocalDate, latest: LocalDate, onDay: (LocalDate) -> Unit) {
    val field = DrawnField(label, label, null, true, FieldShape.Date, Value.On(day))
    Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
        Label(field)
        DateField(field, field.value, latest) { (it as? Value.On)?.let { on -> onDay(on.v1) } }
    }
}

@Composable
internal fun DateField(
    field: DrawnField,
    value: Value?,
    latest: LocalDate? = null,
    onAnswer: (Value?) -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(false) }
    Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        Opener(field, field.shape, value, Icon.Calendar) { open = !open }
        if (value != null && !field.required) QuietButton(chrome.forms.clear, { onAnswer(null) })
    }
    if (open) {
        DayPicker((value as? Value.On)?.v1, { open = false }, latest) {
            onAnswer(Value.On(it))
            open = false
        }
    }
}

@Composable
internal fun TimeField(field: DrawnField, value: Value?, onAnswer: (Value?) -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        Opener(field, field.shape, value, Icon.Clock) { open = !open }
        if (value != null && !field.required) QuietButton(chrome.forms.clear, { onAnswer(null) })
    }
    if (open) {
        val minutes = (value as? Value.Number)?.v1?.toInt()
        HourPicker(minutes?.let { LocalTime.of(it / 60 % 24, it % 60) }, { open = false }) {
            onAnswer(Value.Number(it.hour * 60.0 + it.minute))
            open = false
        }
    }
}

/** A day and a time. A time she picks is one her phone showed: its offset is that day's. */
@Composable
internal fun DateTimeField(field: DrawnField, value: Value?, onAnswer: (Value?) -> Unit) {
    var open by rememberSaveable { mutableStateOf("") }
    val at = (value as? Value.At)?.v1?.let(::shown)
    val today = shown(checkNotNull(LocalDiary.current).now()).toLocalDate()

    fun pick(then: LocalDateTime) {
        onAnswer(Value.At(moment(then)))
        open = ""
    }
    val words = chrome.forms
    Wrapping {
        Opener(
            field,
            FieldShape.Date,
            at?.let { Value.On(it.toLocalDate()) },
            Icon.Calendar,
            words.date.takeIf {
                at ==
                    null
            },
        ) { open = if (open == "day") "" else "day" }
        val minutes = at?.let { Value.Number(it.hour * 60.0 + it.minute) }
        Opener(field, FieldShape.TimeOfDay(LAST_MINUTE), minutes, Icon.Clock, words.time.takeIf { at == null }) {
            open = if (open == "time") "" else "time"
        }
        if (at != null && !field.required) QuietButton(words.clear, { onAnswer(null) })
    }
    when (open) {
        "day" -> DayPicker(at?.toLocalDate(), { open = "" }) { pick(it.atTime(at?.toLocalTime() ?: LocalTime.NOON)) }
        "time" -> HourPicker(at?.toLocalTime(), { open = "" }) { pick((at?.toLocalDate() ?: today).atTime(it)) }
    }
}

@Composable
private fun Opener(
    field: DrawnField,
    shape: FieldShape,
    value: Value?,
    icon: Icon,
    part: String? = null,
    onPress: () -> Unit,
) {
    val language = language
    val said = remember(shape, value) { sayAnswer(shape, value, language) }
    SideButton(said, onPress, icon = icon, spoken = listOfNotNull(field.label, part, said).joinToString())
}

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun DayPicker(
    day: LocalDate?,
    onCancel: () -> Unit,
    latest: LocalDate? = null,
    onDay: (LocalDate) -> Unit,
) {
    val typed = Look.largeText || LocalConfiguration.current.screenWidthDp < CALENDAR_DP
    val state = rememberDatePickerState(
        day?.millis,
        initialDisplayMode = if (typed) DisplayMode.Input else DisplayMode.Picker,
        yearRange = YEARS,
        selectableDates = remember(latest) { Until(latest) },
    )
    Picking(onCancel, {
        state.selectedDateMillis?.let { onDay(Instant.ofEpochMilli(it).atOffset(ZoneOffset.UTC).toLocalDate()) }
    }) {
        DatePicker(
            state,
            title = null,
            headline = null,
            showModeToggle = !typed,
            colors = DatePickerDefaults.colors(containerColor = Look.colours.surface),
        )
    }
}

@OptIn(ExperimentalMaterial3Api::class)
private class Until(private val latest: LocalDate?) : SelectableDates {
    override fun isSelectableDate(utcTimeMillis: Long) = latest == null || utcTimeMillis <= latest.millis
}

private val LocalDate.millis get() = atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli()

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun HourPicker(time: LocalTime?, onCancel: () -> Unit, onTime: (LocalTime) -> Unit) {
    val state = rememberTimePickerState(time?.hour ?: 0, time?.minute ?: 0)
    Picking(onCancel, { onTime(LocalTime.of(state.hour, state.minute)) }) { TimeInput(state) }
}

@Composable
private fun Picking(onCancel: () -> Unit, onChoose: () -> Unit, picker: @Composable () -> Unit) =
    Column(Modifier.fillMaxWidth().framed().padding(8.dp), Arrangement.spacedBy(8.dp)) {
        picker()
        MainButton(chrome.forms.choose, onChoose)
        QuietButton(chrome.forms.cancel, onCancel)
    }

/** What the phone showed at this moment. */
internal fun shown(moment: Moment): LocalDateTime =
    LocalDateTime.ofEpochSecond(moment.epochMs.floorDiv(1000L), 0, ZoneOffset.ofTotalSeconds(moment.offsetMinutes * 60))

/** The moment at which the phone shows this, in the zone it is in. */
internal fun moment(shown: LocalDateTime): Moment = shown.atZone(ZoneId.systemDefault()).let {
    Moment(it.toInstant().toEpochMilli(), it.offset.totalSeconds / 60)
}

private const val CALENDAR_DP = 392
private const val LAST_MINUTE = 1439

/** From the oldest mother's birth to a due date a pregnancy ahead; the core says what is too far. */
private val YEARS = 1930..2100
