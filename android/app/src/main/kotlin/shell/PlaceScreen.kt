package app.evenfall.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
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
import app.evenfall.evening.EveningModel
import app.evenfall.evening.EveningScreen
import app.evenfall.forms.FormModel
import app.evenfall.forms.FormScreen
import app.evenfall.library.GlossaryModel
import app.evenfall.library.GlossaryScreen
import app.evenfall.library.LibraryModel
import app.evenfall.library.LibraryPageModel
import app.evenfall.library.LibraryPageScreen
import app.evenfall.library.LibraryScreen
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
import app.evenfall.reminders.RemindersModel
import app.evenfall.reminders.RemindersScreen
import app.evenfall.reminders.WhyNotRingModel
import app.evenfall.reminders.WhyNotRingScreen
import app.evenfall.settings.SettingsModel
import app.evenfall.settings.SettingsScreen
import app.evenfall.sortlegs.SortLegsModel
import app.evenfall.sortlegs.SortLegsScreen
import app.evenfall.summary.SummaryModel
import app.evenfall.summary.SummaryScreen
import app.evenfall.timeline.TimelineModel
import app.evenfall.timeline.TimelineScreen
import app.evenfall.today.TodayModel
import app.evenfall.today.TodayScreen
import app.evenfall.tonight.TonightModel
import app.evenfall.tonight.TonightScreen
import app.evenfall.week.WeekModel
import app.evenfall.week.WeekScreen
import app.evenfall.whythis.AdviceListModel
import app.evenfall.whythis.AdviceListScreen
import app.evenfall.whythis.WhyThisModel
import app.evenfall.whythis.WhyThisScreen

/** The screen of a place, over models that stand as long as its page does. */
@Composable
internal fun PlaceScreen(
    page: Where,
    diary: OpenDiary,
    model: EvenfallModel,
    phone: Phone,
    drafts: Drafts,
    places: Places,
) {
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
            is Place.Plan -> PlanScreen(viewModel { PlanModel(diary) })
            is Place.Window -> WindowScreen(viewModel(key = "window ${place.id}") { WindowModel(diary, place.id) })
            is Place.Reminders -> RemindersScreen(viewModel { RemindersModel(diary, phone.rings::says) })
            is Place.WhyNotRing -> WhyNotRingScreen(viewModel { WhyNotRingModel(diary, phone.rings::says) })
            is Place.Summary ->
                SummaryScreen(viewModel { SummaryModel(diary, phone.outgoing, phone.health, phone.suggest) }, model.lock::shut)
            is Place.Library -> LibraryScreen(viewModel { LibraryModel(diary) })
            is Place.LibraryPage -> LibraryPageScreen(viewModel { LibraryPageModel(diary, place.id) })
            is Place.Week -> WeekScreen(viewModel { WeekModel(diary, place.week) })
            is Place.Evening -> EveningScreen(viewModel { EveningModel(diary) })
            is Place.Glossary -> GlossaryScreen(viewModel { GlossaryModel(diary) })
            is Place.WhyThis -> WhyThisScreen(viewModel { WhyThisModel(diary, place.rule) })
            is Place.AdviceList -> AdviceListScreen(viewModel { AdviceListModel(diary) })
            is Place.UrgentHelp -> Help(model)
            is Place.Settings -> SettingsScreen(viewModel { SettingsModel(diary) })
            is Place.Ended -> EndedScreen(viewModel { EndedModel(diary) })
            is Place.DayDiary -> DayDiaryScreen(viewModel(key = "day ${place.day}") { DayDiaryModel(diary, place.day) })
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
