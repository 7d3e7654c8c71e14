package app.evenfall.forms

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.RadioButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.Choice
import app.evenfall.core.DrawnField
import app.evenfall.core.Value
import app.evenfall.look.ChoiceChip
import app.evenfall.look.Drawn
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.framed
import app.evenfall.shell.chrome
import java.text.Normalizer

/** One of a few: chips; rows where a choice needs a second line. A second press takes an answer back. */
@Composable
internal fun OneField(field: DrawnField, choices: List<Choice>, value: Value?, onAnswer: (Value?) -> Unit) {
    val chosen = (value as? Value.One)?.v1
    val press = { id: String -> onAnswer(if (chosen == id && !field.required) null else Value.One(id)) }
    if (choices.none { it.note != null }) {
        Wrapping(Modifier.selectableGroup()) {
            choices.forEach {
                ChoiceChip(
                    it.words,
                    chosen == it.id,
                    { press(it.id) },
                    Modifier.semantics {
                        role = Role.RadioButton
                    },
                )
            }
        }
    } else {
        Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
            choices.forEach { choice -> ChoiceRow(choice, chosen == choice.id) { press(choice.id) } }
        }
    }
}

@Composable
private fun ChoiceRow(choice: Choice, chosen: Boolean, onPress: () -> Unit) = Row(
    Modifier.fillMaxWidth().framed().selectable(chosen, role = Role.RadioButton, onClick = onPress)
        .heightIn(min = Look.MainTarget)
        .padding(start = 4.dp, end = 14.dp, top = 8.dp, bottom = 8.dp),
    verticalAlignment = Alignment.CenterVertically,
) {
    RadioButton(chosen, null, Modifier.padding(12.dp))
    Column(Modifier.weight(1f)) {
        Words(choice.words, Type.strong)
        choice.note?.let { Words(it, Type.label, Look.colours.ink2) }
    }
}

@Composable
internal fun SeveralField(field: DrawnField, choices: List<Choice>, value: Value?, onAnswer: (Value?) -> Unit) {
    val chosen = (value as? Value.Several)?.v1.orEmpty()
    Wrapping {
        choices.forEach { choice ->
            val on = choice.id in chosen
            ChoiceChip(
                choice.words,
                on,
                {
                    (if (on) chosen - choice.id else chosen + choice.id).let {
                        onAnswer(if (it.isEmpty()) null else Value.Several(it))
                    }
                },
                Modifier.semantics { role = Role.Checkbox },
                if (on) Icon.Check else null,
            )
        }
    }
}

/** One of many: a few letters find it, accents or not. */
@Composable
internal fun SearchField(field: DrawnField, choices: List<Choice>, value: Value?, onAnswer: (Value?) -> Unit) {
    val chosen = choices.find { it.id == (value as? Value.One)?.v1 }
    var sought by rememberSaveable { mutableStateOf("") }
    if (chosen != null) {
        Row(
            Modifier.fillMaxWidth().framed().padding(start = 14.dp),
            Arrangement.SpaceBetween,
            Alignment.CenterVertically,
        ) {
            Column(
                Modifier.weight(1f).padding(vertical = 8.dp).semantics(mergeDescendants = true) {
                },
            ) { Found(chosen) }
            IconDeed(Icon.Close, "${chrome.forms.clear}, ${chosen.words}", { onAnswer(null) })
        }
        return
    }
    OutlinedTextField(
        sought,
        { sought = it },
        Modifier.fillMaxWidth().semantics { contentDescription = "${field.label}, ${"" + sought}".removeSuffix(", ") },
        textStyle = Type.body,
        placeholder = { Words(chrome.forms.search, Type.body, Look.colours.ink2) },
        leadingIcon = { Drawn(Icon.Search, Look.colours.ink2) },
        singleLine = true,
        shape = Look.Field,
    )
    val plain = folded(sought)
    val found = if (plain.isEmpty()) {
        choices.take(SHOWN)
    } else {
        choices.filter {
            plain in folded(it.words)
        }.sortedBy { folded(it.words).indexOf(plain) }
    }
    if (found.isEmpty()) Words(chrome.forms.nothingFound, Type.label, Look.colours.ink2)
    found.take(SHOWN).forEach { choice ->
        Column(
            Modifier.fillMaxWidth().clickable(role = Role.Button) {
                sought = ""
                onAnswer(Value.One(choice.id))
            }
                .heightIn(min = Look.Target).padding(vertical = 6.dp, horizontal = 4.dp),
            Arrangement.Center,
        ) { Found(choice) }
    }
}

@Composable
private fun Found(choice: Choice) {
    Words(choice.words, Type.strong)
    choice.note?.let { Words(it, Type.label, Look.colours.ink2) }
}

/** More than this is not a list to read at 3 am: another letter narrows it. */
private const val SHOWN = 8

private val MARKS = Regex("\\p{Mn}+")

/** Without case and marks, as one looks for words. */
internal fun folded(words: String) = Normalizer.normalize(
    words,
    Normalizer.Form.NFD,
).replace(MARKS, "").lowercase().trim()
