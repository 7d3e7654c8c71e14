import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct SettingsTests {
  let file = DiaryFile()

  private func open(_ sample: String = "restless") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    try await stage.tap("Settings")
    return (stage, model)
  }

  @Test func every_row_leads_on() async throws {
    let (stage, model) = try await open()
    let rows = stage.read().filter { $0.role == "button" && $0.words.contains(" · ") }.map(\.words)
    #expect(rows.count == 14)
    for row in rows {
      let before = stage.reading()
      try await stage.tap(row)
      #expect(stage.reading() != before, "\(row) leads nowhere")
      model.places.back()
      await stage.settle()
      #expect(stage.reading() == before, "\(row) has no way back")
    }
  }

  @Test func a_switch_is_kept_for_this_phone() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Hide in recent apps")
    #expect(!model.phone.choices.hideInRecents)
    #expect(stage.reading().contains("Shows a blank card there. | off\n"))
  }

  @Test func a_changed_choice_is_shown_at_once() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Country and units")
    try await stage.tap("United States")
    try await stage.tap("Save")
    #expect(stage.says("Country and units · United States"))
  }
}
