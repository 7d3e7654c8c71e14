import EvenfallCore
import Foundation
import Staging
import Testing

/// Every call of the border, there and back, through the library a phone loads. A test is named after its call.
struct CallsTests {
  let border: Border, now = Border.now
  private var diary: Diary { border.diary }
  init() throws { border = try Border() }

  /// When the sample diaries are read.
  private static let read = Moment("2026-11-22T08:52Z")
  private static let newDate: [String: Value] = ["due": .on("2027-02-03")]

  @Test func no_call_is_forgotten() throws {
    let surface = try String(contentsOf: repository.appendingPathComponent("bindings/surface.txt"), encoding: .utf8)
    let calls = surface.split(separator: "\n").compactMap { line -> String? in
      let line = line.trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("fn "), let end = line.firstIndex(of: "(") else { return nil }
      return String(line[line.index(line.startIndex, offsetBy: 3)..<end])
    }
    let tests = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    #expect(calls.count > 50)
    #expect(calls.filter { !tests.contains("@Test func \($0)(") } == [])
  }

  @Test func open() throws {
    try border.dose()
    border.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: border.file.folder.path).sorted() == ["diary", "diary.lock"])
    try border.reopen()
    #expect(try border.rows().count == 1)
  }
  @Test func chrome() throws {
    #expect(try diary.chrome(now: now).tabs.first?.place == .today)
    try border.reopen("ar-XB")
    #expect(try diary.chrome(now: now).fromRight)
  }
  @Test func today() throws {
    #expect(try diary.today(now: now).week == nil)
    try border.keep("due_given", Self.newDate)
    #expect(try diary.today(now: now).week?.weeks == "29 weeks")
  }
  @Test func tonight() throws { #expect(try diary.tonight(now: now).taps.contains { $0.id == "restless" }) }
  @Test func morning() throws { #expect(try diary.morning(now: now).form.kind == "sleep") }
  @Test func log_sheet() throws {
    #expect(try diary.logSheet(now: now).groups.flatMap(\.kinds).contains { $0.kind == "iron_dose" })
  }
  @Test func day_diary() throws {
    let kept = try border.dose()
    #expect(try diary.dayDiary(day: "2026-11-22", now: now).rows.map(\.id) == [kept.entry])
    #expect(try diary.dayDiary(day: "2026-11-21", now: now).rows.isEmpty)
  }
  @Test func timeline() throws {
    try border.keep("due_given", Self.newDate)
    #expect(try diary.timeline(now: now).due?.title == "Due 3 February 2027")
  }
  @Test func plan() throws {
    #expect(try diary.plan(now: now).empty?.action?.place == .dueDate)
    try border.keep("due_given", Self.newDate)
    try border.keep("place", ["country": .one("england")])
    let plan = try diary.plan(now: now)
    #expect(plan.empty == nil && plan.change?.place == .form(kind: "care_plan"))
    let rsv = try #require(plan.groups.first?.nodes.first { $0.window == "england-rsv" })
    #expect(rsv.state == .open && rsv.acts.map(\.id) == ["had", "asked", "not_for_me"] && rsv.takeBack == nil)
    #expect(rsv.place == .window(id: "england-rsv"))
    #expect(throws: DiaryError.self) { try diary.plan(now: Moment(epochMs: .max, offsetMinutes: 0)) }
  }
  @Test func window() throws {
    #expect(try diary.window(id: "england-rsv", now: now) == nil)
    try border.keep("due_given", Self.newDate)
    try border.keep("place", ["country": .one("england")])
    let window = try #require(try diary.window(id: "england-rsv", now: now))
    #expect(window.title == "RSV vaccine" && window.evidence == "F-041" && window.plan.place == .plan)
    #expect(try diary.window(id: "nothing\0", now: now) == nil)
    #expect(throws: DiaryError.self) { try diary.window(id: "", now: Moment(epochMs: .min, offsetMinutes: 0)) }
  }
  @Test func preview_mark() throws {
    try border.keep("due_given", Self.newDate)
    try border.keep("care_plan", ["care_plan": .one("who")])
    let moves = try #require(try diary.previewMark(id: "who-contact-1", how: "had", on: nil, now: now))
    #expect(moves.moves.first == "Visit: new, 16 Dec" && moves.confirm == "Save it")
    #expect(try diary.previewMark(id: "who-flu", how: "had", on: "2026-11-20", now: now) == nil)
    #expect(try diary.previewMark(id: "nothing", how: "had", on: nil, now: now) == nil)
    #expect(try diary.previewMark(id: "who-contact-1", how: "nothing", on: nil, now: now) == nil)
    #expect(try border.rows().isEmpty, "nothing is kept by it")
    #expect(throws: DiaryError.self) { try diary.previewMark(id: "who-flu", how: "had", on: "never", now: now) }
  }
  @Test func mark_window() throws {
    try border.keep("due_given", Self.newDate)
    try border.keep("place", ["country": .one("england")])
    guard case .kept(let kept) = try diary.markWindow(id: "england-rsv", how: "had", on: "2026-11-20", now: now) else {
      return #expect(Bool(false), "it is open")
    }
    #expect(try diary.window(id: "england-rsv", now: now)?.node.lines == ["Had it on 20 Nov"])
    _ = try diary.undo(step: kept.undo)
    #expect(try diary.window(id: "england-rsv", now: now)?.node.state == .open)
    #expect(try diary.markWindow(id: "england-rsv", how: "had", on: "2026-11-23", now: now).noted != [])
    #expect(try diary.markWindow(id: "nothing", how: "had", on: nil, now: now).gone)
    #expect(try diary.markWindow(id: "england-rsv", how: "nothing", on: nil, now: now).gone)
    #expect(throws: DiaryError.self) { try diary.markWindow(id: "england-rsv", how: "had", on: "2026-02-30", now: now) }
  }
  @Test func unmark_window() throws {
    try border.keep("due_given", Self.newDate)
    try border.keep("place", ["country": .one("england")])
    #expect(try diary.unmarkWindow(id: "england-rsv", now: now).gone)
    #expect(try diary.markWindow(id: "england-rsv", how: "not_for_me", on: nil, now: now).kept)
    #expect(try diary.window(id: "england-rsv", now: now)?.node.takeBack == "Take this back")
    #expect(try diary.unmarkWindow(id: "england-rsv", now: now).kept)
    #expect(try diary.window(id: "england-rsv", now: now)?.node.takeBack == nil)
    #expect(try diary.unmarkWindow(id: "nothing", now: now).gone)
  }
  @Test func due_date() throws {
    #expect(try diary.dueDate(now: now).inUse == nil)
    try border.keep("due_given", Self.newDate)
    #expect(try diary.dueDate(now: now).history.count == 1)
  }
  @Test func urgent_help() throws { #expect(try diary.urgentHelp(now: now).calls.last?.tone == .urgent) }
  @Test func first_run() throws { #expect(try !diary.firstRun(now: now).done) }
  @Test func finish_first_run() throws {
    try diary.finishFirstRun()
    #expect(try diary.firstRun(now: now).done)
  }
  @Test func settings() throws {
    let acts = try diary.settings(now: now).groups.flatMap(\.rows).map(\.act)
    #expect(acts.contains(.go(place: .form(kind: "numbers"))) && acts.contains(.go(place: .form(kind: "care_plan"))))
  }
  @Test func ended() throws { #expect(try diary.ended(now: now).sheet == "ended") }
  @Test func take_back_ending() throws {
    #expect(try diary.takeBackEnding().gone)
    try border.keep("ended", ["how": .one("rather_not_say")])
    #expect(try diary.ended(now: now).sheet == nil)
    #expect(try diary.takeBackEnding().kept)
  }
  @Test func nights() throws { #expect(try !diary.nights(week: "2026-11-01", now: now).week.label.isEmpty) }
  @Test func movement() throws {
    #expect(try diary.movement(week: nil, now: now).empty?.action?.place == .form(kind: "activity"))
  }
  @Test func iron_patterns() throws {
    try border.dose()
    #expect(try diary.ironPatterns(week: nil, now: now).tablets?.words.finding.contains("1 of") == true)
  }
  @Test func calm() throws { #expect(try !diary.calm(week: nil, now: now).title.isEmpty) }
  @Test func care() throws {
    #expect(try diary.care(now: now).noVisit?.action?.place == .form(kind: "appointment"))
    try border.keep("question", ["words": .text("Is my iron looked at?")])
    let question = try #require(try diary.care(now: now).questions.first)
    #expect(question.number == "1" && question.words == "Is my iron looked at?")
  }
  @Test func mark_asked() throws {
    let kept = try border.keep("question", ["words": .text("Is my iron looked at?")])
    let question = try #require(kept.entry)
    guard case .kept(let marked) = try diary.markAsked(question: question, now: now) else {
      return #expect(Bool(false), "it waits")
    }
    let care = try diary.care(now: now)
    #expect(care.questions.isEmpty && care.asked.map(\.id) == [question])
    #expect(try diary.markAsked(question: question, now: now).gone && diary.markAsked(question: "no", now: now).gone)
    _ = try diary.undo(step: marked.undo)
    #expect(try diary.care(now: now).questions.map(\.id) == [question])
  }
  @Test func move_question() throws {
    let ids = try ["first", "second"].map { words in
      try #require(try border.keep("question", ["words": .text(words)]).entry)
    }
    guard case .kept(let moved) = try diary.moveQuestion(question: ids[1], up: true, now: now) else {
      return #expect(Bool(false), "one stands above it")
    }
    #expect(try diary.care(now: now).questions.map(\.words) == ["second", "first"])
    #expect(try diary.moveQuestion(question: ids[1], up: true, now: now).gone, "it is the first")
    #expect(try diary.moveQuestion(question: ids[0], up: false, now: now).gone, "it is the last")
    #expect(try diary.moveQuestion(question: "no", up: true, now: now).gone)
    _ = try diary.undo(step: moved.undo)
    #expect(try diary.care(now: now).questions.map(\.words) == ["first", "second"])
  }
  @Test func medicine_check() throws {
    let empty = try diary.medicineCheck(typed: "", now: now)
    #expect(empty.card == nil && empty.ask == nil && empty.log == nil)
    #expect(try diary.medicineCheck(typed: " promethazine\n", now: now).card?.tone == .ask)
    #expect(try diary.medicineCheck(typed: "phenergen", now: now).suggestions.count == 1)
    #expect(try diary.medicineCheck(typed: "zzyzx", now: now).card?.tone == .plain)
  }
  @Test func ask_about_medicine() throws {
    #expect(try diary.askAboutMedicine(typed: "promethazine", now: now).kept)
    let after = try diary.medicineCheck(typed: "promethazine", now: now)
    #expect(try after.ask == nil && after.asked != nil && diary.care(now: now).questions.count == 1)
    guard case .refused(let notes) = try diary.askAboutMedicine(typed: "", now: now) else {
      return #expect(Bool(false), "nothing was typed")
    }
    #expect(!notes.isEmpty)
  }
  @Test func sort_legs() throws {
    let first = try diary.sortLegs(answers: [], now: now)
    #expect(first.step?.field == "safety" && first.backTo == nil)
    let one = try diary.sortLegs(answers: [Answer(field: "safety", value: .one("one_leg"))], now: now).result
    #expect(one?.keepNow == true && one?.urgent?.action.place == .urgentHelp)
  }
  @Test func sorted_legs() throws {
    #expect(try diary.sortedLegs(now: now).invitation != nil)
    let kept = try border.keep("sorted_legs", ["safety": .one("one_leg")])
    #expect(try diary.sortedLegs(now: now).entry == kept.entry)
  }
  @Test func breathing() throws {
    let state = try diary.breathing(now: now)
    #expect(state.exercises.map(\.id) == ["slow_breathing", "muscle_release"] && !state.still)
    let length = try #require(state.exercises.first?.lengths.first { $0.chosen })
    #expect(length.parts.map(\.circle) == [.grows, .shrinks])
    #expect(length.parts.reduce(0) { $0 + $1.seconds } * length.rounds == length.minutes * 60)
    #expect(try diary.breathing(now: Moment("2026-11-22T03:12Z")).still)
  }
  @Test func breathed() throws {
    #expect(try diary.breathed(exercise: "slow_breathing", seconds: 29, now: now) == nil)
    #expect(try diary.breathed(exercise: "slow_breathing", seconds: .min, now: now) == nil)
    #expect(try diary.breathed(exercise: "nothing", seconds: 180, now: now) == nil)
    #expect(try border.rows().isEmpty)
    let kept = try #require(try diary.breathed(exercise: "muscle_release", seconds: 200, now: now))
    #expect(try border.readBack("breathing", kept.entry)["minutes"] == .number(3))
    #expect(try diary.undo(step: kept.undo) != nil && border.rows().isEmpty)
    #expect(throws: DiaryError.self) {
      try diary.breathed(exercise: "slow_breathing", seconds: 60, now: Moment(epochMs: .max, offsetMinutes: 0))
    }
  }
  @Test func mood_check() throws {
    let first = try diary.moodCheck(now: now)
    #expect(first.last == nil && first.form.kind == "mood_check" && first.atOnce.action?.place == .urgentHelp)
    #expect(first.form.fields.contains { $0.id == "harm" })
    let kept = try border.keep(
      "mood_check",
      [
        "interest": .one("nearly_every_day"), "down": .one("not_at_all"), "nervous": .one("not_at_all"),
        "worrying": .one("not_at_all"),
      ])
    let last = try #require(try diary.moodCheck(now: now).last)
    #expect(last.entry == kept.entry && last.totals.map(\.value) == ["3 of 6", "0 of 6"] && last.card.tone == .ask)
    let sign = try border.keep("mood_check", ["harm": .one("yes")])
    #expect(try sign.urgent != nil && diary.moodCheck(now: now).last?.card.tone == .urgent)
    #expect(throws: DiaryError.self) { try diary.moodCheck(now: Moment(epochMs: .min, offsetMinutes: 0)) }
  }
  @Test func why_this() throws {
    #expect(try diary.whyThis(rule: "no rule", now: now) == nil)
    let plain = try #require(try diary.whyThis(rule: "ferritin_gap", now: now))
    #expect(plain.nothingSeen != nil && plain.seen.isEmpty && plain.ask == nil && plain.compared.count == 2)
    try border.read(sample: "restless")
    let why = try #require(try diary.whyThis(rule: "ferritin_gap", now: Self.read))
    #expect(why.nothingSeen == nil && !why.seen.isEmpty && why.tone == .ask)
    #expect(why.compared.map(\.tone) == [.plain, .ask])
    #expect(throws: DiaryError.self) {
      try diary.whyThis(rule: "ferritin_gap", now: Moment(epochMs: .max, offsetMinutes: 0))
    }
  }
  @Test func advice_list() throws {
    let groups = try diary.adviceList(now: now).groups
    #expect(groups.first?.tone == .urgent && groups.flatMap(\.rows).count > 20)
    #expect(groups.flatMap(\.rows).allSatisfy { $0.place == .whyThis(rule: $0.rule) })
  }
  @Test func advice_seen() throws {
    try border.read(sample: "restless")
    let first = try #require(try diary.today(now: Self.read).advice).rule
    try diary.adviceSeen(rule: first, now: Self.read)
    try diary.adviceSeen(rule: "no rule", now: Self.read)
    #expect(try diary.today(now: Self.read).advice?.rule == first, "it stays for the day")
    #expect(try diary.today(now: Moment("2026-11-23T08:52Z")).advice?.rule != first, "then it rests")
    #expect(throws: DiaryError.self) { try diary.adviceSeen(rule: first, now: Moment(epochMs: .max, offsetMinutes: 0)) }
  }
  @Test func ask_from_advice() throws {
    #expect(try diary.askFromAdvice(rule: "ferritin_gap", now: now).gone && border.rows().isEmpty)
    try border.read(sample: "restless")
    let before = try diary.care(now: Self.read).questions.count
    guard case .kept(let kept) = try diary.askFromAdvice(rule: "ferritin_gap", now: Self.read) else {
      return #expect(Bool(false), "it is a question")
    }
    let after = try diary.whyThis(rule: "ferritin_gap", now: Self.read)
    #expect(try after?.ask == nil && after?.asked != nil && diary.care(now: Self.read).questions.count == before + 1)
    #expect(try diary.askFromAdvice(rule: "ferritin_gap", now: Self.read).noted == ["rule"])
    _ = try diary.undo(step: kept.undo)
    #expect(try diary.whyThis(rule: "ferritin_gap", now: Self.read)?.ask != nil)
  }
  @Test func not_for_me() throws {
    #expect(try diary.notForMe(rule: "no rule", now: now).gone && diary.notForMe(rule: "one_leg", now: now).gone)
    guard case .kept(let kept) = try diary.notForMe(rule: "ferritin_gap", now: now) else {
      return #expect(Bool(false), "it can be silenced")
    }
    let quiet = try diary.whyThis(rule: "ferritin_gap", now: now)
    #expect(kept.entry == nil && quiet?.quiet != nil && quiet?.notForMe == nil)
    _ = try diary.undo(step: kept.undo)
    #expect(try diary.whyThis(rule: "ferritin_gap", now: now)?.quiet == nil)
  }
  @Test func library() throws {
    let places = try diary.library(now: now).groups.flatMap(\.rows).map(\.place)
    #expect(places.contains(.libraryPage(id: "nutrition")) && places.contains(.week(week: nil)))
    try border.keep("ended", ["how": .one("loss")])
    #expect(try !diary.library(now: now).groups.flatMap(\.rows).map(\.place).contains(.week(week: nil)))
  }
  @Test func library_page() throws {
    #expect(try diary.libraryPage(id: "nothing", now: now) == nil)
    let page = try #require(try diary.libraryPage(id: "movement", now: now))
    #expect(page.urgent?.action?.place == .urgentHelp && page.stretches.count == 8 && page.stretchesBasis != nil)
    #expect(try diary.libraryPage(id: "stirs", now: now)?.list.isEmpty == false)
  }
  @Test func glossary() throws {
    let terms = try diary.glossary(now: now).terms
    #expect(terms.contains { $0.id == "ferritin" && !$0.meaning.isEmpty })
    #expect(terms.map { $0.term.lowercased() } == terms.map { $0.term.lowercased() }.sorted())
  }
  @Test func week() throws {
    #expect(try diary.week(week: nil, now: now).empty?.action?.place == .dueDate)
    try border.keep("due_given", Self.newDate)
    let own = try diary.week(week: nil, now: now)
    #expect(own.title == "29 weeks" && own.here != nil && own.own == nil && own.earlier == 28 && own.later == 30)
    #expect(try diary.week(week: 99, now: now).later == nil && diary.week(week: .min, now: now).earlier == nil)
    #expect(try diary.week(week: 40, now: now).own?.place == .week(week: nil))
  }
  @Test func evening() throws {
    let plan = try diary.evening(now: now)
    #expect(plan.check.place == .urgentHelp && !plan.steps.isEmpty && plan.relief.isEmpty && plan.reliefLabel.isEmpty)
    try border.keep("spell", ["helped": .several(["walking"])])
    #expect(try diary.evening(now: now).relief.count == 1)
  }
  @Test func summary() throws {
    let state = try diary.summary(range: .fourWeeks, sections: nil, now: now)
    #expect(state.sections.first?.id == "questions" && state.ranges.count == 2)
    let days = SummaryRange.between(first: "2026-11-01", last: "2026-11-22")
    let one = try diary.summary(range: days, sections: ["questions"], now: now)
    #expect(one.sections.filter(\.on).map(\.id) == ["questions"])
    #expect(one.dates?.latest == "2026-11-22" && one.first == "2026-11-01" && state.dates == nil)
    #expect(one.sections.filter(\.on).compactMap(\.page) == ["1 of 1"] && one.nothingIn == nil)
    let none = try diary.summary(range: .sinceVisit, sections: ["no such part"], now: now)
    #expect(none.nothingIn != nil && none.sections.allSatisfy { !$0.on && $0.page == nil })
    #expect(state.forms.map(\.form) == [.pdf, .text, .fhir, .csv, .html, .json], "in the order of the list")
    #expect(throws: DiaryError.self) {
      try diary.summary(range: .between(first: "2026-02-30", last: "2026-11-22"), sections: nil, now: now)
    }
  }
  @Test func summary_files() throws {
    let file = { [diary, now] in
      try #require(
        try diary.summaryFiles(form: .pdf, paper: .a4, range: .fourWeeks, sections: nil, now: now).first)
    }
    let page = try file()
    #expect(page.name == "summary-2026-11-22.pdf" && page.bytes.prefix(5).elementsEqual("%PDF-".utf8))
    #expect(try page.bytes == file().bytes)
  }
  @Test func summary_pages() throws {
    let pages = { [diary, now] (sections: [String]?) in
      try diary.summaryPages(paper: .letter, range: .fourWeeks, sections: sections, now: now)
    }
    let file = try diary.summaryFiles(form: .pdf, paper: .letter, range: .fourWeeks, sections: nil, now: now).first
    #expect(try pages(nil).pdf == file?.bytes && pages(nil).spoken.count == 1)
    #expect(try pages([]) == SummaryPages(pdf: Data(), spoken: []))
    #expect(throws: DiaryError.self) {
      try diary.summaryPages(
        paper: .a4, range: .between(first: "2026-02-30", last: "2026-11-22"), sections: nil, now: now)
    }
  }
  /// What the other shells and the core make of the same diary at the same moment: the same bytes.
  @Test func summary_files_are_the_same_bytes_everywhere() throws {
    try border.read(sample: "restless")
    let forms = try diary.summary(range: .fourWeeks, sections: nil, now: Self.read).forms.map(\.form)
    let files = try forms.flatMap {
      try diary.summaryFiles(form: $0, paper: .a4, range: .fourWeeks, sections: nil, now: Self.read)
    }
    let lines = files.map { "\($0.name) \($0.bytes.count) \(Self.trace($0.bytes))\n" }
    let written = repository.appendingPathComponent("tests/vectors/summary/bytes.txt")
    #expect(try lines.joined() == String(contentsOf: written, encoding: .utf8))
  }
  /// FNV-1a of 64 bits.
  private static func trace(_ bytes: Data) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }
  @Test func summary_sealed() throws {
    let refused = try diary.summarySealed(
      form: .text, paper: .a4, range: .fourWeeks, sections: nil, passphrase: "short", now: now)
    guard case .refused(let notes) = refused else { return #expect(Bool(false), "five letters are no passphrase") }
    #expect(notes.count == 1 && notes.first?.words.isEmpty == false)
    try border.read(sample: "restless")
    let sealed = try diary.summarySealed(
      form: .csv, paper: .a4, range: .fourWeeks, sections: ["questions", "legs"],
      passphrase: "seven brave otters nap at noon", now: Self.read)
    guard case .sealed(let files) = sealed else { return #expect(Bool(false), "\(sealed)") }
    #expect(
      files.map(\.name) == ["summary-2026-11-22-questions.csv.age", "summary-2026-11-22-legs.csv.age"])
    #expect(files.allSatisfy { $0.bytes.starts(with: "age-encryption.org/v1".utf8) })
    #expect(Set(files.map(\.mediaType)) == ["application/octet-stream"])
  }
  @Test func summary_squares() throws {
    let squares = try #require(try diary.summarySquares(range: .fourWeeks, sections: ["questions"], now: now))
    #expect(squares.dark.count == Int(squares.side * squares.side))
    #expect(squares.dark.contains(true) && squares.dark.contains(false) && !squares.spoken.isEmpty)
    #expect(squares.text.utf8.count <= 1_200)
    try border.read(sample: "restless")
    #expect(try diary.summarySquares(range: .fourWeeks, sections: nil, now: Self.read) == nil)
    #expect(try diary.summary(range: .fourWeeks, sections: nil, now: Self.read).squares == nil)
  }
  @Test func health_records() throws {
    try border.read(sample: "restless")
    let records = try diary.healthRecords(range: .fourWeeks, sections: nil, now: Self.read)
    #expect(records.fhirVersion == "4.0.1" && records.baseAddress == "evenfall://diary")
    #expect(records.portions.first?.records.first?.kind == "Patient" && records.leftOut != nil)
    #expect(try diary.healthRecords(range: .fourWeeks, sections: ["questions"], now: Self.read).portions.isEmpty)
  }
  @Test func keep_health_shared() throws {
    _ = try diary.keepHealthShared(range: .fourWeeks, sections: nil, now: now)
    #expect(try diary.summary(range: .fourWeeks, sections: nil, now: now).shared.count == 1)
  }
  @Test func keep_shared_summary() throws {
    _ = try diary.keepSharedSummary(form: .pdf, range: .fourWeeks, sections: nil, now: now)
    #expect(try diary.summary(range: .fourWeeks, sections: nil, now: now).shared.count == 1)
  }
  @Test func forget_shared_summary() throws {
    _ = try diary.keepSharedSummary(form: .fhir, range: .sinceVisit, sections: nil, now: now)
    let shared = try #require(try diary.summary(range: .fourWeeks, sections: nil, now: now).shared.first)
    _ = try diary.forgetSharedSummary(id: shared.id)
    #expect(try diary.summary(range: .fourWeeks, sections: nil, now: now).shared.isEmpty)
  }
  @Test func summary_text() throws {
    try border.keep("question", ["words": .text("Is my iron looked at?")])
    #expect(try diary.summaryText(now: now).contains("1. Is my iron looked at?"))
  }
  @Test func form() throws {
    #expect(try diary.form(kind: "nothing", entry: nil, now: now) == nil)
    guard case .amount(let number)? = try diary.form(kind: "iron_dose", entry: nil, now: now)?.fields[0].shape else {
      return #expect(Bool(false), "iron is an amount")
    }
    #expect(number.unit == "mg")
  }
  @Test func submit() throws {
    let kept = try border.dose()
    #expect(kept.words == "Saved: Iron, 65 mg")
    #expect(try border.dose(100, entry: kept.entry).words == "Changed: Iron, 100 mg")
    let odd: [String: Value] = ["elemental": .number(900)]
    guard case .asked(let notes) = try border.submit("iron_dose", odd) else {
      return #expect(Bool(false), "900 mg is odd")
    }
    #expect(notes.map(\.field) == ["elemental"])
    #expect(try border.submit("iron_dose", odd, confirmed: ["elemental"]).kept)
    guard case .refused = try border.submit("iron_dose", ["elemental": .number(1e9)]) else {
      return #expect(Bool(false), "a tonne of iron")
    }
    #expect(try border.submit("nothing").gone)
    #expect(try border.submit("iron_dose", entry: "no entry").gone)
  }
  @Test func remove() throws {
    let entry = try #require(try border.dose().entry)
    guard case .kept(let removed) = try diary.remove(kind: "iron_dose", entry: entry) else {
      return #expect(Bool(false), "it was there")
    }
    #expect(removed.words == "Deleted: Iron, 65 mg")
    #expect(try diary.remove(kind: "iron_dose", entry: entry).gone)
  }
  @Test func undo() throws {
    let kept = try border.dose()
    #expect(try diary.undo(step: kept.undo) != nil)
    #expect(try diary.undo(step: kept.undo) == nil)
    #expect(try diary.undo(step: -1) == nil)
    #expect(try border.rows().isEmpty)
  }
  @Test func tap() throws {
    let tapped = try diary.tap(tap: "restless", now: now)
    #expect(tapped.state.running != nil && tapped.undo != nil)
    let unknown = try diary.tap(tap: "nothing", now: now)
    #expect(unknown.undo == nil && unknown.state == tapped.state)
  }
  @Test func slip() throws {
    let before = try diary.slip(now: now)
    _ = try diary.tap(tap: "restless", now: now)
    #expect(try diary.slip(now: now) == before, "it tells nothing of the diary")
  }
  @Test func slip_tap() throws {
    _ = try diary.slipTap(tap: "restless", now: now)
    #expect(try diary.slipTap(tap: "restless", now: now).words == "Already saved.")
    #expect(try diary.slipTap(tap: "quiet", now: now).undo == nil)
  }
  @Test func preview_due() throws {
    #expect(try diary.previewDue(way: "nothing", answers: [], now: now) == nil)
    let given = [Answer(field: "due", value: .on("2027-02-03"))]
    guard case .ready(let state)? = try diary.previewDue(way: "due_given", answers: given, now: now) else {
      return #expect(Bool(false), "a date is given")
    }
    #expect(state.makes.contains("29 weeks"))
  }
  @Test func export_json() throws {
    try border.dose()
    #expect(try diary.exportJson(file: border.beside("export.json"), now: now).done)
    #expect(try diary.exportJson(file: border.beside("no/such/place"), now: now).notDone)
  }
  @Test func import_json() throws {
    let kept = try border.dose(), file = border.beside("export.json")
    _ = try diary.exportJson(file: file, now: now)
    _ = try diary.undo(step: kept.undo)
    #expect(try diary.importJson(file: file).done)
    #expect(try border.readBack("iron_dose", kept.entry)["elemental"] == .number(65))
    #expect(try diary.importJson(file: border.beside("nothing")).notDone)
  }
  @Test func export_csv() throws {
    try border.dose()
    let tables = border.beside("tables")
    try FileManager.default.createDirectory(atPath: tables, withIntermediateDirectories: false)
    #expect(try diary.exportCsv(folder: tables).done)
    #expect(try FileManager.default.contentsOfDirectory(atPath: tables) == ["iron_dose.csv"])
  }

  // MARK: rings

  private static func phone(
    _ pending: [String] = [], zone: String = "Europe/London", rings: Bool = true
  ) -> PhoneRings {
    PhoneRings(zone: zone, allowed: rings, exact: rings, heldBack: !rings, pending: pending)
  }
  private static let wrong = Moment(epochMs: .max, offsetMinutes: 0)
  /// The tablet is on; the name of its next ring.
  private func ironRing() throws -> String {
    guard case .kept = try diary.switchReminder(name: "iron", on: true, now: now) else {
      throw StageTrouble("there is a reminder for the tablet")
    }
    return try #require(try diary.nextRings(zone: "Europe/London", count: 1, now: now).rings.first).id
  }
  @Test func reminders() throws {
    let off = try diary.reminders(phone: Self.phone(), now: now)
    #expect(off.intro != nil && off.denied == nil && off.noNext != nil && off.why.place == .whyNotRing)
    _ = try ironRing()
    let on = try diary.reminders(phone: Self.phone(zone: "Mars/Olympus", rings: false), now: now)
    #expect(on.intro == nil && on.denied != nil && on.zoneNote != nil && on.next.count == 3)
    #expect(on.groups.flatMap(\.rows).filter(\.on).map(\.form) == ["reminder_iron"])
    #expect(throws: DiaryError.self) { try diary.reminders(phone: Self.phone(), now: Self.wrong) }
  }
  @Test func why_not_ring() throws {
    let ring = try ironRing()
    #expect(try diary.whyNotRing(phone: Self.phone(), now: now).reasons.contains { $0.tone == .ask })
    #expect(try diary.whyNotRing(phone: Self.phone([ring]), now: now).reasons.allSatisfy { $0.tone == .done })
    let settings = try diary.whyNotRing(phone: Self.phone(rings: false), now: now).reasons.compactMap(\.setting)
    #expect(settings == [.rings, .battery, .exact])
    #expect(throws: DiaryError.self) { try diary.whyNotRing(phone: Self.phone(), now: Self.wrong) }
  }
  @Test func switch_reminder() throws {
    #expect(try diary.switchReminder(name: "kettle", on: true, now: now).gone)
    guard case .kept(let kept) = try diary.switchReminder(name: "iron", on: true, now: now) else {
      return #expect(Bool(false), "it can be switched")
    }
    _ = try diary.undo(step: kept.undo)
    #expect(try diary.reminders(phone: Self.phone(), now: now).groups.flatMap(\.rows).allSatisfy { !$0.on })
    #expect(throws: DiaryError.self) { try diary.switchReminder(name: "iron", on: true, now: Self.wrong) }
  }
  @Test func next_rings() throws {
    #expect(try diary.nextRings(zone: "Europe/London", count: 64, now: now).rings.isEmpty)
    _ = try ironRing()
    for (count, many) in [(Int32.min, 0), (0, 0), (3, 3), (.max, 64)] {
      #expect(try diary.nextRings(zone: "Europe/London", count: count, now: now).rings.count == many)
    }
    let ring = try #require(try diary.nextRings(zone: "", count: 1, now: now).rings.first)
    #expect(ring.channel == .gentle && ring.title == "A note for you" && ring.plainTitle == "Your iron tablet")
    #expect(ring.actions.map(\.act) == [.done, .snooze(minutes: 10), .snooze(minutes: 30), .snooze(minutes: 60)])
    #expect(throws: DiaryError.self) { try diary.nextRings(zone: "", count: 1, now: Self.wrong) }
  }
  @Test func arm_rings() throws {
    let ring = try ironRing()
    let first = try diary.armRings(zone: "Europe/London", pending: [], ringsByItself: true, now: now)
    #expect(first.arm.count == 64 && first.arm.first?.id == ring && first.cancel.isEmpty && first.note == nil)
    let kettle = PendingRing(id: "kettle@2026-11-22T1030", at: now)
    let held = first.arm.map { PendingRing(id: $0.id, at: $0.at) } + [kettle]
    let second = try diary.armRings(zone: "Europe/London", pending: held, ringsByItself: true, now: now)
    #expect(second.arm.isEmpty && second.cancel == [kettle.id])
    #expect(try diary.armRings(zone: "Mars/Olympus", pending: held, ringsByItself: true, now: now).note != nil)
    #expect(throws: DiaryError.self) {
      try diary.armRings(zone: "", pending: [PendingRing(id: ring, at: Self.wrong)], ringsByItself: true, now: now)
    }
  }
  @Test func rang() throws {
    let ring = try ironRing(), due = Moment("2026-11-22T10:30Z")
    #expect(try diary.rang(ring: ring, zone: "Europe/London", now: now) == nil, "it is too early")
    #expect(try diary.rang(ring: ring, zone: "Europe/London", now: due)?.id == ring)
    #expect(try diary.rang(ring: ring, zone: "Europe/London", now: due) == nil, "it has rung")
    #expect(try diary.rang(ring: "kettle", zone: "", now: due) == nil)
    #expect(throws: DiaryError.self) { try diary.rang(ring: ring, zone: "", now: Self.wrong) }
  }
  @Test func ring_done() throws {
    try border.dose()
    let ring = try ironRing()
    #expect(try diary.ringDone(ring: ring, now: now).kept && border.rows().count == 2)
    #expect(try diary.ringDone(ring: ring, now: now).kept && border.rows().count == 2)
    #expect(try diary.ringDone(ring: "kettle@2026-11-22T1030", now: now).gone)
    #expect(throws: DiaryError.self) { try diary.ringDone(ring: ring, now: Self.wrong) }
  }
  @Test func snooze_ring() throws {
    let ring = try ironRing(), later = Moment("2026-11-22T08:40Z")
    #expect(try diary.snoozeRing(ring: ring, minutes: 30, now: now).kept)
    let next = try #require(try diary.nextRings(zone: "Europe/London", count: 1, now: now).rings.first)
    #expect(next.id == ring && next.at.epochMs == later.epochMs)
    for minutes in [Int32.min, 0, 15, .max] {
      #expect(try diary.snoozeRing(ring: ring, minutes: minutes, now: now).gone)
    }
    #expect(throws: DiaryError.self) { try diary.snoozeRing(ring: ring, minutes: 30, now: Self.wrong) }
  }
  @Test func export_calendar() throws {
    _ = try ironRing()
    let file = border.beside("evenfall.ics")
    #expect(try diary.exportCalendar(file: file, zone: "Europe/London", now: now).done)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("SUMMARY:A note for you"))
    #expect(try diary.exportCalendar(file: border.beside("no/such/place"), zone: "", now: now).notDone)
    #expect(throws: DiaryError.self) { try diary.exportCalendar(file: file, zone: "", now: Self.wrong) }
  }

  // MARK: without a diary

  @Test func ring_words() {
    let words = ringWords(language: "en")
    #expect(words.discreet == "A note for you" && ![words.gentle, words.appointments, words.waits].contains(""))
  }

  @Test func urgent_help_without_diary() throws {
    #expect(try urgentHelpWithoutDiary(country: "england", expecting: true, language: "en").calls.last?.number == "999")
    #expect(try urgentHelpWithoutDiary(country: nil, expecting: true, language: "en").calls.last?.number == nil)
  }
  @Test func chrome_without_diary() throws {
    let words = chromeWithoutDiary(language: "en")
    #expect(words.tabs.isEmpty && words.urgentHelp == "Urgent help")
    #expect(try words.forms == diary.chrome(now: now).forms)
  }
  @Test func unforeseen_trouble() {
    #expect(unforeseenTrouble(language: "en").actions.map(\.act) == [.tryAgain])
    #expect(unforeseenTrouble(language: "en").title != unforeseenTrouble(language: "en-XA").title)
  }
  @Test func lost_key_trouble() { #expect(lostKeyTrouble(language: "en").actions.last?.act == .beginAnew) }
  @Test func put_aside() throws {
    try border.dose()
    let path = border.file.path
    #expect(throws: DiaryError.self) { try putAside(path: path, language: "en") }
    border.close()
    #expect(try putAside(path: path, language: "en") == path + ".before-anew-1")
    #expect(try putAside(path: path, language: "en") == nil)
    try border.reopen()
    #expect(try border.rows().isEmpty)
  }
  @Test func lock() { #expect(EvenfallCore.lock(language: "en").graceSeconds == 60) }
  @Test func say_answer() throws {
    #expect(try sayAnswer(shape: .dateTime, value: .at(now), language: "en") == "Sunday 22 November, 08:10")
    #expect(try sayAnswer(shape: .date, value: nil, language: "en") == "Not said")
  }
  @Test func read_number() { #expect(["11,2", "65", "1e3", ""].map { readNumber(text: $0) } == [11.2, 65, nil, nil]) }
  @Test func write_number() { #expect([65, 11.25].map { writeNumber(value: $0, language: "en") } == ["65", "11.25"]) }
  @Test func calculate_due() throws {
    let answers = [
      Answer(field: "first_day", value: .on("2026-04-25")), Answer(field: "cycle_days", value: .number(28)),
    ]
    guard
      case .found(let due)? = try calculateDue(
        way: "due_last_period", answers: answers, on: "2026-11-22", language: "en")
    else { return #expect(Bool(false), "it can be calculated") }
    #expect(due.due == "2027-01-30")
    #expect(try calculateDue(way: "unheard_of", answers: [], on: nil, language: "en") == nil)
  }
  @Test func calculate_age() throws {
    guard case .found(let age) = try calculateAge(due: "2027-02-03", on: "2026-11-22", language: "en") else {
      return #expect(Bool(false), "it can be calculated")
    }
    #expect(age.totalDays == 207)
  }
  @Test func calculate_contacts() throws {
    guard
      case .found(let found) = try calculateContacts(
        plan: "who", firstContact: "20w3d", due: "2027-02-03", language: "en")
    else { return #expect(Bool(false), "it can be calculated") }
    #expect(!found.lines.isEmpty)
    guard case .refused(let notes) = try calculateContacts(plan: "x", firstContact: nil, due: nil, language: "en")
    else {
      return #expect(Bool(false), "there is no such plan")
    }
    #expect(!notes.isEmpty)
  }
  @Test func convert_result() throws {
    guard case .found(let found) = try convertResult(value: 11.2, unit: "g/dL", analyte: "hb", to: nil, language: "en")
    else { return #expect(Bool(false), "it can be converted") }
    #expect(found.converted.contains { $0.value == 112 })
  }
  @Test func calculate_saturation() throws {
    guard
      case .found(let found) = try calculateSaturation(
        iron: 12, ironUnit: "µmol/L", binder: 65, binderUnit: "µmol/L", binderIsTransferrin: false, language: "en")
    else { return #expect(Bool(false), "it can be calculated") }
    #expect(abs(found.percent - 18.46) < 0.01)
  }

  // MARK: copies

  private static let passphrase = suggestPassphrase(random: Data(0..<32)) ?? ""

  @Test func suggest_passphrase() { #expect(suggestPassphrase(random: Data("few".utf8)) == nil) }
  @Test func check_passphrase() {
    #expect(checkPassphrase(text: "short", language: "en") == "Use at least 12 characters.")
    #expect(checkPassphrase(text: Self.passphrase, language: "en") == nil)
  }
  @Test func passphrase_groups() {
    #expect(passphraseGroups(text: Self.passphrase).joined(separator: "-") == Self.passphrase)
  }
  @Test func reads_back() {
    #expect(readsBack(shown: Self.passphrase, typed: Self.passphrase.lowercased()))
    #expect(!readsBack(shown: Self.passphrase, typed: String(Self.passphrase.prefix(4))))
  }
  @Test func copying() throws {
    #expect(try EvenfallCore.copying(now: now, language: "en").backUp.fileName == "evenfall-2026-11-22.age")
  }
  @Test func back_up() throws {
    #expect(try diary.backUp(file: border.beside("weak"), passphrase: "", now: now).refused)
    #expect(!FileManager.default.fileExists(atPath: border.beside("weak")))
  }
  @Test func look_into_backup() throws {
    guard case .closed = try lookIntoBackup(file: border.beside("nothing"), passphrase: "words", language: "en") else {
      return #expect(Bool(false), "there is none")
    }
  }
  @Test func restore_backup() throws {
    let kept = try border.dose(), file = border.beside("backup.age"), (path, key) = (border.file.path, border.file.key)
    #expect(try diary.backUp(file: file, passphrase: Self.passphrase, now: now).done)
    _ = try diary.undo(step: kept.undo)
    guard case .opens = try lookIntoBackup(file: file, passphrase: Self.passphrase, language: "en") else {
      return #expect(Bool(false), "it opens")
    }
    border.close()
    #expect(try restoreBackup(path: path, key: key, file: file, passphrase: "another", language: "en").notDone)
    #expect(try restoreBackup(path: path, key: key, file: file, passphrase: Self.passphrase, language: "en").done)
    try border.reopen()
    #expect(try border.readBack("iron_dose", kept.entry)["elemental"] == .number(65))
  }
}
