import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct SummaryTests {
  let file = DiaryFile(), phone = RecordingPhone(), morning = Moment("2026-11-22T08:52Z")
  private static let page = "summary-2026-11-22.pdf"

  private func open(
    _ sample: String = "restless", lock: Bool = false
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: sample)
    let app = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    app.stage.host.rows = 10_000
    app.model.phone.choices.lock = lock
    try await app.stage.go("Care", "Summary for my midwife")
    return app
  }
  /// The files she offered to a receiver; the button was pressed already.
  private func offered(_ stage: Stage, after times: Int = 0) async throws -> [URL] {
    try await stage.wait("the sheet of receivers") { _ in phone.sharing.times > times }
    return phone.sharing.files
  }
  private func leftBehind() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file.folder.path).filter { $0.hasPrefix("carried-") }
  }

  // MARK: of which days, and what goes in

  @Test func days_are_chosen_and_days_of_her_own_begin_with_those_shown() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says("From, 26 October 2026"))
    try await stage.tap("Dates of your own")
    #expect(stage.reading().contains("choice | Dates of your own | selected\n"))
    #expect(stage.says("From, 26 October 2026") && stage.says("Until, 22 November 2026"))
    try await stage.tap("From, 26 October 2026")
    try await stage.set("From, Date", to: Self.day("2026-11-02"))
    try await stage.tap("Choose")
    #expect(stage.says("2 November 2026 to 22 November 2026"))
    try await stage.tap("The last 28 days")
    #expect(stage.says("26 October 2026 to 22 November 2026") && !stage.says("Until, "))
  }

  @Test func no_day_that_is_still_to_come_can_be_chosen() async throws {
    let (stage, _) = try await open()
    try await stage.go("Dates of your own", "Until, 22 November 2026")
    try await stage.set("Until, Date", to: Self.day("2027-01-09"))
    try await stage.tap("Choose")
    #expect(stage.says("Until, 22 November 2026"))
  }
  private static func day(_ written: String) throws -> Date {
    let read = ISO8601DateFormatter()
    return try #require(read.date(from: written + "T12:00:00Z"))
  }

  @Test func what_is_left_out_goes_in_no_file() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Stress and mood")
    #expect(stage.reading().contains("switch | Stress and mood | off\n"))
    try await stage.tap("Plain words, for a message")
    try await stage.tap("Share")
    let words = try String(contentsOf: #require(try await offered(stage).first), encoding: .utf8)
    #expect(words.contains("Does a ferritin of 41 matter for my legs?") && !words.contains("Stress 5.7"))
    try await stage.tap("Stress and mood")
    #expect(stage.reading().contains("switch | Stress and mood | on\n"))
    await stage.phone { $0.dynamicTypeSize = .accessibility5 }
    #expect(stage.reading().contains("switch | Stress and mood | on\n"))
    #expect(!stage.reading().contains("text | Stress and mood\n"), "its words are said once, however they lie")
  }

  @Test func where_nothing_goes_in_nothing_can_be_handed_over() async throws {
    let (stage, model) = try await open()
    try await stage.keepOnly(nil, over: model)
    #expect(stage.says("Nothing is chosen. Choose what goes in."))
    #expect(stage.reading().contains("button | Share | disabled\n"))
    #expect(!stage.says("Show on this screen") && !stage.says("Does a ferritin of 41 matter for my legs?"))
    await #expect(throws: StageTrouble.self) { try await stage.tap("Share") }
  }

  // MARK: as a file

  @Test func a_page_is_shared_under_a_name_without_a_name_and_written_down_once_it_was_taken() async throws {
    let (stage, model) = try await open()
    #expect(stage.says("Nothing was shared yet."))
    try await stage.tap("Share")
    let files = try await offered(stage)
    #expect(phone.sharing.names == [Self.page] && phone.sharing.words == nil)
    let made = try await #require(model.diary).ask { [morning] in
      try $0.summaryFiles(form: .pdf, paper: .a4, range: .fourWeeks, sections: nil, now: morning)
    }
    #expect(try Data(contentsOf: files[0]) == made[0].bytes)
    #expect(stage.says("Nothing was shared yet."), "the sheet may be left without a receiver")
    phone.sharing.take()
    await stage.settle()
    #expect(stage.says("Written down: shared today.") && !stage.says("Nothing was shared yet."))
    let line = "22 Nov, 08:52: A page, to print or read (PDF), 26 Oct to 22 Nov"
    #expect(stage.reading().contains("text | \(line)\n"))
    #expect(try leftBehind().count == 1, "a receiver may still read")
    try await stage.tap("Forget this line, \(line)")
    #expect(stage.says("Forgotten.") && stage.says("Nothing was shared yet."))
  }

  @Test func what_was_made_is_gone_when_the_screen_is_left() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Share")
    _ = try await offered(stage)
    try await stage.tap("Settings")
    #expect(try leftBehind() == [])
    try await stage.tap("Back")
    try await stage.tap("Share")
    _ = try await offered(stage, after: 1)
    #expect(try leftBehind().count == 1)
    try await stage.tap("Back")
    #expect(try leftBehind() == [])
  }

  @Test func what_an_app_that_was_killed_left_is_gone_at_the_next_start() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Share")
    _ = try await offered(stage)
    stage.kill()
    await model.door.close()
    #expect(try leftBehind().count == 1)
    _ = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    #expect(try leftBehind() == [])
  }

  @Test func plain_words_go_as_words_too_and_tables_as_a_file_each() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Plain words, for a message")
    #expect(!stage.says("US Letter"), "words have no paper")
    try await stage.tap("Share")
    let text = try await offered(stage)
    #expect(phone.sharing.names == ["summary-2026-11-22.txt"])
    #expect(try phone.sharing.words == String(contentsOf: text[0], encoding: .utf8))
    try await stage.go("Tables (CSV)", "Share")
    _ = try await offered(stage, after: 1)
    #expect(phone.sharing.names.count == 12 && phone.sharing.names.allSatisfy { $0.hasSuffix(".csv") })
    #expect(phone.sharing.words == nil)
  }

  @Test func the_paper_is_the_one_she_chose() async throws {
    let (stage, model) = try await open()
    #expect(stage.reading().contains("choice | A4 | selected\n"))
    try await stage.go("US Letter", "Share")
    let page = try Data(contentsOf: #require(try await offered(stage).first))
    let letter = try await #require(model.diary).ask { [morning] in
      try $0.summaryFiles(form: .pdf, paper: .letter, range: .fourWeeks, sections: nil, now: morning)
    }
    #expect(page == letter[0].bytes)
  }

  @Test func a_file_is_locked_with_six_groups_and_says_how_it_is_opened() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Lock it with a passphrase")
    let groups = try #require(suggestPassphrase(random: model.phone.random(32)))
    let shown = passphraseGroups(text: groups).filter { stage.says($0) }
    #expect(shown.count == 6 && stage.says("Suggest another"))
    try await stage.tap("Share")
    let files = try await offered(stage)
    #expect(phone.sharing.names == [Self.page + ".age"])
    #expect(phone.sharing.words?.hasPrefix("To open it:") == true)
    #expect(try Data(contentsOf: files[0]).starts(with: "age-encryption.org/v1".utf8))
    try await stage.tap("Lock it with a passphrase")
    #expect(!stage.says("To open it:"))
  }

  @Test func without_room_nothing_is_shared_and_nothing_half_is_left() async throws {
    let disk = try SmallDisk(at: file.folder)
    defer { disk.remove() }
    let (stage, _) = try await open()
    try disk.fill()
    try await stage.tap("Share")
    try await stage.wait(for: "The file could not be made.")
    #expect(try phone.sharing.times == 0 && leftBehind() == [])
    try disk.free()
    try await stage.tap("Share")
    _ = try await offered(stage)
    #expect(!stage.says("The file could not be made."))
  }
}

