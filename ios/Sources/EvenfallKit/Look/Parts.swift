import EvenfallCore
import SwiftUI

/// The title of a part of a screen.
struct SectionTitle: View {
  let words: String
  @Environment(\.sky) private var sky
  init(_ words: String) { self.words = words }
  var body: some View {
    Words(words, .button, ink: sky.colours.ink2).padding(4).frame(maxWidth: .infinity, alignment: .leading)
      .accessibilityAddTraits(.isHeader)
  }
}

/// What a card is about, in small, beside its icon.
struct Eyebrow: View {
  let words: String, icon: Icon?, ink: Color
  @Environment(\.largeText) private var large
  var body: some View {
    if large { VStack(alignment: .leading, spacing: 4) { both } } else { HStack(spacing: 8) { both } }
  }
  @ViewBuilder private var both: some View {
    if let icon { Drawn(icon, ink: ink, size: 18) }
    Words(words, .button, ink: ink)
  }
}

/// The icon and colour of a part of her day, at the head of a card.
struct PillarEyebrow: View {
  let words: String, pillar: Pillar
  @Environment(\.sky) private var sky
  var body: some View { Eyebrow(words: words, icon: pillar.icon, ink: pillar.colour(sky)) }
}

/// A card: one stop for a screen reader. With a deed the whole card is its button, and `deed` says what a press does.
/// `spoken` stands for the words drawn, where they alone would not tell it.
struct TonedCard<Content: View>: View {
  var tone = Tone.plain
  var spoken: String?, deed: String?
  var onPress: (@MainActor () -> Void)?
  @ViewBuilder let content: Content
  @Environment(\.sky) private var sky

  var body: some View {
    if let onPress {
      Button(action: onPress) { card }.buttonStyle(Pressed()).said(spoken).hinted(deed)
    } else {
      card.accessibilityElement(children: .combine).said(spoken)
    }
  }

  private var card: some View {
    let flat = tone == .ask || tone == .urgent
    let edged = !sky.bright && !(flat && !sky.deep)
    let ground = sky.deep ? sky.colours.surface : tone.colours(sky).card
    return CardGround(ground: ground, edged: edged, raised: sky.bright && !flat, spacing: 6) { content }
  }
}

/// A card that holds several stops of its own, such as a chart and its list.
struct OpenCard<Content: View>: View {
  var ground: Color?
  @ViewBuilder let content: Content
  @Environment(\.sky) private var sky
  var body: some View {
    let paper = sky.deep ? sky.colours.bg : ground ?? sky.colours.surface
    return CardGround(
      ground: paper, edged: !sky.bright, raised: sky.bright && ground == nil, spacing: sky.deep ? 14 : 8
    ) { content }
  }
}

private struct CardGround<Content: View>: View {
  let ground: Color, edged: Bool, raised: Bool, spacing: Double
  @ViewBuilder let content: Content
  @Environment(\.sky) private var sky
  var body: some View {
    VStack(alignment: .leading, spacing: spacing) { content }
      .padding(16)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(ground, in: .rect(cornerRadius: Look.card))
      .overlay { if edged { RoundedRectangle(cornerRadius: Look.card).strokeBorder(sky.colours.hairline) } }
      .shadow(color: raised ? sky.colours.ink.opacity(0.08) : .clear, radius: raised ? 4 : 0, y: raised ? 1 : 0)
  }
}

/// A card with its title.
struct TitledCard<Content: View>: View {
  let title: String
  @ViewBuilder let content: Content
  var body: some View {
    OpenCard {
      Words(title, .strong).accessibilityAddTraits(.isHeader)
      content
    }
  }
}

/// The words inside a card that say what a press on it does.
struct CardDeed: View {
  let words: String, ink: Color?
  @Environment(\.sky) private var sky
  init(_ words: String, ink: Color? = nil) { (self.words, self.ink) = (words, ink) }
  var body: some View {
    HStack(spacing: 6) {
      Words(words, .button, ink: ink ?? sky.colours.primary)
      Drawn(.next, ink: ink ?? sky.colours.primary, size: 18)
    }
    .frame(minHeight: 32).padding(.top, 4)
  }
}

