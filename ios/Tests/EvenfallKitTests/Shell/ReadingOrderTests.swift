import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// What a screen reader says on each screen, stop by stop, beside the text that both shells agree on.
@MainActor struct ReadingOrderTests {
  /// A screen to listen to: over which diary, when, what happened to the phone before, and what she does there.
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String
    var here: Where?
    var sample: String? = "restless"
    var at = Moment("2026-11-22T08:52Z")
    var language = "en"
    /// How many lines are compared, where the rest depends on how much of a list a phone makes at once.
    var lines = Int.max
    /// A line that Android reads alone.
    var androids = ""
    var before: @MainActor @Sendable (Stand) async throws -> Void = { _ in }
    var then: @MainActor @Sendable (Stage, EvenfallModel) async throws -> Void = { _, _ in }
    var file: String { name + (language == "en" ? "" : "." + language) }
    var testDescription: String { file }
  }
  /// What a scene stands on.
  @MainActor final class Stand {
    let file = DiaryFile()
    lazy var key = KeyInMemory(file.key)
    lazy var phone = RecordingPhone().phone(file)
    var held: Diary?
  }

  private nonisolated static let night = Moment("2026-11-22T03:12Z"), evening = Moment("2026-11-22T20:30Z")

  private nonisolated static let places: [Scene] = [
    Scene(name: "today", here: .in(.today)), Scene(name: "today-new", here: .in(.today), sample: "new"),
    Scene(name: "today-after-loss", here: .in(.today), sample: "after_loss"),
    Scene(name: "today-after-birth", here: .in(.today), sample: "after_birth"),
    Scene(name: "tonight", here: .in(.tonight), at: night),
    Scene(name: "tonight-running", here: .in(.tonight), sample: "running", at: night),
    Scene(name: "urgent-help", here: .in(.urgentHelp)),
    Scene(name: "urgent-help-deep", here: .in(.urgentHelp), at: night),
    Scene(name: "log", here: .in(.logSheet)), Scene(name: "morning", here: .in(.morning)),
    Scene(name: "day-diary", here: .in(.dayDiary(day: nil)), lines: 60),
    Scene(name: "nights", here: .in(.nights), at: evening),
    Scene(name: "nights-empty", here: .in(.nights), sample: "new"),
    Scene(name: "iron", here: .in(.iron)), Scene(name: "movement", here: .in(.movement)),
    Scene(name: "calm", here: .in(.calm)), Scene(name: "timeline", here: .in(.timeline)),
    Scene(name: "timeline-empty", here: .in(.timeline), sample: "undated"),
    Scene(name: "due-date", here: .in(.dueDate)), Scene(name: "settings", here: .in(.settings)),
    Scene(name: "ended", here: .in(.ended)), Scene(name: "ended-after", here: .in(.ended), sample: "after_loss"),
    Scene(name: "care", here: .in(.care)), Scene(name: "care-new", here: .in(.care), sample: "new"),
    Scene(name: "care-after-loss", here: .in(.care), sample: "after_loss"),
    Scene(name: "medicine-check", here: .in(.medicineCheck)), Scene(name: "sort-legs", here: .in(.sortLegs)),
    Scene(name: "breathing", here: .in(.breathing)), Scene(name: "mood-check", here: .in(.moodCheck)),
    Scene(name: "back-up", here: .backUp), Scene(name: "restore", here: .restore),
    Scene(name: "export", here: .export), Scene(name: "import", here: .import),
    Scene(name: "about-lock", here: .aboutLock),
  ]

  private nonisolated static let forms: [Scene] =
    [("iron", "iron_dose"), ("due-date", "due_crown_rump")].map {
      Scene(name: "form-\($0)", here: .in(.form(kind: $1)))
    }
    + [
      "spell", "night_event", "quiet_night", "nap", "supplement", "own_food", "food", "drink", "result", "activity",
      "breathing", "mood", "symptom", "movement_note", "tightening", "weight", "blood_pressure", "medicine", "smoking",
      "question", "appointment", "remark", "due_given", "due_last_period", "due_transfer", "due_conception", "due_head",
      "ended", "babies", "hours", "place", "numbers", "figures",
      "care_plan",
    ].map { Scene(name: "form-" + $0.replacing("_", with: "-"), here: .in(.form(kind: $0))) }

  private nonisolated static let deeds: [Scene] = [
    Scene(name: "form-refused", here: .in(.form(kind: "iron_dose")), then: { try await $0.tap($1.chrome.save) }),
    Scene(
      name: "form-leaving", here: .in(.form(kind: "remark")),
      then: { stage, model in
        let field = try #require(stage.read().first { $0.role == "field" })
        try await stage.type("Slept on the sofa", into: field.words)
        try await stage.tap(model.chrome.close)
      }),
    Scene(name: "toast", here: .in(.form(kind: "quiet_night")), then: { try await $0.tap($1.chrome.save) }),
    Scene(name: "trouble-wrong-key", before: { $0.key = KeyInMemory(Data(repeating: 8, count: 32)) }),
    Scene(
      name: "trouble-damaged",
      before: { stand in
        let diary = try FileHandle(forUpdating: URL(fileURLWithPath: stand.file.path))
        try diary.seek(toOffset: diary.seekToEnd() / 2)
        try diary.write(contentsOf: Data(repeating: 7, count: 20 * 4096))
      }),
    Scene(name: "trouble-busy", before: { $0.held = try $0.file.open() }),
    Scene(name: "trouble-lost-key", before: { $0.key.lose() }),
    Scene(
      name: "trouble-restore", before: { $0.key.lose() },
      then: { stage, model in
        let action = try #require(lostKeyTrouble(language: model.door.language).actions.first)
        try await stage.tap(action.words)
      }),
    Scene(name: "lock", before: { $0.phone.choices.lock = true }),
    Scene(
      name: "lock-tonight", before: { $0.phone.choices.lock = true }, then: { try await $0.tap($1.lock.words.tonight) }),
    Scene(name: "first-run", sample: nil),
  ]
  private nonisolated static let lookedUp: [Scene] =
    [("known", "promethazine"), ("unknown", "zzyzx"), ("near", "phenergen")].map { name, typed in
      Scene(
        name: "medicine-check-\(name)", here: .in(.medicineCheck),
        then: { try await $0.check(medicine: typed, over: $1) })
    } + [
      sorting("question", []), sorting("several", fits),
      sorting("result", fits) { try await $0.sortToTheEnd(over: $1) },
      sorting("one-leg", [("safety", "one_leg")]) { stage, model in await stage.backFromHelp(over: model) },
    ]
  private nonisolated static func sorting(
    _ name: String, _ answers: [(field: String, id: String)],
    then: @escaping @MainActor @Sendable (Stage, EvenfallModel) async throws -> Void = { _, _ in }
  ) -> Scene {
    Scene(
      name: "sort-legs-\(name)", here: .in(.sortLegs),
      then: {
        try await $0.sort(answers, over: $1)
        try await then($0, $1)
      })
  }
  private nonisolated static let calm: [Scene] = [
    Scene(name: "breathing-leading", here: .in(.breathing), then: { try await $0.breathe(10, over: $1) }),
    Scene(name: "breathing-still", here: .in(.breathing), at: night, then: { try await $0.breathe(10, over: $1) }),
    Scene(
      name: "mood-check-harm", here: .in(.moodCheck),
      then: { try await $0.check(mood: [("harm", "yes")], over: $1) }),
    Scene(name: "mood-check-kept", here: .in(.moodCheck), then: { try await $0.keep(mood: threeOfSix, over: $1) }),
  ]
  private nonisolated static let guidance: [Scene] = [
    Scene(name: "today-advice", here: .in(.today), then: { try await $0.keepSorted(over: $1) }),
    Scene(name: "today-red-flag", here: .in(.today), then: { try await $0.keepPressure(over: $1) }),
    Scene(name: "why-this", here: .in(.whyThis(rule: "ferritin_gap"))),
    Scene(name: "why-this-plain", here: .in(.whyThis(rule: "ferritin_gap")), sample: "new"),
    Scene(name: "advice-list", here: .in(.adviceList)), Scene(name: "library", here: .in(.library)),
    Scene(name: "library-nutrition", here: .in(.libraryPage(id: "nutrition"))),
    Scene(name: "library-movement", here: .in(.libraryPage(id: "movement"))),
    Scene(name: "library-after-loss", here: .in(.library), sample: "after_loss"),
    Scene(
      name: "glossary", here: .in(.glossary), lines: 55,
      then: { stage, _ in for _ in 0..<2 { await stage.scroll() } }),
    Scene(name: "glossary-nothing", here: .in(.glossary), then: { try await $0.seek("zzyzx", over: $1) }),
    Scene(name: "week", here: .in(.week(week: nil))), Scene(name: "week-40", here: .in(.week(week: 40))),
    Scene(name: "week-after-birth", here: .in(.week(week: nil)), sample: "after_birth"),
    Scene(name: "evening", here: .in(.evening)),
    Scene(name: "evening-new", here: .in(.evening), sample: "new"),
  ]
  private nonisolated static let summary: [Scene] = [
    summary("summary"), summary("summary-new", sample: "new"),
    summary("summary-after-loss", sample: "after_loss"),
    summary("summary-page") { try await $0.readPage(over: $1) },
    summary("summary-dates") { try await $0.chooseOwnDates(over: $1) },
    summary("summary-sealed") { try await $0.sealSummary(over: $1) },
    summary("summary-shown") { try await $0.showSummary(over: $1) },
    summary("summary-squares") { try await $0.showSquares(over: $1) },
  ]
  private nonisolated static func summary(
    _ name: String, sample: String = "restless",
    then: @escaping @MainActor @Sendable (Stage, EvenfallModel) async throws -> Void = { _, _ in }
  ) -> Scene {
    Scene(
      name: name, here: .in(.summary), sample: sample,
      then: {
        try await $0.seePage(over: $1)
        try await then($0, $1)
      })
  }
  private nonisolated static let reminders: [Scene] =
    ["iron", "own", "hours"].map { Scene(name: "form-reminder-\($0)", here: .in(.form(kind: "reminder_\($0)"))) } + [
      reminding("reminders", severalOn), reminding("reminders-new", [], sample: "new"),
      reminding("reminders-denied", severalOn, allowed: false),
      reminding("reminders-after-birth", [], sample: "after_birth"),
      reminding("why-not-ring", severalOn, to: .whyNotRing),
      reminding("why-not-ring-denied", severalOn, allowed: false, to: .whyNotRing),
    ]
  /// There she says whether it may ring to the minute; here the phone does.
  private nonisolated static let exactly = "switch | To the minute | off\n"
  private nonisolated static func reminding(
    _ name: String, _ on: [String], sample: String = "restless", allowed: Bool = true, to place: Place = .reminders
  ) -> Scene {
    Scene(
      name: name, sample: sample, androids: place == .reminders ? exactly : "",
      then: { try await $0.remind(on, allowed: allowed, to: place, over: $1) })
  }
  private nonisolated static let firstRun: [Scene] = (2...5).map { step in
    Scene(name: "first-run-\(step)", sample: nil, then: { try await $0.skip(step - 1, over: $1) })
  }
  /// Those in which words of every kind are seen to come through another language.
  private nonisolated static let accented: [Scene] =
    (places + forms + deeds).filter {
      ["today", "tonight-running", "nights", "form-iron", "settings", "lock"].contains($0.name)
    }
    .map { scene in
      var scene = scene
      scene.language = "en-XA"
      return scene
    }
  private nonisolated static let plan: [Scene] = [
    Scene(
      name: "timeline-earlier", here: .in(.timeline), then: { try await $0.unfoldEarlier(over: $1) }),
    Scene(name: "plan", here: .in(.plan)),
    chosen("plan-us", "place", "country", .one("united-states")),
    chosen("plan-own", "care_plan", "team_plan", .yes(true)),
    Scene(name: "plan-after-birth", here: .in(.plan), sample: "after_birth"),
    Scene(name: "window", here: .in(.window(id: "england-rsv"))),
    // Under a sheet Android's way back closes the sheet; here none stands there.
    Scene(name: "window-moves", androids: "button | Back\n", then: { try await $0.hadFirstVisit(over: $1) }),
  ]
  private nonisolated static func chosen(
    _ name: String, _ sheet: String, _ field: String, _ value: Value
  ) -> Scene {
    Scene(
      name: name,
      then: {
        try await $0.chose(sheet, field, value, over: $1)
        $1.places.go(.in(.plan))
        await $0.settle()
      })
  }
  nonisolated static let scenes =
    places + forms + deeds + lookedUp + calm + guidance + summary + plan + reminders + firstRun + accented
  /// What TalkBack says of a button that unfolds something; iOS 17 has no such state.
  private nonisolated static let unfolded = " | expanded"
  /// Health Connect is Android's, and iOS lets no app write what goes there.
  private nonisolated static let androidsAlone: Set<String> = ["summary-health.txt"]
  private nonisolated static let written = repository.appendingPathComponent("tests/vectors/reading")

  @Test(arguments: scenes) func is_read_in_the_order_that_was_written(_ scene: Scene) async throws {
    let stand = Stand()
    if let sample = scene.sample { try stand.file.read(sample: sample) }
    try await scene.before(stand)
    let (stage, model) = try await Stage.app(
      over: stand.file, at: scene.at, key: stand.key, phone: stand.phone, language: scene.language)
    if let here = scene.here { model.places.go(here) }
    await stage.settle()
    try await scene.then(stage, model)
    let groups = try Regex("[0-9A-Z]{4}( · [0-9A-Z]{4}){5}")  // the only words that are other ones each time
    let read = stage.reading().replacing(groups, with: "six groups").split(separator: "\n").prefix(scene.lines)
    let golden = try String(contentsOf: Self.written.appendingPathComponent(scene.file + ".txt"), encoding: .utf8)
      .replacing(groups, with: "six groups").replacing(Self.unfolded, with: "")
      .replacing(scene.androids, with: "", maxReplacements: 1)
      .split(separator: "\n").prefix(scene.lines)
    for change in Array(read).difference(from: Array(golden)) {
      switch change {
      case .insert(let line, let words, _): Issue.record("line \(line + 1) is read, and not written: \(words)")
      case .remove(let line, let words, _): Issue.record("line \(line + 1) is written, and not read: \(words)")
      }
    }
    withExtendedLifetime(stand.held) {}
  }

  @Test func every_screen_that_is_written_is_read() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.written.path)
    #expect(Set(files).subtracting(Self.androidsAlone) == Set(Self.scenes.map { $0.file + ".txt" }))
  }
}
