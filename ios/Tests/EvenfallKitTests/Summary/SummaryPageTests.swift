import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

/// The very page on the screen of the summary.
@MainActor struct SummaryPageTests {
  let file = DiaryFile(), phone = RecordingPhone(), morning = Moment("2026-11-22T08:52Z")
  private static let one = "Page 1 of 1, as it is printed. What it says stands below, part by part."
  private static let first = "Page 1 of 2, as it is printed. What it says stands below, part by part."
  private static let second = "Page 2 of 2, as it is printed. What it says stands below, part by part."
  private static let small = Int(Look.page * 2), noPage = "The page cannot be drawn here."

  private func open(questions: Int = 0) async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: "restless")
    try write(questions)
    let app = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    app.stage.host.rows = 10_000
    try await app.stage.go("Care", "Summary for my midwife")
    return app
  }

  /// So many long questions of hers.
  private func write(_ many: Int) throws {
    let diary = try file.open(),
      why = String(repeating: "Why does it wake me, and what can be done about it? ", count: 18)
    for number in 0..<many {
      let answers = [
        Answer(field: "words", value: .text("\(number). \(why)")), Answer(field: "at", value: .at(morning)),
      ]
      let done = try diary.submit(kind: "question", entry: nil, answers: answers, confirmed: ["words"], now: morning)
      guard case .kept = done else { preconditionFailure("a question was not kept") }
    }
  }

  @Test func it_is_the_page_that_is_handed_over_and_lies_in_no_file() async throws {
    let (stage, model) = try await open()
    try await stage.seePage(over: model)
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path).allSatisfy { $0.hasPrefix("diary") })
    let page = try #require(stage.printed())
    #expect(page.number == 1 && page.width == Self.small)
    #expect(stage.reading().contains("heading | The page\nchart | \(Self.one)\ntext | Self-reported · Her own diary, "))
    try await stage.tap("Share")
    try await stage.wait("the sheet of receivers") { _ in phone.sharing.times > 0 }
    #expect(try Data(contentsOf: #require(phone.sharing.files.first)) == page.pdf)
  }

  @Test func it_is_of_the_paper_she_chose() async throws {
    let (stage, model) = try await open()
    try await stage.seePage(over: model)
    try await stage.tap("US Letter")
    try await stage.seePage(.letter, over: model)
    #expect(stage.reading().contains("chart | \(Self.one)\n"))
    try await stage.tap("Plain words, for a message")
    #expect(stage.printed() != nil, "it is what her midwife reads, in whatever form")
  }

  @Test func a_part_left_out_is_not_on_it() async throws {
    let (stage, model) = try await open()
    try await stage.seePage(over: model)
    let parts = try await #require(model.diary).ask { [morning] in
      try $0.summary(range: .fourWeeks, sections: nil, now: morning).sections.map(\.id)
    }
    try await stage.tap("Stress and mood")
    try await stage.seePage(.a4, parts.filter { $0 != "mood" }, over: model)
    try await stage.tap("Stress and mood")
    try await stage.seePage(over: model)
  }

  @Test func it_is_read_large_and_made_small_again() async throws {
    let (stage, model) = try await open(questions: 20)
    try await stage.seePage(over: model)
    #expect(stage.reading().contains("chart | \(Self.first) \(Self.second)\n"), "the first is seen, both are said")
    #expect(stage.printed(1) == nil)
    try await stage.readPage(over: model)
    #expect(stage.reading().contains("button | Make it small\nchart | \(Self.first)\nchart | \(Self.second)\n"))
    #expect(stage.printed(1)?.number == 2 && !stage.says("Read it large"))
    try await stage.tap("Make it small")
    try await stage.wait("the small page") { $0.printed()?.width == Self.small }
    #expect(stage.printed(1) == nil && stage.says("Read it large"))
  }

  @Test func where_nothing_goes_in_there_is_no_page() async throws {
    let (stage, model) = try await open()
    try await stage.seePage(over: model)
    try await stage.keepOnly(nil, over: model)
    #expect(stage.says("Nothing is chosen.") && stage.printed() == nil)
    #expect(!stage.says("Read it large") && stage.says("Self-reported") && !stage.says(Self.noPage))
    try await stage.tap("Her questions, in her order")
    try await stage.seePage(.a4, ["questions"], over: model)
    #expect(stage.says("Read it large"))
  }

  // MARK: what does not come at once, or not at all

  /// The screen over pages that a test makes.
  private func stage(_ page: SummaryPage) async throws -> Stage {
    try file.read(sample: "restless")
    let diary = try file.open(at: morning)
    let model = SummaryModel(diary, phone: phone.phone(file), page: page)
    let stage = Stage(SummaryScreen(model) { _ in }, over: diary)
    stage.host.rows = 10_000
    await stage.appear()
    return stage
  }
  private func made(_ paper: SummaryPaper) throws -> SummaryPages {
    let other = DiaryFile()
    return try other.open().summaryPages(paper: paper, range: .fourWeeks, sections: nil, now: morning)
  }

  @Test(arguments: [Data("%PDF-1.7".utf8), Data("no page".utf8), nil])
  func where_it_cannot_be_drawn_that_is_said_and_the_rest_works_on(_ bytes: Data?) async throws {
    let good = try made(.letter)
    let stage = try await stage(
      SummaryPage { wish in
        if wish.paper == .letter { return good }
        guard let bytes else { throw DiaryError.OutOfReach(words: unforeseenTrouble(language: "en")) }
        return SummaryPages(pdf: bytes, spoken: ["Page 1 of 1."])
      })
    try await stage.wait(for: Self.noPage)
    #expect(stage.printed() == nil && !stage.says("Read it large") && stage.says("Self-reported"))
    try await stage.tap("Share")
    try await stage.wait("the sheet of receivers") { _ in phone.sharing.times > 0 }
    try await stage.tap("US Letter")
    try await stage.wait("the page") { $0.printed()?.pdf == good.pdf }
    #expect(!stage.says(Self.noPage))
  }

  @Test func before_it_is_there_an_empty_sheet_keeps_its_room_and_the_old_one_stays_until_the_next() async throws {
    let (a4, letter) = (try made(.a4), try made(.letter))
    let (waits, goOn) = AsyncStream.makeStream(of: Void.self)
    let stage = try await stage(
      SummaryPage { wish in
        for await _ in waits { break }
        return wish.paper == .a4 ? a4 : letter
      })
    #expect(stage.printed() == nil && !stage.says("Page 1") && stage.says("Read it large"))
    #expect(stage.sheet() == CGSize(width: 112, height: 112 * 297.0 / 210))
    goOn.yield()
    try await stage.wait("the page") { $0.printed()?.pdf == a4.pdf }
    #expect(stage.sheet()?.height.rounded() == 158)
    try await stage.tap("US Letter")
    #expect(stage.printed()?.pdf == a4.pdf && stage.sheet()?.height.rounded() == 158)
    goOn.yield()
    try await stage.wait("the page") { $0.printed()?.pdf == letter.pdf }
    #expect(stage.sheet()?.height.rounded() == 145)
  }

  @Test func of_what_she_chose_meanwhile_only_the_last_is_made() async throws {
    let (a4, letter) = (try made(.a4), try made(.letter)), asked = Asked()
    let (waits, goOn) = AsyncStream.makeStream(of: Void.self)
    let stage = try await stage(
      SummaryPage { wish in
        await asked.more(wish.paper)
        for await _ in waits { break }
        return wish.paper == .a4 ? a4 : letter
      })
    try await stage.go("US Letter", "A4", "US Letter")
    for _ in 0..<2 { goOn.yield() }
    try await stage.wait("the page") { $0.printed() != nil }
    #expect(stage.printed()?.pdf == letter.pdf)
    #expect(asked.papers == [.a4, .letter])
  }
  @MainActor final class Asked {
    private(set) var papers: [SummaryPaper] = []
    func more(_ paper: SummaryPaper) { papers.append(paper) }
  }

  // MARK: what draws it

  @Test func pages_are_drawn_as_wide_as_they_are_shown_but_never_without_measure() async throws {
    let pages = try #require(Pages(try made(.a4).pdf))
    let narrow = try #require(await pages.drawn(across: 224))
    #expect(narrow.map(\.image.width) == [224] && narrow.map(\.image.height) == [317])
    let wide = try #require(await pages.drawn(across: 9_000)).map { $0.image.width * $0.image.height }
    #expect(wide.allSatisfy { (3_990_000...4_010_000).contains($0) })
    #expect(Pages(Data()) == nil && Pages(Data("%PDF-1.7\n%%EOF".utf8)) == nil)
  }
}

extension Stage {
  /// How large the sheet of the first page is.
  fileprivate func sheet() -> CGSize? {
    host.page().all.lazy.compactMap { node -> CGSize? in
      guard node.kind == "ZStack", node.children.first?.kind == "Color" else { return nil }
      return node.looks.lazy.compactMap { look in
        if case .frame(let frame) = look, let w = frame.w, let h = frame.h { CGSize(width: w, height: h) } else { nil }
      }.first
    }.first
  }
}