/// Things side by side that wrap where there is no room.
struct Wrapping: Layout {
  var across = 8.0, down = 0.0

  nonisolated func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let places = arrange(subviews, proposal.width ?? .infinity)
    return CGSize(width: places.map(\.maxX).max() ?? 0, height: places.map(\.maxY).max() ?? 0)
  }

  nonisolated func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()
  ) {
    for (view, place) in zip(subviews, arrange(subviews, bounds.width)) {
      let corner = CGPoint(x: bounds.minX + place.minX, y: bounds.minY + place.minY)
      view.place(at: corner, proposal: ProposedViewSize(place.size))
    }
  }

  private nonisolated func arrange(_ views: Subviews, _ width: Double) -> [CGRect] {
    var places: [CGRect] = [], x = 0.0, y = 0.0, row = 0.0
    for view in views {
      let natural = view.sizeThatFits(.unspecified)
      let size = natural.width <= width ? natural : view.sizeThatFits(ProposedViewSize(width: width, height: nil))
      if x > 0, x + size.width > width { (x, y, row) = (0, y + row + down, 0) }
      places.append(CGRect(x: x, y: y, width: size.width, height: size.height))
      (x, row) = (x + size.width + across, max(row, size.height))
    }
    return places
  }
}

/// A row that leads somewhere, or says something.
struct LineRow<End: View>: View {
  let title: String, note: String?, icon: Icon?, ink: Color?, spoken: String?
  let onPress: (@MainActor () -> Void)?
  let end: End
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  init(
    _ title: String, note: String? = nil, icon: Icon? = nil, ink: Color? = nil, spoken: String? = nil,
    onPress: (@MainActor () -> Void)? = nil, @ViewBuilder end: () -> End
  ) {
    (self.title, self.note, self.icon, self.ink) = (title, note, icon, ink)
    (self.spoken, self.onPress, self.end) = (spoken, onPress, end())
  }

  var body: some View {
    if let onPress {
      Button(action: onPress) { row }.buttonStyle(Pressed()).said(spoken)
    } else {
      row.accessibilityElement(children: .combine).said(spoken)
    }
  }

  private var row: some View {
    Group {
      if large {
        // Beside large words a mark would break the long ones.
        VStack(alignment: .leading, spacing: 4) {
          if let icon {
            HStack(spacing: 12) {
              IconSpot(icon, ink: ink); Spacer(minLength: 0); end
            }
          }
          words
          if icon == nil { end.frame(maxWidth: .infinity, alignment: .trailing) }
        }
      } else {
        HStack(spacing: 12) {
          if let icon { IconSpot(icon, ink: ink) }
          words
          Spacer(minLength: 0)
          end
        }
      }
    }
    .padding(.vertical, 8).frame(minHeight: 56)
  }

  private var words: some View {
    VStack(alignment: .leading, spacing: 0) {
      Words(title, .strong)
      if let note, !note.isEmpty { Words(note, .label, ink: sky.colours.ink2) }
    }
  }
}
extension LineRow where End == Onward? {
  init(
    _ title: String, note: String? = nil, icon: Icon? = nil, ink: Color? = nil, spoken: String? = nil,
    onPress: (@MainActor () -> Void)? = nil
  ) {
    self.init(title, note: note, icon: icon, ink: ink, spoken: spoken, onPress: onPress) {
      if onPress != nil { Onward() }
    }
  }
}
/// The mark of a row that leads somewhere.
struct Onward: View {
  @Environment(\.sky) private var sky
  var body: some View { Drawn(.next, ink: sky.colours.ink2, size: 20) }
}

