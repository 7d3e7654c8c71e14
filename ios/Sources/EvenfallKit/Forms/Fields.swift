import EvenfallCore
import SwiftUI

/// What happens with an answer; nil takes it back.
typealias OnAnswer = @MainActor (Value?) -> Void

/// A field of a form, drawn by its shape: its label, its help, what is wrong with the answer.
struct FieldView: View {
  let field: DrawnField, value: Value?, note: String?, onAnswer: OnAnswer
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      if field.shape != .switch { FieldLabel(field: field) }
      shaped
      if let note { Words(note, .button, ink: sky.colours.urgent) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  @ViewBuilder private var shaped: some View {
    switch field.shape {
    case .stepper(let number), .minutes(let number):
      NumberField(field: field, number: number, stepped: true, value: value, note: note, onAnswer: onAnswer)
    case .amount(let number):
      NumberField(field: field, number: number, stepped: false, value: value, note: note, onAnswer: onAnswer)
    case .scale(let number): ScaleField(field: field, number: number, value: value, onAnswer: onAnswer)
    case .one(let choices): OneField(field: field, choices: choices, value: value, onAnswer: onAnswer)
    case .several(let choices): SeveralField(choices: choices, value: value, onAnswer: onAnswer)
    case .search(let choices): SearchField(field: field, choices: choices, value: value, onAnswer: onAnswer)
    case .timeOfDay: TimeField(field: field, value: value, onAnswer: onAnswer)
    case .dateTime: DateTimeField(field: field, value: value, onAnswer: onAnswer)
    case .date: DateField(field: field, value: value, onAnswer: onAnswer)
    case .text: WordsField(field: field, value: value, note: note, onAnswer: onAnswer)
    case .switch: SwitchField(field: field, value: value, onAnswer: onAnswer)
    }
  }
}

/// What a field is called, and its help.
struct FieldLabel: View {
  let field: DrawnField
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  var body: some View {
    let needed = field.required && field.value == nil ? " · " + chrome.forms.required : ""
    return VStack(alignment: .leading, spacing: 0) {
      Words(field.label + needed, .strong)
      if let help = field.help { Words(help, .label, ink: sky.colours.ink2) }
    }
    .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
  }
}

/// A number that is typed, with its unit; stepped too, where one step is what she mostly wants.
private struct NumberField: View {
  let field: DrawnField, number: NumberShape, stepped: Bool, value: Value?, note: String?, onAnswer: OnAnswer
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    let words = around.chrome.forms
    VStack(alignment: .leading, spacing: 4) {
      HStack(spacing: 4) {
        if stepped { IconDeed(.less, "\(words.less), \(field.label)") { step(-number.step) } }
        HStack(spacing: 6) {
          TextField(field.label, text: text, prompt: Text(verbatim: ""))
            .font(Lettering.body.font(sky)).foregroundStyle(sky.colours.ink)
            .keyboardType(number.decimals > 0 ? .decimalPad : .numberPad)
            .accessibilityValue([typed, number.unit, said ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
            .hinted(note)
          if !number.unit.isEmpty { Words(number.unit, .label, ink: sky.colours.ink2).accessibilityHidden(true) }
        }
        .padding(.horizontal, 14).padding(.vertical, 8).frame(minHeight: Look.mainTarget)
        .framed(sky, amiss: note != nil)
        if stepped { IconDeed(.log, "\(words.more), \(field.label)") { step(number.step) } }
      }
      if let said { Words(said, .note, ink: sky.colours.ink2).accessibilityHidden(true) }
    }
  }

  private var typed: String {
    switch value {
    case .number(let number)?: writeNumber(value: number, language: around.language)
    case .text(let text)?: text
    default: ""
    }
  }
  private var text: Binding<String> {
    let (typed, onAnswer) = (typed, onAnswer)
    return Binding(get: { typed }, set: { onAnswer($0.allSatisfy(\.isWhitespace) ? nil : .text($0)) })
  }

  private func step(_ by: Double) {
    let next = readNumber(text: typed).map { $0 + by } ?? (by < 0 ? number.least : max(number.least, by))
    onAnswer(.number(min(max(next, number.least), number.most)))
  }

  /// Minutes read as a person says them, under the number.
  private var said: String? {
    guard case .minutes = field.shape, let minutes = readNumber(text: typed), minutes >= 60 else { return nil }
    return try? sayAnswer(shape: field.shape, value: .number(minutes), language: around.language)
  }
}

private struct ScaleField: View {
  let field: DrawnField, number: NumberShape, value: Value?, onAnswer: OnAnswer
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Wrapping() {
        ForEach(Array(stride(from: number.least, through: number.most, by: number.step)), id: \.self) { mark in
          let chosen = value == .number(mark)
          ChoiceChip(writeNumber(value: mark, language: around.language), chosen: chosen) {
            onAnswer(chosen ? nil : .number(mark))
          }
          .accessibilityLabel(said(mark))
        }
      }
      if !number.leastMeans.isEmpty || !number.mostMeans.isEmpty {
        HStack(spacing: 8) {
          Words(number.leastMeans, .note, ink: sky.colours.ink2)
          Spacer(minLength: 0)
          Words(number.mostMeans, .note, ink: sky.colours.ink2, align: .trailing)
        }
      }
    }
  }

