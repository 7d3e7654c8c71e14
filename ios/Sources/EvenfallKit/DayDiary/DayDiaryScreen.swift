import EvenfallCore
import SwiftUI

/// Her diary. Every entry can be changed or deleted, and a deletion taken back; older days come as she scrolls.
public struct DayDiaryScreen: View {
  @State private var model: DayDiaryModel
  @Environment(\.around) private var around
  public init(_ model: DayDiaryModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { _ in
      ForEach(model.days.enumerated().flatMap { Block.of($0.element, first: $0.offset == 0) }, id: \.id) { _, block in
        switch block {
        case .title(let words): SectionTitle(words)
        case .empty(let invitation): InvitationCard(invitation) { around.go($0) }
        case .row(let row):
          EntryCard(row: row) {
            around.go(.entry(kind: row.kind, id: row.id))
          } onDelete: {
            model.remove(row) { around.keep($0) }
          }
        case .totals(let lines): Totals(lines: lines)
        }
      }
      ForEach([model.days.last?.earlierWritten].compactMap { $0 }, id: \.self) { _ in
        Color.clear.frame(height: 1).accessibilityHidden(true).onAppear { model.showEarlier() }
      }
    }
    .headed(model.state?.title ?? "", line: model.state?.line ?? "")
  }
}

/// What stands in the list, and what tells it apart.
private enum Block {
  case title(String), empty(Invitation), row(DiaryRow), totals([String])

  static func of(_ day: DayDiaryState, first: Bool) -> [(id: String, block: Block)] {
    var blocks: [(id: String, block: Block)] = []
    if !first { blocks.append(("\(day.day) title", .title(day.title))) }
    if let empty = day.empty { blocks.append(("\(day.day) empty", .empty(empty))) }
    blocks += day.rows.map { ("\(day.day) \($0.kind) \($0.id)", .row($0)) }
    if !day.totals.isEmpty { blocks.append(("\(day.day) totals", .totals(day.totals))) }
    return blocks
  }
}

private struct EntryCard: View {
  let row: DiaryRow, onEdit: @MainActor () -> Void, onDelete: @MainActor () -> Void
  @State private var open = false
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      LineRow(
        row.line, note: [row.time, row.note ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
        icon: row.pillar.icon, ink: row.pillar.colour(sky), spoken: row.spoken, onPress: { open.toggle() }
      ) {}
      .accessibilityAction(named: chrome.edit, onEdit)
      .accessibilityAction(named: chrome.delete, onDelete)
      if open {
        Wrapping {
          QuietButton(chrome.edit, onPress: onEdit)
          QuietButton(chrome.delete, onPress: onDelete)
        }
      }
    }
  }
}

private struct Totals: View {
  let lines: [String]
  @Environment(\.sky) private var sky
  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(Array(lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
    }
    .padding(.horizontal, 4)
    .accessibilityElement(children: .combine)
  }
}