/// The making of files, and what is said of it.
@MainActor struct SummaryShareTests {
  let file = DiaryFile(), sheet = SetSharing()
  private func share(_ patience: Duration) -> SummaryShare {
    SummaryShare(Files(folder: file.folder), sheet: sheet, patience: patience)
  }
  private nonisolated static let made = SealedSummary.sealed(
    files: [SummaryFile(name: "summary-2026-11-22.txt", mediaType: "text/plain", bytes: Data("words".utf8))])
  /// Hands over what is made only once it may go on.
  private func handing(
    _ share: SummaryShare
  ) -> (work: Task<Void, any Error>, goOn: AsyncStream<Void>.Continuation) {
    let (waits, goOn) = AsyncStream.makeStream(of: Void.self)
    let work = Task {
      try await share.hand {
        for await _ in waits { break }
        return Self.made
      } words: { _ in
        nil
      } taken: {
      }
    }
    return (work, goOn)
  }

  @Test func making_is_said_only_once_it_takes_long() async throws {
    let share = share(.milliseconds(20))
    let (work, goOn) = handing(share)
    for _ in 0..<200 where !share.making { try await Task.sleep(for: .milliseconds(10)) }
    #expect(share.making && sheet.times == 0)
    goOn.yield()
    try await work.value
    #expect(!share.making && sheet.names == ["summary-2026-11-22.txt"])
    let quick = self.share(.seconds(60))
    try await quick.hand {
      Self.made
    } words: { _ in
      nil
    } taken: {
    }
    #expect(!quick.making && sheet.times == 2)
  }

  @Test func nothing_is_offered_over_a_screen_she_left() async throws {
    let share = share(.seconds(60))
    let (work, goOn) = handing(share)
    await Task.yield()
    share.leave()
    goOn.yield()
    try await work.value
    #expect(sheet.times == 0)
  }

  @Test func a_file_that_cannot_be_written_takes_the_others_with_it() throws {
    let files = Files(folder: file.folder)
    #expect(throws: NotCarried.self) {
      try files.lay([("one.csv", Data("1".utf8)), ("no/such/folder.csv", Data("2".utf8))])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path) == [])
  }
}
