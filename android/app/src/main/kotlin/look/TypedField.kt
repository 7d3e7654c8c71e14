package app.evenfall.look

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.OutlinedTextField
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction

/**
 * One line that she types to look something up. It is not put into the phone's own saved state, which leaves the app in
 * the clear.
 */
@Composable
fun TypedField(
    label: String,
    typed: String,
    onType: (String) -> Unit,
    onSearch: () -> Unit,
    refused: String? = null,
    icon: Icon? = null,
) = CompositionLocalProvider(LocalSaveableStateRegistry provides null) {
    OutlinedTextField(
        typed,
        onType,
        Modifier.fillMaxWidth().semantics {
            contentDescription = label
            if (refused != null) error(refused)
        },
        textStyle = Type.body,
        leadingIcon = icon?.let { { Drawn(it, Look.colours.ink2) } },
        isError = refused != null,
        keyboardOptions = KeyboardOptions(imeAction = ImeAction.Search),
        keyboardActions = KeyboardActions { onSearch() },
        singleLine = true,
        shape = Look.Field,
    )
}
