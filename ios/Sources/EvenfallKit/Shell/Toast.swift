import SwiftUI

/// What was kept, and the step that takes it back; `undo` is absent where nothing can be taken back.
public struct Said: Hashable, Sendable {
  public var words: String, undo: Int64?
  public init(words: String, undo: Int64?) { (self.words, self.undo) = (words, undo) }
}

private struct StaysKey: EnvironmentKey { static let defaultValue = Duration.seconds(8) }
extension EnvironmentValues {
  /// How long what was said stays.
  public var toastStays: Duration {
    get { self[StaysKey.self] }
    set { self[StaysKey.self] = newValue }
  }
}

/// Says what was kept, with Undo, for 8 seconds; with a screen reader until the next thing is said.
struct Toast: View {
  let said: Said, undoWords: String, onUndo: @MainActor (Int64) -> Void, onOver: @MainActor () -> Void
  @Environment(\.sky) private var sky
  @Environment(\.accessibilityVoiceOverEnabled) private var listening
  @Environment(\.toastStays) private var stays

  var body: some View {
    let c = sky.colours, ink = sky.deep ? c.ink : c.surface
    return HStack(spacing: 8) {
      Words(said.words, .label, ink: ink).padding(.vertical, 8).frame(maxWidth: .infinity, alignment: .leading)
      if let step = said.undo {
        Button {
          onUndo(step)
        } label: {
          Words(undoWords, .button, ink: ink).padding(.horizontal, 12).frame(minHeight: Look.target)
        }
        .buttonStyle(Pressed())
      }
    }
    .padding(.leading, 16).padding(.trailing, 4).frame(minHeight: Look.target)
    .background(sky.deep ? c.tint : c.ink, in: .rect(cornerRadius: Look.field))
    .frame(maxWidth: Look.reading)
    .padding(.horizontal, Look.margin).padding(.vertical, 8)
    .announced(said.words)
    .task(id: said) {
      guard !listening, (try? await Task.sleep(for: stays)) != nil else { return }
      onOver()
    }
  }
}
