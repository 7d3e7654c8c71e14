import EvenfallCore
import SwiftUI

/// What matters now: the week, last night, timing, the next visit.
public struct TodayScreen: View {
  let model: TodayModel
  @Environment(\.ways) private var ways
  public init(_ model: TodayModel) { self.model = model }

  public var body: some View {
    Page(model) { TodayCards(state: $0, go: ways.go) }
      .headed(model.state?.title ?? "", under: model.state?.date ?? "")
  }
}
