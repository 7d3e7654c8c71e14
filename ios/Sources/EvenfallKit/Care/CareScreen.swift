import EvenfallCore
import SwiftUI

/// Care: the next visit, what she wants to ask there, and what can be looked up for it.
public struct CareScreen: View {
  @State private var model: CareModel
  @Environment(\.around) private var around
  public init(_ model: CareModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      if let visit = state.visit { Visit(visit: visit) { around.go(.entry(kind: visit.kind, id: visit.id)) } }
      if let none = state.noVisit { InvitationCard(none) { around.go($0) } }
      if let open = state.openWindow { CoreCard(open) { around.go($0) } }
      Adding(label: state.questionsLabel, add: state.addQuestion) { around.go($0) }
      if let none = state.noQuestions { TonedCard { Words(none) } }
      if !state.questions.isEmpty {
        OpenCard {
          ForEach(Array(state.questions.enumerated()), id: \.element.id) { place, question in
            if place > 0 { Between() }
            Waiting(question: question, state: state) {
              around.go(.entry(kind: question.kind, id: question.id))
            } onAsked: {
              model.markAsked(question) { around.answered($0) }
            } onMove: { up in
              model.move(question, up: up) { around.answered($0) }
            }
          }
        }
      }
      if !state.asked.isEmpty {
        SectionTitle(state.askedLabel)
        OpenCard {
          ForEach(state.asked, id: \.id) { question in
            LineRow(
              question.words, spoken: question.spoken,
              onPress: { around.go(.entry(kind: question.kind, id: question.id)) })
          }
        }
      }
      SectionTitle(state.rowsLabel)
      OpenCard {
        ForEach(Array(state.rows.enumerated()), id: \.offset) { _, row in
          LineRow(row.title, note: row.note, icon: row.place.icon, onPress: { around.go(row.place) })
        }
      }
    }
    .headed(model.state?.title ?? "")
  }
}

/// The next visit, under the sky; after an end, when nothing is counted any more, the colours are flat.
private struct Visit: View {
  let visit: CareVisit, onChange: @MainActor () -> Void
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  var body: some View {
    if chrome.tabs.contains(where: { $0.place == .timeline }) { SkyCard { content } } else { OpenCard { content } }
  }

  @ViewBuilder private var content: some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(visit.label, .button)
      Words(visit.lead, .title)
      ForEach(Array(visit.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .accessibilityElement(children: .combine).said(visit.spoken)
    SideButton(visit.change, icon: .calendar, onPress: onChange)
  }
}

/// What stands over her questions, and what adds one.
private struct Adding: View {
  let label: String, add: Action, go: @MainActor (Place) -> Void

  var body: some View {
    Ends {
      SectionTitle(label)
    } last: {
      QuietButton(add.words, icon: .log) { go(add.place) }
    }
  }
}

/// A question that waits: a press opens it, and it can be marked as asked or moved without.
private struct Waiting: View {
  let question: CareQuestion, state: CareState
  let onOpen: @MainActor () -> Void, onAsked: @MainActor () -> Void, onMove: @MainActor (Bool) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Button(action: onOpen) {
        HStack(alignment: .firstTextBaseline, spacing: 12) {
          Words(question.number, .title, ink: sky.colours.primary).fixedSize()
          Words(question.words)
          Spacer(minLength: 0)
        }
        .padding(.top, 4).frame(minHeight: Look.target)
      }
      .buttonStyle(Pressed()).said(question.spoken)
      .offers(up) { onMove(true) }.offers(down) { onMove(false) }
      Ends {
        QuietButton(state.markAsked, icon: .check, onPress: onAsked).said("\(state.markAsked), \(question.words)")
      } last: {
        HStack(spacing: 0) {
          if let up {
            IconDeed(.down, "\(up), \(question.words)", ink: sky.colours.primary, upside: true) { onMove(true) }
          }
          if let down { IconDeed(.down, "\(down), \(question.words)", ink: sky.colours.primary) { onMove(false) } }
        }
      }
      .padding(.leading, 12)
    }
  }

  /// The first has none above it, the last none below.
  private var up: String? { question.id == state.questions.first?.id ? nil : state.moveUp }
  private var down: String? { question.id == state.questions.last?.id ? nil : state.moveDown }
}

extension Place {
  fileprivate var icon: Icon {
    switch self {
    case .sortLegs: .legs
    case .medicineCheck: .tablet
    case .plan: .timeline
    case .form: .phone
    case .library: .source
    default: .care
    }
  }
}