/// What parts two rows: an ornament.
struct Between: View {
  @Environment(\.sky) private var sky
  var body: some View { Rectangle().fill(sky.colours.hairline).frame(height: 1).accessibilityHidden(true) }
}

/// An icon in a well, at the head of a row.
struct IconSpot: View {
  let icon: Icon, ink: Color?, size: Double
  @Environment(\.sky) private var sky
  init(_ icon: Icon, ink: Color? = nil, size: Double = 40) { (self.icon, self.ink, self.size) = (icon, ink, size) }
  var body: some View {
    Drawn(icon, ink: ink ?? sky.colours.primary, size: 22).frame(minWidth: size, minHeight: size)
      .background(sky.colours.sunken, in: .rect(cornerRadius: Look.chip))
  }
}

/// A word on a tinted ground.
struct Badge: View {
  let words: String, tone: Tone
  @Environment(\.sky) private var sky
  init(_ words: String, tone: Tone = .plain) { (self.words, self.tone) = (words, tone) }
  var body: some View {
    let plain = tone == .plain
    return Words(words, .note, ink: plain ? sky.colours.ink2 : tone.colours(sky).onCard)
      .padding(.horizontal, 9).padding(.vertical, 2)
      .background(plain ? sky.colours.sunken : tone.colours(sky).card, in: .rect(cornerRadius: Look.small))
  }
}

/// Numbers side by side, as many as there is room for and three at most; the rest below them.
struct Figures: View {
  let figures: [Figure]
  /// Beside others a figure is at least so wide.
  @ScaledMetric(relativeTo: .footnote) private var narrowest = 90.0

  var body: some View {
    ViewThatFits(in: .horizontal) {
      if figures.count > 2 { rows(of: 3) }
      rows(of: 2)
      rows(of: 1)
    }
  }

  private func rows(of many: Int) -> some View {
    VStack(alignment: .leading, spacing: 8) {
      ForEach(Array(stride(from: 0, to: figures.count, by: many)), id: \.self) { first in
        HStack(alignment: .top, spacing: 12) {
          // A last row that is not full keeps the columns of those above.
          ForEach(first..<(figures.count > many ? first + many : figures.count), id: \.self) { place in
            ZStack(alignment: .topLeading) {
              if place < figures.count { FigureOf(figure: figures[place]) }
            }
            .frame(idealWidth: narrowest, maxWidth: .infinity, alignment: .topLeading)
          }
        }
      }
    }
  }
}
private struct FigureOf: View {
  let figure: Figure
  @Environment(\.sky) private var sky
  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Words(figure.value, .number)
      Words(figure.label, .note, ink: sky.colours.ink2)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .accessibilityElement(children: .combine).said(figure.spoken)
  }
}

extension View {
  /// A field's frame, in the colour of how it stands.
  func framed(_ sky: Sky, amiss: Bool = false, radius: Double = Look.field) -> some View {
    overlay {
      RoundedRectangle(cornerRadius: radius)
        .strokeBorder(amiss ? sky.colours.urgent : sky.colours.outline, lineWidth: amiss ? 2 : 1.5)
    }
  }

  /// What a screen reader says instead of the words drawn.
  @ViewBuilder func said(_ spoken: String?) -> some View {
    if let spoken, !spoken.isEmpty { accessibilityLabel(spoken) } else { self }
  }

  /// Something more that a screen reader can do here; nothing without words.
  @ViewBuilder func offers(_ words: String?, _ act: @escaping @MainActor () -> Void) -> some View {
    if let words { accessibilityAction(named: words, act) } else { self }
  }

  /// What a press does, as a screen reader adds it.
  @ViewBuilder func hinted(_ deed: String?) -> some View {
    if let deed, !deed.isEmpty { accessibilityHint(deed) } else { self }
  }
}

/// Lines as a screen reader says them one after the other, each a sentence.
func inSentences(_ lines: [String]) -> String {
  lines.compactMap { line in line.last.map { ".?!؟".contains($0) ? line : line + "." } }.joined(separator: " ")
}
