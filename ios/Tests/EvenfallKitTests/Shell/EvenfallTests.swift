import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct EvenfallTests {
  let file = DiaryFile()

  @Test func today_is_read_title_help_settings_content_bar() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    print(stage.reading())
    #expect(stage.reading().hasPrefix("heading | Today · Sunday 22 November\nbutton | Urgent help\n"))
  }
}
