import EvenfallCore
import SwiftUI

/// Reminders: each with its switch, and a way to its form; what is true of all; what rings next.
public struct RemindersScreen: View {
  @State private var model: RemindersModel
  let settings: @MainActor () -> Void
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  /// `settings` opens the phone's settings of Evenfall, where it is allowed to ring.
  public init(_ model: RemindersModel, settings: @escaping @MainActor () -> Void) {
    _model = State(initialValue: model)
    self.settings = settings
  }

  public var body: some View {
    Shown(model) { state in
      if let intro = state.intro { Words(intro).padding(.horizontal, 4) }
      if let denied = state.denied {
        OpenCard {
          let lines = denied.lines.joined(separator: "\n")
          LineRow(denied.lead, note: lines, icon: .bell, ink: Tone.ask.colours(sky).ink, onPress: settings)
        }
      }
      if let note = state.zoneNote {
        TonedCard(tone: .ask) { Words(note, .label, ink: Tone.ask.colours(sky).onCard) }
      }
      if let trimester = state.trimester { CoreCard(trimester) { around.go($0) } }
      ForEach(state.groups, id: \.title) { group in
        SectionTitle(group.title)
        OpenCard { rows(group.rows) }
      }
      SideButton(state.add.words, icon: .log, wide: true) { around.go(state.add.place) }
      SectionTitle(state.factsLabel)
      OpenCard { ForEach(state.facts, id: \.title) { fact($0) } }
      SectionTitle(state.nextLabel)
      if !state.next.isEmpty { OpenCard { ForEach(state.next, id: \.id) { next($0) } } }
      if let none = state.noNext { InvitationCard(none) { around.go($0) } }
      QuietButton(state.why.words, icon: .question) { around.go(state.why.place) }
    }
    .headed(Heading(title: model.state?.title ?? "", settings: false))
  }

  @ViewBuilder private func rows(_ rows: [ReminderRow]) -> some View {
    ForEach(Array(rows.enumerated()), id: \.element.name) { place, row in
      if place > 0 { Between() }
      ReminderLine(row: row) {
        around.go(row.entry.map { Where.entry(kind: row.form, id: $0) } ?? .in(.form(kind: row.form)))
      } turn: { on in
        model.turn(row.name, on) { around.answered($0) }
      }
    }
  }

  @ViewBuilder private func fact(_ fact: ReminderFact) -> some View {
    if let place = fact.place {
      LineRow(fact.title, note: fact.note) { around.go(place) }
    } else {
      LineRow(fact.title, note: fact.note)
    }
  }

  private func next(_ ring: Ring) -> some View {
    LineRow(ring.plainTitle, note: ring.when, icon: .bell, spoken: ring.spoken)
  }
}

/// A reminder: what it is leads to its form, beside it the switch.
private struct ReminderLine: View {
  let row: ReminderRow, open: @MainActor () -> Void, turn: @MainActor (Bool) -> Void
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    if large {
      VStack(alignment: .leading, spacing: 0) { both }
    } else {
      HStack(spacing: 12) { both }
    }
  }

  @ViewBuilder private var both: some View {
    LineRow(
      row.title, note: row.note, icon: large ? nil : icon, ink: pillar?.colour(sky), spoken: row.spoken, onPress: open
    ) { EmptyView() }
    let (on, turn) = (row.on, turn)
    Toggle(row.title, isOn: Binding(get: { on }, set: { turn($0) }))
      .labelsHidden().fixedSize().tint(sky.colours.primary)
      .frame(minWidth: Look.mainTarget, minHeight: Look.target)
  }

  private var pillar: Pillar? {
    switch row.form {
    case "reminder_iron", "reminder_tea": .iron
    case "reminder_stretch": .move
    case "reminder_wind_down", "reminder_morning": .rest
    default: nil
    }
  }
  private var icon: Icon {
    switch row.form {
    case "reminder_appointment": .calendar
    case "reminder_window": .shield
    case "reminder_trimester": .timeline
    case "reminder_tea", "reminder_water": .drink
    case "reminder_prenatal": .tablet
    case "reminder_morning": .awake
    default: pillar?.icon ?? .bell
    }
  }
}
