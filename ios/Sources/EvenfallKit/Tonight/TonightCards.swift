import EvenfallCore
import SwiftUI

/// Tonight as drawn from its record alone: words above, what is pressed in the lower part, for a thumb.
struct TonightCards: View {
  let state: TonightState, kept: String?, taps: Taps

  var body: some View {
    VStack(alignment: .leading, spacing: 24) {
      VStack(alignment: .leading, spacing: 8) {
        if let spell = state.running { Running(spell: spell) } else { Asking(state: state, kept: kept) }
      }
      Spacer(minLength: 0)
      VStack(alignment: .leading, spacing: 10) {
        if let spell = state.running {
          RunningTaps(spell: spell, state: state, taps: taps)
        } else {
          AskingTaps(state: state, taps: taps)
        }
        NightButton(check, edge: .urgent) { taps.go(state.check.place) }.padding(.top, 10)
      }
    }
  }

  private var check: NightDeed {
    NightDeed(
      words: state.check.words, note: state.checkNote, spoken: state.check.words + " " + state.checkNote, icon: .warn)
  }
}

/// What is asked in the dark, or what the last tap kept.
private struct Asking: View {
  let state: TonightState, kept: String?
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Words(state.question, .night).accessibilityAddTraits(.isHeader)
      // One or the other: each word is light.
      if let kept {
        HStack(spacing: 10) {
          Drawn(.check, ink: sky.colours.ink)
          Words(kept)
        }
        .padding(.top, 12).accessibilityElement(children: .combine).announced(kept)
      } else {
        Words(state.hint, ink: sky.colours.ink2)
      }
    }
  }
}

/// What was kept, and what may ease it: she need not lie still.
private struct Running: View {
  let spell: RunningSpell
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      HStack(spacing: 10) {
        Drawn(.check, ink: sky.colours.ink, size: 28)
        Words(spell.saved, .night)
      }
      .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader).announced(spell.saved)
      Words(spell.line, ink: sky.colours.ink2)
      VStack(alignment: .leading, spacing: 4) {
        Words(spell.lead)
        Words(spell.relief, ink: sky.colours.ink2)
      }
      .padding(.top, 16).accessibilityElement(children: .combine)
    }
  }
}

private struct AskingTaps: View {
  let state: TonightState, taps: Taps
  @Environment(\.chrome) private var chrome

  var body: some View {
    if let first = state.taps.first {
      NightButton(NightDeed(first), edge: .lit, high: true) { taps.tap(first.id) }
    }
    Pairs(deeds: rest + taps.leaving(state, chrome))
  }

  private var rest: [(NightDeed, @MainActor () -> Void)] {
    state.taps.dropFirst().map { tap in
      let press: @MainActor () -> Void = { taps.tap(tap.id) }
      return (NightDeed(tap), press)
    }
  }
}

private struct RunningTaps: View {
  let spell: RunningSpell, state: TonightState, taps: Taps
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    Words(spell.strengthLabel, ink: sky.colours.ink2).padding(.leading, 4)
    if large {
      VStack(spacing: 10) { strengths }
    } else {
      HStack(spacing: 10) { strengths }.fixedSize(horizontal: false, vertical: true)
    }
    NightButton(NightDeed(spell.eased), edge: .lit, high: true) { taps.tap(spell.eased.id) }
    Pairs(deeds: taps.leaving(state, chrome))
  }

  private var strengths: some View {
    ForEach(spell.strengths, id: \.id) { strength in
      NightButton(NightDeed(strength, icon: nil), edge: strength.chosen ? .lit : .plain, fills: !large) {
        taps.tap(strength.id)
      }
    }
  }
}

extension Taps {
  /// What ends the night's screen: taking back, and closing.
  fileprivate func leaving(_ state: TonightState, _ chrome: ChromeState) -> [(NightDeed, @MainActor () -> Void)] {
    let back: [(NightDeed, @MainActor () -> Void)] =
      undo.map { [(NightDeed(words: chrome.undo, icon: .undo), $0)] } ?? []
    return back + [(NightDeed(words: state.close, icon: .moon), close)]
  }
}

/// Buttons two by two; one below the other at large text.
private struct Pairs: View {
  let deeds: [(NightDeed, @MainActor () -> Void)]
  @Environment(\.largeText) private var large

  var body: some View {
    let width = large ? 1 : 2
    ForEach(Array(stride(from: 0, to: deeds.count, by: width)), id: \.self) { start in
      HStack(spacing: 10) {
        ForEach(start..<min(start + width, deeds.count), id: \.self) {
          NightButton(deeds[$0].0, fills: true, onPress: deeds[$0].1)
        }
      }
      .fixedSize(horizontal: false, vertical: true)  // two beside each other are as high as the higher
    }
  }
}

/// What stands on a button of the night.
private struct NightDeed {
  var words: String, note: String?, spoken: String, chosen: Bool, icon: Icon?

  init(words: String, note: String? = nil, spoken: String? = nil, icon: Icon) {
    (self.words, self.note, self.spoken, chosen, self.icon) = (words, note, spoken ?? words, false, icon)
  }
  init(_ tap: NightTap) { self.init(tap, icon: Self.icon(tap.id)) }
  init(_ tap: NightTap, icon: Icon?) {
    (words, note, spoken, chosen, self.icon) = (tap.words, tap.note, tap.spoken, tap.chosen, icon)
  }

  private static func icon(_ tap: String) -> Icon {
    switch tap {
    case "restless": .legs
    case "cramp": .cramp
    case "awake": .awake
    case "got_up": .walk
    case "eased": .eased
    default: .log
    }
  }
}

private struct NightButton: View {
  enum Edge { case plain, lit, urgent }
  let deed: NightDeed, edge: Edge, high: Bool, fills: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky

  init(
    _ deed: NightDeed, edge: Edge = .plain, high: Bool = false, fills: Bool = false,
    onPress: @escaping @MainActor () -> Void
  ) { (self.deed, self.edge, self.high, self.fills, self.onPress) = (deed, edge, high, fills, onPress) }

  var body: some View {
    let c = sky.colours, ink = edge == .urgent ? c.urgent : c.ink
    let ground = edge == .lit ? c.tint : edge == .urgent ? c.urgentTint : c.surface
    let line = edge == .lit ? c.primary : edge == .urgent ? c.urgent : c.outline
    return Button(action: onPress) {
      HStack(spacing: 14) {
        if let icon = deed.icon { Drawn(icon, ink: ink, size: 28) }
        VStack(alignment: deed.icon == nil ? .center : .leading, spacing: 0) {
          Words(deed.words, .nightButton, ink: ink, align: deed.icon == nil ? .center : .leading)
          if let note = deed.note, !note.isEmpty { Words(note, .label, ink: c.ink2) }
        }
        if deed.icon != nil { Spacer(minLength: 0) }
      }
      .padding(.horizontal, 16).padding(.vertical, 10)
      .frame(
        maxWidth: .infinity, minHeight: high ? Look.nightMain : Look.nightTarget, maxHeight: fills ? .infinity : nil
      )
      .background(ground, in: .rect(cornerRadius: Look.card))
      .overlay { RoundedRectangle(cornerRadius: Look.card).strokeBorder(line, lineWidth: edge == .lit ? 1.5 : 1) }
    }
    .buttonStyle(Pressed()).accessibilityLabel(deed.spoken)
    .accessibilityAddTraits(deed.chosen ? .isSelected : [])
  }
}
