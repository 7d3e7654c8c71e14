import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct UrgentHelpTests {
  let file = DiaryFile()

  @Test func a_press_opens_the_dialler() async throws {
    try file.read(sample: "restless")
    let phone = RecordingPhone()
    let (stage, _) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"), phone: phone.phone(file))
    try await stage.tap("Urgent help")
    print(stage.reading())
    try await stage.tap("Call 999")
    #expect(phone.dialled == ["999"])
  }
}
