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
import androidx.lifecycle.viewmodel.compose.viewModel
import app.evenfall.breathing.BreathingModel
import app.evenfall.breathing.BreathingScreen
import app.evenfall.care.CareModel
import app.evenfall.care.CareScreen
import app.evenfall.copies.BackUpModel
import app.evenfall.copies.BackUpScreen
import app.evenfall.copies.CopiesModel
import app.evenfall.copies.ExportScreen
import app.evenfall.copies.ImportScreen
import app.evenfall.copies.RestoreModel
import app.evenfall.copies.RestoreScreen
import app.evenfall.core.Place
import app.evenfall.daydiary.DayDiaryModel
import app.evenfall.daydiary.DayDiaryScreen
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.duedate.DueDateModel
import app.evenfall.duedate.DueDateScreen
import app.evenfall.ended.EndedModel
import app.evenfall.ended.EndedScreen
import app.evenfall.forms.FormModel
import app.evenfall.forms.FormScreen
import app.evenfall.lock.AboutLockScreen
import app.evenfall.log.LogSheetModel
import app.evenfall.log.LogSheetScreen
import app.evenfall.medicinecheck.MedicineCheckModel
import app.evenfall.medicinecheck.MedicineCheckScreen
import app.evenfall.moodcheck.MoodCheckModel
import app.evenfall.moodcheck.MoodCheckScreen
import app.evenfall.morning.MorningModel
import app.evenfall.morning.MorningScreen
import app.evenfall.patterns.CalmModel
import app.evenfall.patterns.CalmScreen
import app.evenfall.patterns.IronModel
import app.evenfall.patterns.IronScreen
import app.evenfall.patterns.MovementModel
import app.evenfall.patterns.MovementScreen
import app.evenfall.patterns.NightsModel
import app.evenfall.patterns.NightsScreen
import app.evenfall.phone.Phone
import app.evenfall.plan.MovesModel
import app.evenfall.plan.MovesScreen
import app.evenfall.plan.PlanModel
import app.evenfall.plan.PlanScreen
import app.evenfall.plan.WindowModel
import app.evenfall.plan.WindowScreen
import app.evenfall.settings.SettingsModel
import app.evenfall.settings.SettingsScreen
import app.evenfall.sortlegs.SortLegsModel
import app.evenfall.sortlegs.SortLegsScreen
import app.evenfall.timeline.TimelineModel
import app.evenfall.timeline.TimelineScreen
import app.evenfall.today.TodayModel
import app.evenfall.today.TodayScreen
import app.evenfall.tonight.TonightModel
import app.evenfall.tonight.TonightScreen

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
                        Owned(model, page) { Pages(page, diary, model, phone, drafts, places) }
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

@Composable
private fun Pages(page: Where, diary: OpenDiary, model: EvenfallModel, phone: Phone, drafts: Drafts, places: Places) {
    when (page) {
        is Where.BackUp -> BackUpScreen(viewModel { BackUpModel(diary, phone.files) })
        is Where.Restore -> RestoreScreen(viewModel { RestoreModel(model.door, phone.files, diary::now) }) {
            places.begin()
            model.open()
        }
        is Where.Export -> ExportScreen(viewModel(key = "export") { CopiesModel(diary, phone.files) })
        is Where.Import -> ImportScreen(viewModel(key = "import") { CopiesModel(diary, phone.files) })
        is Where.AboutLock -> AboutLockScreen()
        is Where.Entry, is Where.Marking -> Unit // these open in the sheet
        is Where.In -> when (val place = page.place) {
            is Place.Tonight -> TonightScreen(viewModel { TonightModel(diary) }, places::back)
            is Place.Morning -> MorningScreen(viewModel { MorningModel(diary, drafts) })
            is Place.Nights -> NightsScreen(viewModel { NightsModel(diary) })
            is Place.Iron -> IronScreen(viewModel { IronModel(diary) })
            is Place.Movement -> MovementScreen(viewModel { MovementModel(diary) })
            is Place.Calm -> CalmScreen(viewModel { CalmModel(diary) })
            is Place.Breathing -> BreathingScreen(viewModel { BreathingModel(diary) })
            is Place.MoodCheck -> MoodCheckScreen(viewModel { MoodCheckModel(diary, drafts.ofPages) })
            is Place.Timeline -> TimelineScreen(viewModel { TimelineModel(diary) })
            is Place.DueDate -> DueDateScreen(viewModel { DueDateModel(diary) })
            is Place.Care -> CareScreen(viewModel { CareModel(diary) })
            is Place.MedicineCheck -> MedicineCheckScreen(viewModel { MedicineCheckModel(diary, drafts) })
            is Place.SortLegs -> SortLegsScreen(viewModel { SortLegsModel(diary, drafts.ofPages) })
            is Place.UrgentHelp -> Help(model)
            is Place.Settings -> SettingsScreen(viewModel { SettingsModel(diary) })
            is Place.Ended -> EndedScreen(viewModel { EndedModel(diary) })
            is Place.DayDiary -> DayDiaryScreen(viewModel(key = "day ${place.day}") { DayDiaryModel(diary, place.day) })
            is Place.Plan -> PlanScreen(viewModel { PlanModel(diary) })
            is Place.Window -> WindowScreen(viewModel(key = "window ${place.id}") { WindowModel(diary, place.id) })
            is Place.WhyThis, is Place.AdviceList, is Place.Library, is Place.LibraryPage -> Unit
            is Place.Week, is Place.Evening, is Place.Glossary -> Unit
            is Place.Today, is Place.LogSheet, is Place.Form -> TodayScreen(viewModel { TodayModel(diary) })
        }
    }
}

/** The sheet over the page: things to log, or a form. */
@Composable
internal fun Sheets(sheet: Where, diary: OpenDiary, drafts: Drafts, places: Places, model: EvenfallModel) {
    if (sheet is Where.Marking) return MovesScreen(viewModel { MovesModel(diary, sheet) }, places::close)
    val (kind, entry) = when (sheet) {
        is Where.Entry -> sheet.kind to sheet.id
        is Where.In -> (sheet.place as? Place.Form)?.kind to null
        else -> null to null
    }
    if (kind == null) {
        LogSheetScreen(viewModel { LogSheetModel(diary) }, places::close)
    } else {
        val form = viewModel { FormModel(diary, kind, entry, drafts) }
        FormScreen(form, {
            model.kept(it)
            places.close()
        }, places::close)
    }
}
