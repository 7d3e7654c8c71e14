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
      Adding(label: state.questionsLabel, add: state.addQuestion) { around.go($0) }
      if let none = state.noQuestions { TonedCard { Words(none) } }
      if !state.questions.isEmpty {
        OpenCard {
          ForEach(Array(state.questions.enumerated()), id: \.element.id) { place, question in
            if place > 0 { Between() }
            Waiting(question: question, markAsked: state.markAsked) {
              around.go(.entry(kind: question.kind, id: question.id))
            } onAsked: {
              model.markAsked(question) { around.answered($0) }
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
  @Environment(\.largeText) private var large

  var body: some View {
    if large {
      VStack(alignment: .leading, spacing: 0) {
        SectionTitle(label)
        button
      }
    } else {
      ViewThatFits(in: .horizontal) {
        HStack(spacing: 8) {
          SectionTitle(label)
          button
        }
        VStack(alignment: .leading, spacing: 0) {
          SectionTitle(label)
          button
        }
      }
    }
  }
  private var button: some View { QuietButton(add.words, icon: .log) { go(add.place) } }
}

/// A question that waits: a press opens it, and it can be marked as asked without.
private struct Waiting: View {
  let question: CareQuestion, markAsked: String
  let onOpen: @MainActor () -> Void, onAsked: @MainActor () -> Void
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
      QuietButton(markAsked, icon: .check, onPress: onAsked).said("\(markAsked), \(question.words)")
        .padding(.leading, 12)
    }
  }
}

extension Place {
  fileprivate var icon: Icon {
    switch self {
    case .sortLegs: .legs
    case .medicineCheck: .tablet
    case .form: .phone
    case .library: .source
    default: .care
    }
  }
}
