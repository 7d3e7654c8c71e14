import EvenfallCore
import SwiftUI

/// The library: an index of all guidance, in groups.
public struct LibraryScreen: View {
  @State private var model: LibraryModel
  @Environment(\.around) private var around
  public init(_ model: LibraryModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      Quietly([state.line, state.review])
      ForEach(Array(state.groups.enumerated()), id: \.offset) { _, group in
        SectionTitle(group.title)
        OpenCard {
          ForEach(Array(group.rows.enumerated()), id: \.offset) { _, row in
            LineRow(row.title, note: row.note) { around.go(row.place) }
          }
        }
      }
    }
    .headed(model.state?.title ?? "")
  }
}
