import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct FormTests {
  let file = DiaryFile()

  @Test func a_form_is_read_in_its_sheet_with_help_above() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    let sheet = try await #require(model.diary).ask { try $0.logSheet(now: Moment("2026-11-22T08:52Z")) }
    let kinds = sheet.groups.flatMap(\.kinds).map(\.kind)
    for kind in kinds {
      model.places.go(.in(.form(kind: kind)))
      await stage.settle()
      print("==", kind)
      print(stage.reading())
    }
  }
}
