import EvenfallCore
import SwiftUI

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// Everything she wrote, as files other programs read; that they are not sealed is said first.
struct ExportScreen: View {
  @State private var model: CopiesModel
  @State private var choosing = false
  @Environment(\.sky) private var sky
  init(_ model: CopiesModel) { _model = State(initialValue: model) }

  var body: some View {
    CopyPage(model, title: \.export.title) { words in
      ForEach(Array(words.export.lines.enumerated()), id: \.offset) { Words($0.element) }
      TonedCard(tone: .ask) { Words(words.export.warning, .label, ink: Tone.ask.colours(sky).onCard) }
      if !model.working {
        OpenCard {
          LineRow(words.export.json, note: words.export.jsonNote, icon: .code) { model.exportJson() }
          LineRow(words.export.csv, note: words.export.csvNote, icon: .file) { choosing = true }
          LineRow(words.export.calendar, note: words.export.calendarNote, icon: .calendar) { model.exportCalendar() }
        }
      }
    } foot: { _ in
      EmptyView()
    }
    .sends(model)
    .chooses([.folder], $choosing, for: model) { model.exportCsv($0) }
  }
}
