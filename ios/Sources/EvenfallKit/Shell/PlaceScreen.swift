import EvenfallCore
import SwiftUI

/// The screen of a place. A screen keeps the model it was first given for as long as its page stands.
struct PlaceScreen: View {
  let here: Where, model: EvenfallModel, diary: OpenDiary

  var body: some View {
    switch here {
    case .in(.today): TodayScreen(TodayModel(diary))
    default: EmptyView()
    }
  }
}