  private func said(_ mark: Double) -> String {
    let answer = try? sayAnswer(shape: field.shape, value: .number(mark), language: around.language)
    return "\(field.label): \(answer ?? writeNumber(value: mark, language: around.language))"
  }
}

private struct WordsField: View {
  let field: DrawnField, value: Value?, note: String?, onAnswer: OnAnswer
  @Environment(\.sky) private var sky

  var body: some View {
    TextField(field.label, text: text, prompt: Text(verbatim: ""), axis: .vertical)
      .font(Lettering.body.font(sky)).foregroundStyle(sky.colours.ink)
      .textInputAutocapitalization(.sentences)
      .padding(14).frame(minHeight: Look.mainTarget)
      .framed(sky, amiss: note != nil)
      .privacySensitive().hinted(note)
  }
  private var text: Binding<String> {
    let (value, onAnswer) = (value, onAnswer)
    return Binding {
      if case .text(let text)? = value { text } else { "" }
    } set: {
      onAnswer($0.isEmpty ? nil : .text($0))
    }
  }
}

private struct SwitchField: View {
  let field: DrawnField, value: Value?, onAnswer: OnAnswer
  var body: some View {
    let (on, onAnswer) = (value == .yes(true), onAnswer)
    SwitchRow(field.label, note: field.help, on: Binding(get: { on }, set: { onAnswer(.yes($0)) }))
  }
}

/// A switch with its words: one stop, and a heading where more stands below it. Beside large words it would break the long
/// ones.
struct SwitchRow: View {
  let title: String, note: String?, ink: Color?, header: Bool, on: Binding<Bool>
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large
  init(_ title: String, note: String? = nil, ink: Color? = nil, header: Bool = false, on: Binding<Bool>) {
    (self.title, self.note, self.ink, self.header, self.on) = (title, note, ink, header, on)
  }

  var body: some View {
    Group {
      if large {
        VStack(alignment: .leading, spacing: 4) {
          words.accessibilityHidden(true)
          toggle.labelsHidden().frame(minHeight: Look.target)
        }
      } else {
        toggle
      }
    }
    .tint(sky.colours.primary).frame(minHeight: Look.mainTarget)
  }

  private var toggle: some View {
    Toggle(isOn: on) { words }.accessibilityAddTraits(header ? .isHeader : [])
  }

  private var words: some View {
    VStack(alignment: .leading, spacing: 0) {
      Words(title, .strong, ink: ink)
      if let note, !note.isEmpty { Words(note, .label, ink: sky.colours.ink2) }
    }
  }
}
