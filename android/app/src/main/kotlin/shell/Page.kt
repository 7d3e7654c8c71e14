package app.evenfall.shell

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.asPaddingValues
import androidx.compose.foundation.layout.calculateEndPadding
import androidx.compose.foundation.layout.calculateStartPadding
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.LifecycleResumeEffect
import app.evenfall.core.Invitation
import app.evenfall.core.Tone
import app.evenfall.core.TroubleState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.look.CardDeed
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours

/** The diary of the shell, whose changes make what is visible ask again; absent where none is open. */
val LocalDiary = compositionLocalOf<OpenDiary?> { null }

/** How much of the foot of the screen the bar takes. */
val LocalFoot = compositionLocalOf { PaddingValues(0.dp) }

/**
 * Asks for the state when the screen comes in sight and whenever the diary changed, and draws the last one that came.
 * A screen that is no more is left.
 */
@Composable
fun <S : Any> Shown(model: ScreenModel<S>, draw: @Composable (S) -> Unit) {
    val changes = LocalDiary.current?.changes
    val back = around.back
    LaunchedEffect(model.isGone) { if (model.isGone) back?.invoke() }
    LifecycleResumeEffect(model, changes) {
        model.show()
        onPauseOrDispose { }
    }
    val state = model.state
    if (state != null) draw(state) else model.trouble?.let { Page("") { item { Trouble(it) { model.show() } } } }
}

/**
 * A page: the bar above, and a list below it that keeps clear of the phone's edges. `foot` stays in sight under the list.
 * Where there is room to spare, `low` has the last block stand at the foot: what is pressed there lies under her thumb;
 * `centred` has all of it stand in the middle.
 */
@Composable
fun Page(
    title: String,
    line: String? = null,
    moon: Boolean = false,
    settings: Boolean = true,
    help: Boolean = true,
    trouble: TroubleState? = null,
    list: LazyListState = rememberLazyListState(),
    low: Boolean = false,
    centred: Boolean = false,
    foot: (@Composable () -> Unit)? = null,
    content: LazyListScope.() -> Unit,
) = Column(Modifier.fillMaxSize().background(Look.colours.bg)) {
    TopBar(title, line, moon, settings, help)
    val below = LocalFoot.current
    val direction = LocalLayoutDirection.current
    val sides = WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Bottom).asPaddingValues()
    LazyColumn(
        Modifier.weight(1f).underSheet().fillMaxWidth().testTag("page"),
        list,
        PaddingValues(
            sides.calculateStartPadding(direction) + Look.Margin,
            4.dp,
            sides.calculateEndPadding(direction) + Look.Margin,
            if (foot != null) 16.dp else maxOf(below.calculateBottomPadding(), sides.calculateBottomPadding()) + 16.dp,
        ),
        verticalArrangement = when {
            low -> LastAtTheFoot
            centred -> Arrangement.spacedBy(Look.Between, Alignment.CenterVertically)
            else -> Arrangement.spacedBy(Look.Between)
        },
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        if (trouble != null) item("trouble") { Trouble(trouble) }
        content()
    }
    if (foot != null) Foot(foot)
}

/** One below the other, and the last as low as there is room. */
private object LastAtTheFoot : Arrangement.Vertical {
    override val spacing = Look.Between

    override fun Density.arrange(totalSize: Int, sizes: IntArray, outPositions: IntArray) {
        var at = 0
        sizes.forEachIndexed { i, size ->
            outPositions[i] = if (i == sizes.lastIndex) maxOf(at, totalSize - size) else at
            at += size + spacing.roundToPx()
        }
    }
}

/** What stays at the foot of a page: its main deed. */
@Composable
fun Foot(content: @Composable () -> Unit) = Box(
    Modifier.underSheet().fillMaxWidth().background(Look.colours.bg)
        .windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Bottom))
        .padding(LocalFoot.current).padding(horizontal = Look.Margin, vertical = 8.dp),
    Alignment.Center,
) { Box(Modifier.widthIn(max = Reading).fillMaxWidth()) { content() } }

/** How wide words run at most, on a tablet or sideways. */
val Reading = 640.dp

/** One block of a page, no wider than words are read well. */
fun LazyListScope.block(key: Any? = null, content: @Composable () -> Unit) =
    item(key) { Box(Modifier.widthIn(max = Reading).fillMaxWidth()) { content() } }

/** What went wrong, what is safe, what to do; said aloud when it comes. */
@Composable
fun Trouble(state: TroubleState, again: (() -> Unit)? = null) {
    OpenCard(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
        Eyebrow(state.title, Icon.Warn, Tone.ASK.colours.ink)
        Words(state.safe, Type.strong)
        Words(state.act, Type.label, Look.colours.ink2)
        if (again != null) MainButton(chrome.tryAgain, again)
    }
}

/** What will be here, and one thing to do. */
@Composable
fun Invited(invitation: Invitation) {
    val shell = around
    val action = invitation.action
    TonedCard(deed = action?.words, onPress = action?.let { { shell.go(it.place) } }) {
        Words(invitation.words, Type.body)
        if (action != null) CardDeed(action.words)
    }
}
