import EvenfallCore
import SwiftUI

// Pickers open in the sheet itself: the system's compact ones are windows of their own, and would cover Urgent help.

/// A day; where `latest` is given none after it.
struct DateField: View {
  let field: DrawnField, value: Value?
  var latest: NaiveDate?
  let onAnswer: OnAnswer
  @State private var open = false
  @Environment(\.around) private var around
  @Environment(\.calendar) private var calendar
  @Environment(\.timeZone) private var zone

  var body: some View {
    let days = Days(calendar, zone, around.now)
    VStack(alignment: .leading, spacing: 8) {
      Wrapping(down: 8) {
        Opener(field: field, shape: field.shape, value: value, icon: .calendar) { open.toggle() }
        if value != nil, !field.required { Clear { onAnswer(nil) } }
      }
      if open {
        let day: Date? = if case .on(let written)? = value { days.date(written) } else { nil }
        Picking(
          field: field, start: day ?? days.today, components: .date, latest: latest.flatMap(days.date),
          onCancel: { open = false }
        ) {
          onAnswer(.on(days.written($0)))
          open = false
        }
      }
    }
  }
}

struct TimeField: View {
  let field: DrawnField, value: Value?, onAnswer: OnAnswer
  @State private var open = false
  @Environment(\.around) private var around
  @Environment(\.calendar) private var calendar
  @Environment(\.timeZone) private var zone

  var body: some View {
    let days = Days(calendar, zone, around.now)
    VStack(alignment: .leading, spacing: 8) {
      Wrapping(down: 8) {
        Opener(field: field, shape: field.shape, value: value, icon: .clock) { open.toggle() }
        if value != nil, !field.required { Clear { onAnswer(nil) } }
      }
      if open {
        let minutes: Int = if case .number(let number)? = value { Int(number) } else { 0 }
        Picking(
          field: field, start: days.at(minutes: minutes), components: .hourAndMinute, onCancel: { open = false }
        ) {
          onAnswer(.number(Double(days.minutes($0))))
          open = false
        }
      }
    }
  }
}

/// A day and a time. A time she picks is one her phone showed: its offset is that day's.
struct DateTimeField: View {
  let field: DrawnField, value: Value?, onAnswer: OnAnswer
  private enum Part { case day, time }
  @State private var open: Part?
  @Environment(\.around) private var around
  @Environment(\.calendar) private var calendar
  @Environment(\.timeZone) private var zone

  var body: some View {
    let days = Days(calendar, zone, around.now)
    let at: Date? = if case .at(let moment)? = value { days.shown(moment) } else { nil }
    VStack(alignment: .leading, spacing: 8) {
      Wrapping(down: 8) {
        Opener(
          field: field, shape: .date, value: at.map { .on(days.written($0)) }, icon: .calendar,
          part: at == nil ? \.date : nil
        ) {
          open = open == .day ? nil : .day
        }
        let minutes: Value? = at.map { .number(Double(days.minutes($0))) }
        Opener(
          field: field, shape: .timeOfDay(latest: 1439), value: minutes, icon: .clock, part: at == nil ? \.time : nil
        ) {
          open = open == .time ? nil : .time
        }
        if at != nil, !field.required { Clear { onAnswer(nil) } }
      }
      if let open {
        Picking(
          field: field, start: at ?? days.today, components: open == .day ? .date : .hourAndMinute,
          onCancel: { self.open = nil }
        ) { picked in
          let day = open == .day ? picked : at ?? days.today, time = open == .time ? picked : at ?? days.today
          onAnswer(.at(days.moment(day: day, time: time)))
          self.open = nil
        }
      }
    }
  }
}

private struct Opener: View {
  let field: DrawnField, shape: FieldShape, value: Value?, icon: Icon
  /// The name of the half it opens, where both are empty and would say the same.
  var part: KeyPath<FormWords, String>?
  let onPress: @MainActor () -> Void
  @Environment(\.around) private var around
  var body: some View {
    let said = (try? sayAnswer(shape: shape, value: value, language: around.language)) ?? around.chrome.forms.notSaid
    let half = part.map { around.chrome.forms[keyPath: $0] }
    SideButton(said, icon: icon, onPress: onPress)
      .accessibilityLabel([field.label, half, said].compactMap(\.self).joined(separator: ", "))
  }
}

private struct Clear: View {
  let onPress: @MainActor () -> Void
  @Environment(\.chrome) private var chrome
  var body: some View { QuietButton(chrome.forms.clear, onPress: onPress) }
}

private struct Picking: View {
  let field: DrawnField, components: DatePickerComponents, latest: Date?
  let onCancel: @MainActor () -> Void, onChoose: @MainActor (Date) -> Void
  @State private var picked: Date
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  init(
    field: DrawnField, start: Date, components: DatePickerComponents, latest: Date? = nil,
    onCancel: @escaping @MainActor () -> Void, onChoose: @escaping @MainActor (Date) -> Void
  ) {
    (self.field, self.components, self.latest) = (field, components, latest)
    (self.onCancel, self.onChoose) = (onCancel, onChoose)
    _picked = State(initialValue: start)
  }

  var body: some View {
    VStack(spacing: 8) {
      if components == .date { picker.datePickerStyle(.graphical) } else { picker.datePickerStyle(.wheel) }
      MainButton(chrome.forms.choose) { onChoose(picked) }
      QuietButton(chrome.forms.cancel, onPress: onCancel)
    }
    .padding(8).framed(sky)
  }

  private var picker: some View {
    let words = components == .date ? chrome.forms.date : chrome.forms.time
    return Group {
      if let latest {
        DatePicker(words, selection: $picked, in: ...latest, displayedComponents: components)
      } else {
        DatePicker(words, selection: $picked, displayedComponents: components)
      }
    }
    .labelsHidden().accessibilityLabel("\(field.label), \(words)")
  }
}
