import EvenfallCore
import SwiftUI

/// Sentences that belong together; the figures behind them stand under them once she opens them.
struct KnownSection: View {
  let section: LegsSection
  @State private var open = false

  var body: some View {
    TitledCard(title: section.title) {
      KnownLines(section.lines)
      if let more = section.moreLabel { QuietButton(more) { open.toggle() } }
      if open { KnownLines(section.more) }
    }
  }
}

/// Sentences, each with how sure it is, who says so, where, and of whom.
struct KnownLines: View {
  let lines: [LegsLine]
  init(_ lines: [LegsLine]) { self.lines = lines }

  var body: some View {
    ForEach(Array(lines.enumerated()), id: \.offset) { _, line in
      VStack(alignment: .leading, spacing: 2) {
        Words(line.words, .label)
        Footing(line: line)
      }
      .padding(.vertical, 2)
      .accessibilityElement(children: .combine).said(line.spoken)
    }
  }
}

/// What a sentence rests on.
struct Footing: View {
  let line: LegsLine
  @Environment(\.sky) private var sky

  var body: some View {
    let about = [line.sure, line.source, line.country, line.studiedIn, line.unreviewed ?? ""]
    Words(about.filter { !$0.isEmpty }.joined(separator: " · "), .note, ink: sky.colours.ink2)
  }
}
