import EvenfallCore
import SwiftUI

/// One of a few: chips; rows where a choice needs a second line. A second press takes an answer back.
struct OneField: View {
  let field: DrawnField, choices: [Choice], value: Value?, onAnswer: OnAnswer

  var body: some View {
    if choices.allSatisfy({ $0.note == nil }) {
      Wrapping() {
        ForEach(choices, id: \.id) { choice in
          ChoiceChip(choice.words, chosen: chosen(choice)) { press(choice) }
        }
      }
    } else {
      VStack(spacing: 8) {
        ForEach(choices, id: \.id) { choice in ChoiceRow(choice: choice, chosen: chosen(choice)) { press(choice) } }
      }
    }
  }

  private func chosen(_ choice: Choice) -> Bool { value == .one(choice.id) }
  private func press(_ choice: Choice) { onAnswer(chosen(choice) && !field.required ? nil : .one(choice.id)) }
}

private struct ChoiceRow: View {
  let choice: Choice, chosen: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    let c = sky.colours
    Button(action: onPress) {
      HStack(spacing: 12) {
        Circle().strokeBorder(chosen ? c.primary : c.outline, lineWidth: chosen ? 7 : 2).frame(width: 24, height: 24)
        VStack(alignment: .leading, spacing: 0) {
          Words(choice.words, .strong)
          if let note = choice.note { Words(note, .label, ink: c.ink2) }
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, 14).padding(.vertical, 8).frame(minHeight: Look.mainTarget)
      .framed(sky)
    }
    .buttonStyle(Pressed()).accessibilityAddTraits(chosen ? [.isToggle, .isSelected] : .isToggle)
  }
}

struct SeveralField: View {
  let choices: [Choice], value: Value?, onAnswer: OnAnswer

  var body: some View {
    let chosen: [String] = if case .several(let ids)? = value { ids } else { [] }
    Wrapping() {
      ForEach(choices, id: \.id) { choice in
        let on = chosen.contains(choice.id)
        ChoiceChip(choice.words, chosen: on, icon: on ? .check : nil) {
          let now = on ? chosen.filter { $0 != choice.id } : chosen + [choice.id]
          onAnswer(now.isEmpty ? nil : .several(now))
        }
      }
    }
  }
}

/// One of many: a few letters find it, accents or not.
struct SearchField: View {
  let field: DrawnField, choices: [Choice], value: Value?, onAnswer: OnAnswer
  @State private var sought = ""
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky
  /// More than this is not a list to read at 3 am: another letter narrows it.
  private static let shown = 8

  var body: some View {
    if let chosen = choices.first(where: { value == .one($0.id) }) {
      HStack(spacing: 8) {
        Found(choice: chosen).padding(.vertical, 8).accessibilityElement(children: .combine)
        Spacer(minLength: 0)
        IconDeed(.close, "\(chrome.forms.clear), \(chosen.words)") { onAnswer(nil) }
      }
      .padding(.leading, 14).framed(sky)
    } else {
      VStack(alignment: .leading, spacing: 0) {
        Seeking(label: field.label, prompt: chrome.forms.search, sought: $sought)
        let found = found
        if found.isEmpty { Words(chrome.forms.nothingFound, .label, ink: sky.colours.ink2).padding(.vertical, 8) }
        ForEach(found, id: \.id) { choice in
          Button {
            sought = ""
            onAnswer(.one(choice.id))
          } label: {
            Found(choice: choice).padding(.horizontal, 4).padding(.vertical, 6)
              .frame(maxWidth: .infinity, minHeight: Look.target, alignment: .leading)
          }
          .buttonStyle(Pressed())
        }
      }
    }
  }

  private var found: [Choice] {
    let plain = sought.folded
    if plain.isEmpty { return Array(choices.prefix(Self.shown)) }
    let found = choices.enumerated().compactMap { place, choice -> (at: Int, place: Int, choice: Choice)? in
      let words = choice.words.folded
      guard let range = words.range(of: plain) else { return nil }
      return (words.distance(from: words.startIndex, to: range.lowerBound), place, choice)
    }
    return found.sorted { ($0.at, $0.place) < ($1.at, $1.place) }.prefix(Self.shown).map(\.choice)
  }
}

/// Where she types what is looked for among a list. It is kept nowhere.
struct Seeking: View {
  let label: String, prompt: String
  @Binding var sought: String
  @Environment(\.sky) private var sky

  var body: some View {
    HStack(spacing: 8) {
      Drawn(.search, ink: sky.colours.ink2)
      TextField(label, text: $sought, prompt: Text(prompt))
        .font(Lettering.body.font(sky)).foregroundStyle(sky.colours.ink)
        .autocorrectionDisabled()
    }
    .padding(.horizontal, 14).frame(minHeight: Look.mainTarget).framed(sky)
  }
}

extension String {
  /// As it is looked for: accents or not, large or small.
  var folded: String {
    folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).trimmingCharacters(in: .whitespaces)
  }
}

private struct Found: View {
  let choice: Choice
  @Environment(\.sky) private var sky
  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Words(choice.words, .strong)
      if let note = choice.note { Words(note, .label, ink: sky.colours.ink2) }
    }
  }
}
