import EvenfallKit
import Foundation
import SwiftUI

/// What a test could not do on a screen.
public struct StageTrouble: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// A screen on a stage: it appears, is tapped, typed into, scrolled and read, as she would.
/// A rotation or a killed app is a new stage over the same diary.
@MainActor public final class Stage {
  public let host: _Host
  /// Whose line the stage waits for; the app gives each diary it opens.
  private let waits: @MainActor () async -> Void

  /// `diary` is the one the screen asks: after each deed the stage waits until its line is empty.
  public init<V: View>(_ view: V, over diary: OpenDiary? = nil, _ set: (inout EnvironmentValues) -> Void = { _ in }) {
    host = _Host(view, set)
    waits = { if let diary { _ = try? await diary.ask { _ in } } }
  }
  /// The whole app: the stage waits for its door, and for the diary behind it.
  public init(_ model: EvenfallModel, _ set: (inout EnvironmentValues) -> Void = { _ in }) {
    host = _Host(Evenfall(model)) { env in
      env.toastStays = .seconds(3_600)  // a busy machine takes longer over a test than a toast stays
      set(&env)
    }
    let door = model.door
    waits = { if let diary = await door.opened { _ = try? await diary.ask { _ in } } }
  }

  // MARK: what happens

  /// Waits until nothing moves any more.
  public func settle() async {
    var before = ""
    for _ in 0..<400 {
      let (page, stirred) = host.live(), now = page.dump()
      if !stirred, now == before { return }
      before = now
      for _ in 0..<6 {  // a deed may go to and fro between the screen and the diary before anything is seen
        for _ in 0..<4 { await Task.yield() }
        await waits()
      }
    }
    preconditionFailure("the screen never comes to rest:\n\(before)")
  }
  public func appear() async { await settle() }

  /// Changes what the phone says of itself: the theme, the type, whether the app is in front.
  public func phone(_ change: (inout EnvironmentValues) -> Void) async {
    change(&host.environment)
    await settle()
  }

  /// Taps what is called so; a tab, a button, a switch or a choice.
  public func tap(_ name: String, at place: Int = 0) async throws {
    guard let press = try find(name, at: place, that: { $0.node.press != nil }).node.press else { return }
    press()
    await settle()
  }
  /// Taps one after the other.
  public func go(_ names: String...) async throws { for name in names { try await tap(name) } }
  /// Does a named action of a stop.
  public func act(_ action: String, on name: String? = nil) async throws {
    let stops = read().filter { name == nil || $0.named(name ?? "") }
    guard let found = stops.flatMap(\.actions).first(where: { $0.name == action }) else {
      throw StageTrouble("no action “\(action)”\(name.map { " on “\($0)”" } ?? "") in:\n\(reading())")
    }
    found.run()
    await settle()
  }
  /// Types into the field of this name, in place of what was there.
  public func type(_ text: String, into name: String, at place: Int = 0) async throws {
    try await set(name, to: text, at: place)
  }
  /// Presses the keyboard's own button while this field is typed into.
  public func submit(_ name: String) async throws {
    try find(name, at: 0, that: { $0.node.submit != nil }).node.submit?()
    await settle()
  }
  /// Sets a field, a date or a slider.
  public func set(_ name: String, to value: Any, at place: Int = 0) async throws {
    try find(name, at: place, that: { $0.node.set != nil }).node.set?(value)
    await settle()
  }
  /// One step of something that can be stepped.
  public func step(_ name: String, up: Bool = true) async throws {
    try find(name, at: 0, that: { $0.node.step != nil }).node.step?(up)
    await settle()
  }
  /// Answers the system's file picker with a URL, or with an error.
  public func choose(_ answer: Any) async throws {
    guard let picker = host.page().all.first(where: { $0.kind.hasPrefix("File") }) else {
      throw StageTrouble("no file picker is open")
    }
    picker.set?(answer)
    await settle()
  }
  /// Puts the file that the system's picker offers into a folder, as she would, and says so; `meanwhile` may touch it.
  @discardableResult public func put(into folder: URL, meanwhile: (URL) throws -> Void = { _ in }) async throws -> URL {
    guard let file = host.page().all.first(where: { $0.kind == "FileMover" })?.get?() as? URL else {
      throw StageTrouble("no file is offered in:\n\(reading())")
    }
    let place = folder.appendingPathComponent(file.lastPathComponent)
    try FileManager.default.moveItem(at: file, to: place)
    try meanwhile(place)
    try await choose(place)
    return place
  }
  /// Waits for what takes its time, such as the sealing of a backup.
  public func wait(_ what: String = "what was waited for", until come: @MainActor (Stage) -> Bool) async throws {
    for _ in 0..<600 {
      await settle()
      if come(self) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw StageTrouble("\(what) never came in:\n\(reading())")
  }
  public func wait(for words: String) async throws { try await wait(words) { $0.says(words) } }
  /// Scrolls down a screenful.
  public func scroll() async {
    host.rows += 30
    await settle()
  }
  /// Ends the screen's tasks, as when the app is killed.
  public func kill() { host.end() }

  // MARK: what is there

  public func read() -> [Stop] { host.page().stops() }
  /// The reading order, a line a stop.
  public func reading() -> String { read().flatMap(\.lines).joined(separator: "\n") + "\n" }
  /// Whether these words are said anywhere.
  public func says(_ words: String) -> Bool { read().contains { $0.words.contains(words) } }
  /// Whether the picker of the system is open.
  public func asksForFile() -> Bool { host.page().all.contains { $0.kind.hasPrefix("File") } }

  private func find(_ name: String, at place: Int, that can: (Stop) -> Bool) throws -> Stop {
    let found = read().filter { $0.named(name) && can($0) && !$0.states.contains("disabled") }
    guard found.indices.contains(place) else {
      throw StageTrouble("nothing to do with “\(name)” in:\n\(reading())")
    }
    return found[place]
  }
}
