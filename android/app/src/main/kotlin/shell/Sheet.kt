package app.evenfall.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.look.Icon
import app.evenfall.look.IconDeed
import app.evenfall.look.Look
import app.evenfall.look.Type
import app.evenfall.look.Words

/**
 * A sheet over the page, under its top bar: Urgent help stays in sight and can be pressed. Material's sheet is a window
 * over everything, and would cover it.
 */
@Composable
fun Sheet(
    title: String,
    onClose: () -> Unit,
    foot: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shell = around
    DisposableEffect(shell.frame) {
        shell.frame.covered = true
        onDispose { shell.frame.covered = false }
    }
    Box(Modifier.fillMaxSize().padding(top = shell.frame.topBar), Alignment.BottomCenter) {
        Box(
            Modifier.fillMaxSize().background(Look.colours.bg.copy(alpha = .72f)).pointerInput(onClose) {
                detectTapGestures { onClose() }
            },
        )
        Column(
            Modifier.widthIn(max = Reading).fillMaxWidth().clip(Look.SheetTop).background(Look.colours.surface)
                .pointerInput(Unit) { detectTapGestures { } }
                .windowInsetsPadding(
                    WindowInsets.safeDrawing.union(WindowInsets.ime).only(
                        WindowInsetsSides.Bottom + WindowInsetsSides.Horizontal,
                    ),
                )
                .semantics { paneTitle = title },
        ) {
            Row(
                Modifier.fillMaxWidth().padding(start = 16.dp, end = 8.dp, top = 8.dp),
                Arrangement.SpaceBetween,
                Alignment.CenterVertically,
            ) {
                Words(title, Type.title, modifier = Modifier.weight(1f).semantics { heading() })
                IconDeed(Icon.Close, shell.chrome.close, onClose)
            }
            Column(
                Modifier.weight(1f, false).testTag("sheet")
                    .verticalScroll(rememberScrollState()).padding(horizontal = Look.Margin, vertical = 8.dp),
                Arrangement.spacedBy(12.dp),
                content = content,
            )
            if (foot != null) Box(Modifier.padding(horizontal = Look.Margin, vertical = 10.dp)) { foot() }
        }
    }
}
