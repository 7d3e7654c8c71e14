import EvenfallCore
import SwiftUI

/// The one advice of the day: its words are one stop, and each of its deeds another.
struct TodayAdvice: View {
  let card: AdviceCard, taps: AdviceTaps
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard(ground: card.tone == .plain ? nil : card.tone.colours(sky).card) {
      AdviceWords(label: card.label, point: card.point, lines: card.lines, tone: card.tone, pillar: card.pillar)
        .accessibilityElement(children: .combine).said(card.spoken)
      AskOrGo(
        rule: card.rule, ask: card.ask, asked: card.asked, action: card.action, tone: card.tone, taps: taps)
      Wrapping {
        QuietButton(card.why.words, icon: .source) { taps.go(card.why.place) }
        if let words = card.notForMe { QuietButton(words) { taps.silence(card.rule) } }
      }
    }
  }
}

extension View {
  /// Tells of the advice once half of its card stood before her; on another day, or of another advice, again.
  func sighted(_ rule: String, on day: String, tell: @escaping @MainActor (String) -> Void) -> some View {
    modifier(Sighted(rule: rule, day: day, tell: tell))
  }
}
private struct Sighted: ViewModifier {
  let rule: String, day: String, tell: @MainActor (String) -> Void
  @Environment(\.inSight) private var inSight

  func body(content: Content) -> some View {
    content.background {
      GeometryReader { card in
        let shown = card.bounds(of: .scrollView).map { $0.maxY >= card.size.height / 2 } ?? true
        Color.clear.onChange(of: Sight(rule: rule, day: day, shown: shown && inSight), initial: true) { _, now in
          if now.shown { tell(now.rule) }
        }
      }
    }
  }
  private struct Sight: Equatable {
    let rule: String, day: String, shown: Bool
  }
}
