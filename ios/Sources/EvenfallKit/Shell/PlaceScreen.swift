import EvenfallCore
import SwiftUI

/// The screen of a place. A screen keeps the model it was first given for as long as its page stands.
struct PlaceScreen: View {
  let here: Where, model: EvenfallModel, diary: OpenDiary

  var body: some View {
    switch here {
    case .in(.today): TodayScreen(TodayModel(diary))
    case .in(.nights): NightsScreen(NightsModel(diary))
    case .in(.iron): IronScreen(IronModel(diary))
    case .in(.movement): MovementScreen(MovementModel(diary))
    case .in(.calm): CalmScreen(CalmModel(diary))
    case .in(.timeline): TimelineScreen(TimelineModel(diary))
    case .in(.dueDate): DueDateScreen(DueDateModel(diary))
    case .in(.dayDiary(let day)): DayDiaryScreen(DayDiaryModel(diary, day: day))
    case .in(.logSheet): LogSheetScreen(LogSheetModel(diary)) { model.places.close() }
    case .in(.ended): EndedScreen(EndedModel(diary))
    default: EmptyView()
    }
  }
}
