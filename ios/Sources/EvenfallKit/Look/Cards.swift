import EvenfallCore
import SwiftUI

/// A card of the core: what it is about, its point, its lines, and where a press leads.
struct CoreCard: View {
  let card: Card, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky
  init(_ card: Card, go: @escaping @MainActor (Place) -> Void) { (self.card, self.go) = (card, go) }

  var body: some View {
    let look = card.tone.colours(sky), action = card.action
    let press: (@MainActor () -> Void)? = if let action { { go(action.place) } } else { nil }
    return TonedCard(tone: card.tone, deed: action?.words, onPress: press) {
      if !card.label.isEmpty {
        Eyebrow(
          words: card.label, icon: look.icon ?? card.pillar?.icon,
          ink: card.pillar.map { $0.colour(sky) } ?? look.onCard)
      }
      Words(card.lead, .lead, ink: look.onCard)
      ForEach(Array(card.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: look.onCard) }
      if let action { CardDeed(action.words) }
    }
  }
}

/// What will be here, and the one deed that brings it.
struct InvitationCard: View {
  let invitation: Invitation, go: @MainActor (Place) -> Void
  init(_ invitation: Invitation, go: @escaping @MainActor (Place) -> Void) {
    (self.invitation, self.go) = (invitation, go)
  }
  var body: some View {
    let action = invitation.action
    let press: (@MainActor () -> Void)? = if let action { { go(action.place) } } else { nil }
    return TonedCard(deed: action?.words, onPress: press) {
      Words(invitation.words)
      if let action { CardDeed(action.words) }
    }
  }
}

/// How much of something is over.
struct Meter: View {
  let part: Double, ink: Color
  @Environment(\.sky) private var sky
  var body: some View {
    GeometryReader { box in
      ZStack(alignment: .leading) {
        Capsule().fill(sky.colours.sunken)
        Capsule().fill(ink).frame(width: box.size.width * min(max(part, 0), 1))
        Capsule().strokeBorder(sky.colours.outline)
      }
    }
    .frame(height: 14)
    .accessibilityHidden(true)
  }
}
