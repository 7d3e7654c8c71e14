import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// What goes wrong at the border, in the five cases a screen can do something about; and what no value may break.
struct TroubleTests {
  private static let hers = "what she wrote at three"
  let border: Border, now = Border.now
  private var diary: Diary { border.diary }
  init() throws { border = try Border() }

  /// The error of a call, whose words are whole and hold nothing of hers.
  @discardableResult private func trouble<T>(_ call: () throws -> T) throws -> DiaryError {
    do {
      _ = try call()
    } catch let error as DiaryError {
      let words = error.words
      #expect(![words.title, words.safe, words.act].contains(""))
      #expect(!"\(error)".contains(Self.hers) && !"\(error)".contains(border.file.folder.path))
      return error
    }
    throw StageTrouble("nothing went wrong")
  }
  private func openAgain(_ path: String? = nil, key: Data? = nil, language: String = "en") throws -> Diary {
    try Diary.open(path: path ?? border.file.path, key: key ?? border.file.key, language: language)
  }

  @Test func another_key_does_not_open_it() throws {
    try border.dose()
    border.close()
    for key in [Data(repeating: 8, count: 32), Data(), Data("short".utf8), Data(count: 33)] {
      guard case .WrongKey = try trouble({ try openAgain(key: key) }) else {
        return #expect(Bool(false), "\(key.count)")
      }
    }
    try border.reopen()
    #expect(try border.rows().count == 1)
  }

