package app.evenfall.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.evenfall.core.ChromeState
import app.evenfall.core.Kept
import app.evenfall.core.Place
import app.evenfall.core.Submitted
import app.evenfall.phone.Awake

/** What every screen is given by the shell around it: the words, the ways, and where to say that something was kept. */
class Around(
    val chrome: ChromeState,
    val go: (Where) -> Unit,
    val back: (() -> Unit)?,
    val kept: (Kept) -> Unit = { },
    val frame: Frame = Frame(),
    val say: (Said) -> Unit = { },
) {
    fun go(place: Place) = go(Where.In(place))

    /** Says what became of a deed: what was kept, or that it was gone already. */
    fun answered(answer: Submitted) = when (answer) {
        is Submitted.Kept -> kept(answer.kept)
        is Submitted.Gone -> say(Said(answer.words, null))
        is Submitted.Asked, is Submitted.Refused -> Unit // a deed without answers is not refused
    }
}

/** What a page and the sheet over it know of each other. */
class Frame {
    /** Whether a sheet lies over the page: what is beneath it is then neither read nor reached. */
    var covered: Boolean by mutableStateOf(false)

    /** Whether the page stands alone: the bar is away, for there is nothing to go to. */
    var alone: Boolean by mutableStateOf(false)

    /** How far down the top bar of the page reaches, so that a sheet begins under it. */
    var topBar: Dp by mutableStateOf(0.dp)
}

/** There is nothing else to look at, and the screen stays on; Urgent help stays too. */
@Composable
fun Alone() {
    val frame = around.frame
    Awake()
    DisposableEffect(frame) {
        frame.alone = true
        onDispose { frame.alone = false }
    }
}

/** What a sheet hides while it lies over it. */
@Composable
fun Modifier.underSheet(): Modifier = if (around.frame.covered) clearAndSetSemantics { } else this

val LocalAround = staticCompositionLocalOf<Around> { error("a screen is drawn inside the shell") }

/** The shell around the screen. */
val around: Around
    @Composable @ReadOnlyComposable
    get() = LocalAround.current

/** The words that stand around every screen. */
val chrome: ChromeState
    @Composable @ReadOnlyComposable
    get() = LocalAround.current.chrome
