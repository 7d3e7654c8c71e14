import EvenfallCore
import SwiftUI

/// The screen of a place, or the sheet. A screen keeps the model it was first given for as long as its page stands.
struct PlaceScreen: View {
  let here: Where, model: EvenfallModel, diary: OpenDiary

  var body: some View {
    let places = model.places
    switch here {
    case .in(.today): TodayScreen(TodayModel(diary))
    case .in(.nights): NightsScreen(NightsModel(diary))
    case .in(.iron): IronScreen(IronModel(diary))
    case .in(.movement): MovementScreen(MovementModel(diary))
    case .in(.calm): CalmScreen(CalmModel(diary))
    case .in(.timeline): TimelineScreen(TimelineModel(diary))
    case .in(.care): CareScreen(CareModel(diary))
    case .in(.plan): PlanScreen(PlanModel(diary))
    case .in(.window(let id)): WindowScreen(WindowModel(diary, id: id))
    case .marking(let window, let how, let day):
      MovesScreen(MovesModel(diary, window: window, how: how, on: day)) { places.close() }.id(here)
    case .in(.medicineCheck):
      MedicineCheckScreen(MedicineCheckModel(diary, drafts: model.drafts)) { places.stands(here) }
    case .in(.sortLegs): SortLegsScreen(SortLegsModel(diary, drafts: model.drafts.ofPages)) { places.stands(here) }
    case .in(.breathing): BreathingScreen(BreathingModel(diary), phone: model.phone)
    case .in(.moodCheck):
      MoodCheckScreen(MoodCheckModel(diary, drafts: model.drafts.ofPages), dial: model.phone.dial) {
        places.stands(here)
      }
    case .in(.summary): SummaryScreen(SummaryModel(diary, phone: model.phone)) { model.handOver($0) }
    case .in(.library): LibraryScreen(LibraryModel(diary))
    case .in(.libraryPage(let id)): LibraryPageScreen(LibraryPageModel(diary, id: id))
    case .in(.week(let week)): WeekScreen(WeekModel(diary, week: week))
    case .in(.evening): EveningScreen(EveningModel(diary))
    case .in(.glossary): GlossaryScreen(GlossaryModel(diary))
    case .in(.whyThis(let rule)): WhyThisScreen(WhyThisModel(diary, rule: rule))
    case .in(.adviceList): AdviceListScreen(AdviceListModel(diary))
    case .in(.reminders):
      RemindersScreen(RemindersModel(diary, rings: model.phone.rings), settings: model.phone.settings)
    case .in(.whyNotRing):
      WhyNotRingScreen(WhyNotRingModel(diary, rings: model.phone.rings), settings: model.phone.settings)
    case .in(.dueDate): DueDateScreen(DueDateModel(diary))
    case .in(.dayDiary(let day)): DayDiaryScreen(DayDiaryModel(diary, day: day))
    case .in(.logSheet): LogSheetScreen(LogSheetModel(diary)) { places.close() }
    case .in(.ended): EndedScreen(EndedModel(diary))
    case .in(.settings): SettingsScreen(SettingsModel(diary), phone: model.phone)
    case .in(.morning): MorningScreen(MorningModel(diary, drafts: model.drafts))
    case .in(.tonight): TonightScreen(TonightModel(diary), dimming: model.phone.dimming) { places.back() }
    case .in(.urgentHelp): Help(model: model)
    case .in(.form(let kind)): form(kind, nil)
    case .entry(let kind, let id): form(kind, id)
    case .firstRun: FirstRunScreen(FirstRunModel(diary), phone: model.phone) { Task { await model.begin() } }
    case .backUp: BackUpScreen(BackUpModel(diary, files: model.phone.files, random: model.phone.random))
    case .restore:
      RestoreScreen(RestoreModel(model.door, files: model.phone.files)) { Task { await model.begin() } }
    case .export: ExportScreen(CopiesModel(diary, files: model.phone.files, zone: model.phone.rings.zone))
    case .import: ImportScreen(CopiesModel(diary, files: model.phone.files))
    case .aboutLock: AboutLockScreen()
    }
  }

  private func form(_ kind: String, _ entry: String?) -> some View {
    let (model, places) = (model, model.places)
    return FormScreen(FormModel(diary, kind: kind, entry: entry, drafts: model.drafts)) { kept in
      places.close()
      model.kept(kept)
    } onClose: {
      places.close()
    }
    .id(here)
  }
}
