import EvenfallCore
import SwiftUI

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// A file that Evenfall wrote, read in: adds what is not here yet.
struct ImportScreen: View {
  @State private var model: CopiesModel
  @State private var choosing = false
  init(_ model: CopiesModel) { _model = State(initialValue: model) }

  var body: some View {
    CopyPage(model, title: \.import.title) { words in
      ForEach(Array(words.import.lines.enumerated()), id: \.offset) { Words($0.element) }
    } foot: { words in
      MainButton(words.import.choose) { choosing = true }
    }
    .chooses([.json, .data], $choosing, for: model) { model.import($0) }
  }
}
