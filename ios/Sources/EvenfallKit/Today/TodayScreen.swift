import EvenfallCore
import SwiftUI

/// What matters now: the week, last night, timing, one advice, the next visit.
public struct TodayScreen: View {
  @State private var model: TodayModel
  @Environment(\.around) private var around
  public init(_ model: TodayModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { TodayCards(state: $0, taps: AdviceTaps(model, around), sighted: model.sighted) }
      .headed(model.state?.title ?? "", line: model.state?.date ?? "", moon: true)
  }
}
