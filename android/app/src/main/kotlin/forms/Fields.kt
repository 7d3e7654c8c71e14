package app.evenfall.forms

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.OutlinedTextField
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import app.evenfall.core.DrawnField
import app.evenfall.core.FieldShape
import app.evenfall.core.NumberShape
import app.evenfall.core.Value
import app.evenfall.core.readNumber
import app.evenfall.core.sayAnswer
import app.evenfall.core.writeNumber
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.Look
import app.evenfall.look.SwitchRow
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.shell.chrome
import app.evenfall.shell.language

/** A field of a form, drawn by its shape: its label, its help, what is wrong with the answer. */
@Composable
fun Field(
    field: DrawnField,
    value: Value?,
    note: String?,
    onAnswer: (Value?) -> Unit,
    deed: @Composable () -> Unit = { },
) =
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(6.dp)) {
        if (field.shape !is FieldShape.Switch) Label(field)
        when (val shape = field.shape) {
            is FieldShape.Stepper -> NumberField(field, shape.number, true, value, note, onAnswer)
            is FieldShape.Minutes -> NumberField(field, shape.number, true, value, note, onAnswer)
            is FieldShape.Amount -> NumberField(field, shape.number, false, value, note, onAnswer)
            is FieldShape.Scale -> ScaleField(field, shape.number, value, onAnswer)
            is FieldShape.One -> OneField(field, shape.choices, value, onAnswer)
            is FieldShape.Several -> SeveralField(field, shape.choices, value, onAnswer)
            is FieldShape.Search -> SearchField(field, shape.choices, value, onAnswer)
            is FieldShape.TimeOfDay -> TimeField(field, value, onAnswer)
            is FieldShape.DateTime -> DateTimeField(field, value, onAnswer)
            is FieldShape.Date -> DateField(field, value, onAnswer = onAnswer)
            is FieldShape.Text -> TextField(field, value, note, onAnswer)
            is FieldShape.Switch -> SwitchField(field, value, onAnswer)
        }
        if (note != null) Words(note, Type.button, Look.colours.urgent)
        deed()
    }

@Composable
internal fun Label(field: DrawnField) = Column(Modifier.semantics(mergeDescendants = true) { heading() }) {
    val needed = if (field.required && field.value == null) " · ${chrome.forms.required}" else ""
    Words(field.label + needed, Type.strong)
    field.help?.let { Words(it, Type.label, Look.colours.ink2) }
}

/** A number that is typed, with its unit; stepped too, where one step is what she mostly wants. */
@Composable
private fun NumberField(
    field: DrawnField,
    number: NumberShape,
    stepped: Boolean,
    value: Value?,
    note: String?,
    onAnswer: (Value?) -> Unit,
) {
    val language = language
    val typed = remember(value) {
        when (value) {
            is Value.Number -> writeNumber(value.v1, language)
            is Value.Text -> value.v1
            else -> ""
        }
    }

    fun step(by: Double) {
        val now = readNumber(typed)
        val next = if (now == null) {
            if (by < 0) {
                number.least
            } else {
                maxOf(number.least, by)
            }
        } else {
            now + by
        }
        onAnswer(Value.Number(next.coerceIn(number.least, number.most)))
    }
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(4.dp), Alignment.CenterVertically) {
        if (stepped) IconDeed(Icon.Less, "${chrome.forms.less}, ${field.label}", { step(-number.step) })
        OutlinedTextField(
            typed,
            { onAnswer(if (it.isBlank()) null else Value.Text(it)) },
            Modifier.weight(1f).semantics {
                contentDescription = field.label
                if (note != null) error(note)
            },
            textStyle = Type.body,
            suffix = { if (number.unit.isNotEmpty()) Words(number.unit, Type.label, Look.colours.ink2) },
            supportingText = said(field.shape, value)?.let { { Words(it, Type.note, Look.colours.ink2) } },
            isError = note != null,
            keyboardOptions = KeyboardOptions(
                keyboardType = if (number.decimals > 0) KeyboardType.Decimal else KeyboardType.Number,
            ),
            singleLine = true,
            shape = Look.Field,
        )
        if (stepped) IconDeed(Icon.Log, "${chrome.forms.more}, ${field.label}", { step(number.step) })
    }
}

/** Minutes read as a person says them, under the number. */
@Composable
private fun said(shape: FieldShape, value: Value?): String? {
    val language = language
    val minutes = (value as? Value.Text)?.let { readNumber(it.v1) } ?: (value as? Value.Number)?.v1
    return if (shape is FieldShape.Minutes &&
        minutes != null &&
        minutes >= 60
    ) {
        sayAnswer(shape, Value.Number(minutes), language)
    } else {
        null
    }
}

@Composable
private fun ScaleField(field: DrawnField, number: NumberShape, value: Value?, onAnswer: (Value?) -> Unit) {
    val chosen = (value as? Value.Number)?.v1
    val language = language
    Wrapping {
        var at = number.least
        while (at <= number.most) {
            val mark = Value.Number(at)
            val said = remember(at) { "${field.label}: ${sayAnswer(field.shape, mark, language)}" }
            ChoiceChip(
                remember(at) { writeNumber(mark.v1, language) },
                chosen == at,
                {
                    onAnswer(
                        if (chosen == mark.v1) {
                            null
                        } else {
                            mark
                        },
                    )
                },
                spoken = said,
            )
            at += number.step
        }
    }
    if (number.leastMeans.isNotEmpty() || number.mostMeans.isNotEmpty()) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Words(number.leastMeans, Type.note, Look.colours.ink2)
            Words(number.mostMeans, Type.note, Look.colours.ink2)
        }
    }
}

@Composable
private fun TextField(field: DrawnField, value: Value?, note: String?, onAnswer: (Value?) -> Unit) = OutlinedTextField(
    (value as? Value.Text)?.v1.orEmpty(),
    { onAnswer(if (it.isEmpty()) null else Value.Text(it)) },
    Modifier.fillMaxWidth().semantics {
        contentDescription = field.label
        if (note != null) error(note)
    },
    textStyle = Type.body,
    isError = note != null,
    keyboardOptions = KeyboardOptions(capitalization = KeyboardCapitalization.Sentences),
    maxLines = 6,
    shape = Look.Field,
)

@Composable
private fun SwitchField(field: DrawnField, value: Value?, onAnswer: (Value?) -> Unit) =
    SwitchRow(field.label, field.help, (value as? Value.Yes)?.v1 == true, { onAnswer(Value.Yes(it)) })
