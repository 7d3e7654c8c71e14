import EvenfallCore
import SwiftUI

/// Slow down: an exercise and its length to choose, and then the exercise itself.
public struct BreathingScreen: View {
  @State private var model: BreathingModel
  let phone: Phone
  @Environment(\.around) private var around
  @Environment(\.inSight) private var inSight
  @Environment(\.scenePhase) private var phase
  @Environment(\.accessibilityReduceMotion) private var lessMotion
  @Environment(\.sky) private var sky

  public init(_ model: BreathingModel, phone: Phone) { (_model, self.phone) = (State(initialValue: model), phone) }

  public var body: some View {
    let leads = model.led != nil, still = isStill
    return ZStack {
      if let led = model.led, let state = model.state {
        Leading(led: led, still: still, end: state.end) { model.end(then: around.keep) }
      } else {
        Page(trouble: model.trouble, again: { model.again(then: around.keep) }) {
          if let state = model.state { Choosing(state: state, model: model, still: still) }
        } foot: {
          if let state = model.state { NightFoot(words: state.start) { model.start() } }
        }
      }
    }
    .shown(model)
    // While it leads there is nothing else to look at, and the night's light budget leaves no bar; Urgent help stays.
    .headed(Heading(title: model.state?.title ?? "", settings: !leads, bar: !leads && !sky.deep))
    .task(id: leads) {
      guard leads else { return }
      for await seconds in phone.frames.come() { model.pass(seconds, then: around.keep) }
    }
    // Where nothing moves each part begins with a touch, and the end comes with one.
    .sensoryFeedback(trigger: still ? model.led?.place : nil) { _, part in
      part == nil ? .success : .impact(flexibility: .soft, intensity: 0.6)
    }
    .onChange(of: leads) { _, on in phone.dimming.stayOn(on) }
    .onChange(of: inSight && !around.sheet && phase != .background) { _, here in
      if !here { model.end(then: around.keep) }
    }
    .onChange(of: sky.deep && inSight && phase == .active, initial: true) { _, dim in
      if dim { phone.dimming.lower() } else { phone.dimming.giveBack() }
    }
    .onDisappear {
      model.end(then: around.keep)
      phone.dimming.stayOn(false)
      phone.dimming.giveBack()
    }
  }

  /// Whether words and a touch lead: in the deep night, where less motion is wanted, and where nothing in it moves.
  private var isStill: Bool {
    if sky.deep || lessMotion || model.state?.still == true { return true }
    return (model.led?.length ?? model.length)?.rests == true
  }
}

/// What there is to choose from, and what to know before it starts.
private struct Choosing: View {
  let state: BreathingState, model: BreathingModel, still: Bool
  @Environment(\.sky) private var sky

  var body: some View {
    if let ended = model.ended { Ended(words: ended) }
    TonedCard {
      ForEach(Array(state.lines.enumerated()), id: \.offset) { Words($0.element) }
      ForEach(Array(known.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
    }
    if let exercise = model.exercise {
      TitledCard(title: state.choose) {
        Wrapping {
          ForEach(state.exercises, id: \.id) { one in
            ChoiceChip(one.title, chosen: one.id == exercise.id) { model.choose(one) }
          }
        }
        ForEach(Array(exercise.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      }
      TitledCard(title: state.lengthLabel) {
        Wrapping {
          ForEach(exercise.lengths, id: \.minutes) { length in
            ChoiceChip(length.words, chosen: length.minutes == model.length?.minutes) { model.choose(length) }
              .accessibilityLabel(length.spoken)
          }
        }
      }
    }
  }

  private var known: [String] {
    [state.caution] + [state.unreviewed, still ? state.stillWords : nil].compactMap { $0 }
  }
}

/// What stands when it is over.
private struct Ended: View {
  let words: String
  @Environment(\.sky) private var sky
  var body: some View {
    HStack(spacing: 8) {
      Drawn(.calm, ink: sky.colours.calm)
      Words(words, .strong)
    }
    .padding(.horizontal, 4).frame(minHeight: Look.target)
    .accessibilityElement(children: .combine).announced(words)
  }
}

/// The exercise: the circle and the words of the part she is at, or the words alone.
private struct Leading: View {
  let led: Led, still: Bool, end: String, onEnd: @MainActor () -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    let words = led.part?.words ?? ""
    VStack(spacing: 0) {
      GeometryReader { room in
        ScrollView {
          VStack(spacing: 32) {
            Words(words, .night, align: .center).accessibilityAddTraits(.updatesFrequently).announced(words)
            if !still { Breath(breadth: led.breadth).frame(height: min(room.size.height * 0.6, Look.breath)) }
          }
          .padding(.horizontal, Look.margin).padding(.vertical, 16)
          .frame(maxWidth: .infinity, minHeight: room.size.height)
        }
      }
      NightFoot(words: end, onPress: onEnd)
        .frame(maxWidth: Look.reading).padding(.horizontal, Look.margin).padding(.vertical, 8)
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity)
    .background(sky.colours.bg)
  }
}

/// The one deed at the foot; in the dark as high as a thumb finds it.
private struct NightFoot: View {
  let words: String, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  var body: some View {
    if sky.deep { SideButton(words, night: true, onPress: onPress) } else { MainButton(words, onPress: onPress) }
  }
}

extension ExerciseLength {
  /// Whether nothing in it moves.
  fileprivate var rests: Bool { parts.allSatisfy { $0.circle == .rests } }
}
