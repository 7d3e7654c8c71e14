import EvenfallCore
import SwiftUI

/// What an advice says: in which way, its point, and the lines under it.
struct AdviceWords: View {
  let label: String, point: String, lines: [String], tone: Tone, pillar: Pillar?
  @Environment(\.sky) private var sky

  var body: some View {
    let look = tone.colours(sky), plain = tone == .plain
    VStack(alignment: .leading, spacing: 6) {
      if plain, let pillar {
        PillarEyebrow(words: label, pillar: pillar)
      } else {
        Eyebrow(words: label, icon: look.icon, ink: look.onCard)
      }
      Words(point, .lead, ink: look.onCard)
      ForEach(Array(lines.enumerated()), id: \.offset) {
        Words($0.element, .label, ink: plain ? sky.colours.ink2 : look.onCard)
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}

/// Its question, or that it waits already; and what it leads to.
struct AskOrGo: View {
  let rule: String, ask: String?, asked: String?, action: Action?, tone: Tone, taps: AdviceTaps

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if let ask { MainButton(ask) { taps.ask(rule) } }
      if let asked { Done(asked) }
      if let action {
        let icon: Icon? = action.place == .urgentHelp ? .phone : nil
        if ask == nil {
          MainButton(action.words, icon: icon, tone: tone) { taps.go(action.place) }
        } else {
          SideButton(action.words, icon: icon) { taps.go(action.place) }
        }
      }
    }
  }
}
