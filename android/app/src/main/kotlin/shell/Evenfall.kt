package app.evenfall.shell

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import androidx.lifecycle.viewmodel.compose.LocalViewModelStoreOwner
import androidx.lifecycle.viewmodel.compose.viewModel
import app.evenfall.copies.RestoreModel
import app.evenfall.copies.RestoreScreen
import app.evenfall.core.Place
import app.evenfall.diary.Drafts
import app.evenfall.firstrun.FirstRunModel
import app.evenfall.firstrun.FirstRunScreen
import app.evenfall.lock.LockScreen
import app.evenfall.look.Look
import app.evenfall.look.Sky
import app.evenfall.phone.LocalPhone
import app.evenfall.phone.Phone
import app.evenfall.tonight.TonightModel
import app.evenfall.tonight.TonightScreen
import app.evenfall.urgenthelp.UrgentHelpModel
import app.evenfall.urgenthelp.UrgentHelpScreen

/** The language the core speaks to her. */
val LocalLanguage = staticCompositionLocalOf { "en" }
val language: String
    @Composable @ReadOnlyComposable
    get() = LocalLanguage.current

/** The whole app: what stands before her, in the light of the hour. */
@Composable
fun Evenfall(model: EvenfallModel, phone: Phone, drafts: Drafts, tonight: Boolean, onTonight: () -> Unit) {
    val sky = if (model.chrome.deep) {
        Sky.DeepNight
    } else if (isSystemInDarkTheme()) {
        Sky.Dark
    } else {
        Sky.Daylight
    }
    val direction = if (model.chrome.fromRight) LayoutDirection.Rtl else LocalLayoutDirection.current
    CompositionLocalProvider(
        LocalPhone provides phone,
        LocalLanguage provides model.door.language,
        LocalLayoutDirection provides direction,
    ) {
        Look(sky) {
            Box(Modifier.fillMaxSize().background(Look.colours.bg)) {
                when {
                    model.lock.locked -> Locked(model, tonight, onTonight)
                    else -> Opened(model, phone, drafts, tonight, onTonight)
                }
            }
        }
    }
}

@Composable
private fun Opened(model: EvenfallModel, phone: Phone, drafts: Drafts, tonight: Boolean, onTonight: () -> Unit) =
    when (val phase = model.phase) {
        is Phase.Opening -> Unit
        is Phase.Shut -> TroubleScreen(model, phase.trouble, phone)
        is Phase.FirstRun -> CompositionLocalProvider(LocalDiary provides phase.diary) {
            Beginning(model, phase, phone, drafts)
        }
        is Phase.Home -> CompositionLocalProvider(LocalDiary provides phase.diary) {
            key(phase.diary) { Home(model, phase.diary, phone, drafts, tonight, onTonight) }
        }
    }

/** Nothing of hers: the way in, Urgent help, and the slip for the night where she chose so. */
@Composable
private fun Locked(model: EvenfallModel, tonight: Boolean, onTonight: () -> Unit) {
    // where it locks while she looks for help, help stays
    var at by rememberSaveable { mutableStateOf(if (model.places.page == HELP) "help" else "") }
    LaunchedEffect(tonight) {
        if (tonight && model.lock.slip) at = "tonight"
        if (tonight) onTonight()
    }
    val back: (() -> Unit)? = if (at.isEmpty()) null else ({ at = "" })
    BackHandler(at.isNotEmpty()) { at = "" }
    val go = { where: Where -> if ((where as? Where.In)?.place is Place.UrgentHelp) at = "help" }
    CompositionLocalProvider(LocalAround provides remember(model.chrome, at) { Around(model.chrome, go, back) }) {
        val diary = model.diary
        when {
            at == "help" -> Help(model)
            at == "tonight" && diary != null -> CompositionLocalProvider(LocalDiary provides diary) {
                Owned(model, Where.In(Place.Tonight)) {
                    TonightScreen(viewModel(key = "slip") { TonightModel(diary, slip = true) }) { at = "" }
                }
            }
            else -> LockScreen(model.lock) { at = "tonight" }
        }
    }
}

private val HELP = Where.In(Place.UrgentHelp)

/** The first run, with the sheets and the help that it leads to. */
@Composable
private fun Beginning(model: EvenfallModel, phase: Phase.FirstRun, phone: Phone, drafts: Drafts) {
    val places = model.places
    val help = (places.page as? Where.In)?.place is Place.UrgentHelp
    val frame = remember { Frame() }
    val shell = Around(model.chrome, places::go, if (places.isDeep) places::back else null, model::kept, frame)
    LaunchedEffect(phase.diary.changes) { model.refresh() }
    LaunchedEffect(places.all) { model.keepOnly(places.all) }
    CompositionLocalProvider(LocalAround provides shell) {
        BackHandler(places.canGoBack) { places.back() }
        when {
            help -> Help(model)
            places.page is Where.Restore -> Owned(model, Where.Restore) {
                RestoreScreen(viewModel { RestoreModel(model.door, phone.files, phase.diary::now) }) {
                    places.begin()
                    model.open()
                }
            }
            else -> Owned(model, Where.In(Place.Today)) {
                FirstRunScreen(viewModel { FirstRunModel(phase.diary) }) { model.open() }
            }
        }
        places.sheet?.let { Owned(model, it) { Sheets(it, phase.diary, drafts, places, model) } }
        // under the top bar: below stand the step's own buttons
        model.said?.let { Box(Modifier.padding(top = frame.topBar)) { Toast(it, model.chrome.undo, model::undo, model::over) } }
    }
}

/** Urgent help, whatever stands behind it; what she kept, if it is a sign, comes first. */
@Composable
internal fun Help(model: EvenfallModel) = Owned(model, Where.In(Place.UrgentHelp)) {
    val diary = model.diary
    UrgentHelpScreen(
        viewModel(key = if (diary == null) "closed" else "open") { UrgentHelpModel(diary, null, model.door.language) },
        model.urgent,
    )
}

/** Models inside belong to this page. */
@Composable
internal fun Owned(model: EvenfallModel, page: Where, content: @Composable () -> Unit) =
    CompositionLocalProvider(LocalViewModelStoreOwner provides model.owner(page), content = content)