  @Test func a_newer_diary_is_left_untouched() throws {
    try border.dose()
    border.close()
    let newer = Process()
    newer.executableURL = repository.appendingPathComponent("ios/Generated/lib/newer_diary")
    newer.arguments = [border.file.path]
    try newer.run()
    newer.waitUntilExit()
    let before = try Data(contentsOf: URL(fileURLWithPath: border.file.path))
    guard case .Newer = try trouble({ try openAgain() }) else { return #expect(Bool(false), "it is newer") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: border.file.path)) == before)
  }

  @Test func a_damaged_diary_is_left_as_it_is() throws {
    try border.dose()
    border.close()
    let file = URL(fileURLWithPath: border.file.path)
    var bytes = try Data(contentsOf: file)
    for place in 100..<200 { bytes[place] ^= 0x55 }
    try bytes.write(to: file)
    guard case .Damaged = try trouble({ try openAgain() }) else { return #expect(Bool(false), "it is damaged") }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func a_full_disk_loses_nothing() throws {
    let disk = border.beside("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    try #require(mount("none", disk, "tmpfs", 0, "size=400k") == 0, "a small disk is mounted in the box of the tests")
    defer { umount(disk) }
    var kept = 0
    do {
      let small = try openAgain(disk + "/diary")
      let error = try trouble {
        for _ in 0..<2_000 {
          let long = Answer(field: "words", value: .text(String(repeating: "x", count: 3_000)))
          let at = Answer(field: "at", value: .at(now))
          guard case .kept = try small.submit(kind: "remark", entry: nil, answers: [long, at], confirmed: [], now: now)
          else { throw StageTrouble("not kept") }
          kept += 1
        }
      }
      guard case .NoSpace = error else { return #expect(Bool(false), "\(error)") }
      #expect(try small.dayDiary(day: nil, now: now).rows.count == kept)
    }
    #expect(kept > 0)
  }

  @Test func a_diary_has_one_opener_and_says_so_in_her_language() throws {
    guard case .OutOfReach(let plain) = try trouble({ try openAgain() }) else {
      return #expect(Bool(false), "it is open")
    }
    #expect(plain.title == "The diary is open somewhere else.")
    guard case .OutOfReach(let accented) = try trouble({ try openAgain(language: "en-XA") }) else {
      return #expect(Bool(false), "it is open")
    }
    #expect(accented.title != plain.title)
  }

  @Test func a_diary_is_no_folder() throws {
    for path in [border.file.folder.path, border.beside("no/such/folder/diary"), "", "\0", border.file.path + "\0x"] {
      guard case .OutOfReach = try trouble({ try openAgain(path) }) else { return #expect(Bool(false), "\(path)") }
    }
  }

  @Test func a_diary_let_go_is_closed() throws {
    for _ in 0..<5 { try border.reopen() }
    try border.dose()
    border.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: border.file.folder.path).sorted() == ["diary", "diary.lock"])
  }

  @Test func a_call_after_the_close_is_the_fifth_case() async throws {
    border.close()
    let open = try border.file.open(at: now)
    await open.close()
    for call in [
      { try await open.ask { try $0.today(now: Border.now) } },
      { try await open.askAside { try $0.today(now: Border.now) } },
    ] {
      do {
        _ = try await call()
        #expect(Bool(false), "it is closed")
      } catch DiaryError.OutOfReach(let words) { #expect(words == unforeseenTrouble(language: "en")) }
    }
    try border.reopen()
  }

  @Test func what_nobody_foresaw_is_the_fifth_case_with_its_text_unread() {
    struct Panic: Error, CustomStringConvertible { let description = TroubleTests.hers }
    do {
      try foreseen("en") { throw Panic() }
    } catch {
      guard case DiaryError.OutOfReach(let words) = error else { return #expect(Bool(false), "\(error)") }
      #expect(words == unforeseenTrouble(language: "en"))
    }
  }

  @Test func what_is_no_date_or_moment_is_the_fifth_case() throws {
    for day in ["2026-02-30", Self.hers, "", "2026-11-22T08:10", "\0"] {
      guard case .OutOfReach = try trouble({ try diary.dayDiary(day: day, now: now) }) else {
        return #expect(Bool(false), "\(day)")
      }
    }
    for moment in [
      Moment(epochMs: .max, offsetMinutes: 0), Moment(epochMs: .min, offsetMinutes: 0),
      Moment(epochMs: 0, offsetMinutes: 1081), Moment(epochMs: 0, offsetMinutes: .min),
    ] {
      for call in [
        { _ = try diary.today(now: moment) }, { _ = try diary.plan(now: moment) },
        { _ = try diary.window(id: Self.hers, now: moment) },
        { _ = try diary.previewMark(id: "england-rsv", how: "had", on: nil, now: moment) },
        { _ = try diary.markWindow(id: "england-rsv", how: "had", on: nil, now: moment) },
        { _ = try diary.unmarkWindow(id: "england-rsv", now: moment) },
        { _ = try diary.moveQuestion(question: Self.hers, up: true, now: moment) },
        { _ = try diary.summary(range: .fourWeeks, sections: nil, now: moment) },
        { _ = try diary.summaryFiles(form: .pdf, paper: .a4, range: .fourWeeks, sections: nil, now: moment) },
        { _ = try diary.summaryPages(paper: .a4, range: .fourWeeks, sections: nil, now: moment) },
        {
          _ = try diary.summarySealed(
            form: .text, paper: .a4, range: .fourWeeks, sections: nil, passphrase: "seven brave otters", now: moment)
        },
        { _ = try diary.summarySquares(range: .fourWeeks, sections: nil, now: moment) },
        { _ = try diary.keepSharedSummary(form: .pdf, range: .fourWeeks, sections: nil, now: moment) },
      ] as [() throws -> Void] {
        guard case .OutOfReach = try trouble(call) else { return #expect(Bool(false), "\(moment)") }
      }
    }
  }

  // MARK: values

  @Test func every_value_comes_back() throws {
    let (began, eased) = (Moment("2026-11-22T03:10+05:45"), Moment("2026-11-22T03:40+05:45"))
    let answers: [String: Value] = [
      "at": .at(began), "eased": .at(eased), "urge": .number(7), "helped": .several(["walking"]),
      "note": .text("تعبت الليلة 🌙"),
    ]
    let kept = try border.keep("spell", answers)
    let found = try border.readBack("spell", kept.entry)
    for (field, value) in answers { #expect(found[field] == value, "\(field)") }
  }

  @Test(arguments: ["👩🏽‍🍼 e\u{301} \u{202e}abc", "ليلة صعبة", "=1+1\r\n\t'; DROP TABLE spells; --", "\0", "be\0fore"])
  func words_of_any_script_come_back_or_are_refused_at_their_field(words: String) throws {
    let answer = try border.submit("remark", ["words": .text(words)])
    if case .kept(let kept) = answer {
      let found = try border.readBack("remark", kept.entry)["words"]
      guard case .text(let text)? = found else { return #expect(Bool(false), "\(String(describing: found))") }
      // Swift's == forgives what the eye cannot see
      #expect(Array(text.unicodeScalars) == Array(words.unicodeScalars))
    } else {
      #expect(answer.noted == ["words"])
    }
  }

  @Test func a_megabyte_of_words_is_refused_at_its_field() throws {
    #expect(try border.submit("remark", ["words": .text(String(repeating: "زن", count: 500_000))]).noted == ["words"])
    #expect(try border.submit(String(repeating: "x", count: 1_000_000)).gone)
    #expect(try diary.tap(tap: String(repeating: "x", count: 1_000_000), now: now).undo == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 1e308])
  func numbers_that_are_none_are_refused(number: Double) throws {
    #expect(try border.submit("iron_dose", ["elemental": .number(number)]).noted == ["elemental"])
  }

  @Test func two_threads_call_at_once() async throws {
    let diary = diary, now = now, export = border.beside("export.json")
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        for _ in 0..<100 {
          let answers = [Answer(field: "elemental", value: .number(65)), Answer(field: "at", value: .at(now))]
          _ = try diary.submit(kind: "iron_dose", entry: nil, answers: answers, confirmed: [], now: now)
        }
      }
      tasks.addTask {
        for _ in 0..<20 {
          _ = try diary.today(now: now)
          _ = try diary.nights(week: nil, now: now)
          #expect(try diary.exportJson(file: export, now: now).done)
        }
      }
      try await tasks.waitForAll()
    }
    #expect(try border.rows().count == 100)
  }

  @Test func calls_come_in_the_order_of_the_taps() async throws {
    border.close()
    let open = try border.file.open(at: now)
    let order = Order()
    await withTaskGroup(of: Void.self) { tasks in
      for place in 0..<50 {
        let started = open.askLater(place, order)
        tasks.addTask { await started.value }
      }
    }
    #expect(order.places == Array(0..<50))
    await open.close()
    try border.reopen()
  }
  final class Order: @unchecked Sendable { var places: [Int] = [] }
}
extension OpenDiary {
  /// As a tap does: begun on the main actor, in the order of the calls.
  nonisolated fileprivate func askLater(_ place: Int, _ order: TroubleTests.Order) -> Task<Void, Never> {
    Task { @MainActor in _ = try? await self.ask { _ in order.places.append(place) } }
  }
}
