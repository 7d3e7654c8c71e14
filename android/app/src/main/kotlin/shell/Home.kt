package app.evenfall.shell

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.evenfall.core.Place
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.phone.Phone

/** The places of an open diary, the bar under them, the sheet over them, and what was said last. */
@Composable
internal fun Home(
    model: EvenfallModel,
    diary: OpenDiary,
    phone: Phone,
    drafts: Drafts,
    tonight: Boolean,
    onTonight: () -> Unit,
) {
    val places = model.places
    LaunchedEffect(tonight) {
        if (tonight) {
            places.begin()
            places.go(Place.Tonight)
            onTonight()
        }
    }
    LaunchedEffect(diary.changes) { model.refresh() }
    LaunchedEffect(places.all) {
        model.keepOnly(places.all)
        if (DRAFTED.none { Where.In(it) in places.all }) drafts.ofPages.forget()
    }
    LaunchedEffect(places.page) { if (places.page != Where.In(Place.UrgentHelp)) model.helped() }
    LaunchedEffect(model.urgent) {
        if (model.urgent != null) {
            places.close()
            places.go(Place.UrgentHelp)
        }
    }
    BackHandler(places.canGoBack) { places.back() }
    val page = places.page
    val place = (page as? Where.In)?.place
    // the light budget leaves no bar
    val night = place is Place.Tonight || (model.chrome.deep && (place is Place.UrgentHelp || place is Place.Breathing))
    val frame = remember { Frame() }
    val bare = night || frame.alone
    val held = rememberSaveableStateHolder()
    var bar by remember { mutableStateOf(0.dp) }
    val density = LocalDensity.current
    val shell = remember(model.chrome, places, places.isDeep) {
        Around(model.chrome, places::go, if (places.isDeep) places::back else null, model::kept, frame, model::say)
    }
    CompositionLocalProvider(
        LocalAround provides shell,
        LocalFoot provides PaddingValues(bottom = if (bare) 0.dp else bar),
    ) {
        Box(Modifier.fillMaxSize()) {
            Box(Modifier.fillMaxSize()) {
                key(page) {
                    held.SaveableStateProvider(page.toString()) {
                        Owned(model, page) { PlaceScreen(page, diary, model, phone, drafts, places) }
                    }
                }
            }
            if (!bare) {
                Box(
                    Modifier.underSheet().align(Alignment.BottomCenter).onSizeChanged {
                        bar =
                            with(density) { it.height.toDp() }
                    },
                ) {
                    Bar(model.chrome.tabs, places.tab, places::go)
                }
            }
            places.sheet?.let { Owned(model, it) { Sheets(it, diary, drafts, places, model) } }
            model.said?.let { said ->
                Box(
                    Modifier.align(Alignment.BottomCenter)
                        .windowInsetsPadding(WindowInsets.ime).padding(bottom = if (bare) 0.dp else bar),
                ) {
                    Toast(said, model.chrome.undo, model::undo, model::over)
                }
            }
        }
    }
}

/** The pages on which she types or answers: what they keep sealed is forgotten once she has left them. */
private val DRAFTED = listOf(Place.SortLegs, Place.MedicineCheck, Place.MoodCheck)
