import EvenfallCore
import EvenfallKit
import Foundation
import Staging
import SwiftUI

/// A screen to be drawn: over which sample diary, when, and what is done to come there.
struct Picture {
  var name: String
  var sample: String? = "restless"
  var at = morning
  var lights = Light.screen
  /// Whether the lock is on.
  var locked = false
  var before: @MainActor (Stage, EvenfallModel) async throws -> Void = { _, _ in }

  @MainActor func stage(_ light: Light) async throws -> Stage {
    let file = DiaryFile()
    if let sample { try file.read(sample: sample) }
    let phone = Phone.recording(file)
    phone.choices.lock = locked
    let language = light == .mirrored ? "ar-XB" : "en"
    let (stage, model) = try await Stage.app(over: file, at: at, phone: phone, language: language, light.set)
    try await before(stage, model)
    await stage.settle()
    return stage
  }

  /// A page of the phone's own.
  static func page(
    _ name: String, _ page: Where, lights: [Light] = Light.screen,
    before: @escaping @MainActor (Stage) async throws -> Void = { _ in }
  ) -> Picture {
    Picture(name: name, lights: lights) { stage, model in
      model.places.go(page)
      await stage.settle()
      try await before(stage)
    }
  }

  /// What a medicine is to restless legs, once its name was typed.
  static func medicine(_ name: String, _ typed: String) -> Picture {
    Picture(name: "medicine-check-\(name)") { stage, model in
      model.places.go(.in(.medicineCheck))
      await stage.settle()
      try await stage.check(medicine: typed, over: model)
    }
  }

  /// Her legs sorted with these answers, page by page.
  static func sorting(
    _ name: String, _ answers: [(field: String, id: String)],
    then: @escaping @MainActor (Stage, EvenfallModel) async throws -> Void = { _, _ in }
  ) -> Picture {
    Picture(name: "sort-legs-\(name)") { stage, model in
      model.places.go(.in(.sortLegs))
      await stage.settle()
      try await stage.sort(answers, over: model)
      try await then(stage, model)
    }
  }

  /// The summary for her midwife with its page, after a deed there.
  static func summary(
    _ name: String, sample: String = "restless",
    then: @escaping @MainActor (Stage, EvenfallModel) async throws -> Void = { _, _ in }
  ) -> Picture {
    Picture(name: name, sample: sample) { stage, model in
      model.places.go(.in(.summary))
      await stage.settle()
      try await stage.seePage(over: model)
      try await then(stage, model)
    }
  }

  /// Her plan, after a choice in a sheet of Settings.
  static func choosing(_ name: String, _ sheet: String, _ field: String, _ value: Value) -> Picture {
    Picture(name: name) { stage, model in
      try await stage.chose(sheet, field, value, over: model)
      model.places.go(.in(.plan))
    }
  }

  /// A step of the first run.
  static func firstRun(_ step: Int, lights: [Light]) -> Picture {
    Picture(name: step == 1 ? "first-run" : "first-run-\(step)", sample: nil, lights: lights) { stage, model in
      try await stage.skip(step - 1, over: model)
    }
  }

  /// Her reminders, of which these are on, on a phone that may ring or may not.
  static func reminding(
    _ name: String, _ on: [String], sample: String = "restless", allowed: Bool = true, to place: Place = .reminders
  ) -> Picture {
    Picture(name: name, sample: sample) { stage, model in
      try await stage.remind(on, allowed: allowed, to: place, over: model)
    }
  }

  /// A place the core names, gone to from Today.
  static func place(
    _ name: String, _ place: Place, sample: String = "restless", at: Moment = morning, lights: [Light] = Light.screen
  ) -> Picture {
    Picture(name: name, sample: sample, at: at, lights: lights) { _, model in model.places.go(.in(place)) }
  }
}

let morning = Moment("2026-11-22T08:52Z"), evening = Moment("2026-11-22T20:30Z"), night = Moment("2026-11-22T03:12Z")

/// Every picture of the gallery.
@MainActor let pictures: [Picture] = [
  Picture(name: "today"),
  Picture(name: "today-new", sample: "new"),
  Picture(name: "today-after-loss", sample: "after_loss"),
  Picture(name: "today-after-birth", sample: "after_birth"),
  Picture(name: "today-advice") { try await $0.keepSorted(over: $1) },
  Picture(name: "today-red-flag") { try await $0.keepPressure(over: $1) },
  .place("tonight", .tonight, at: night, lights: Light.night),
  .place("tonight-running", .tonight, sample: "running", at: night, lights: Light.night),
  .place("urgent-help", .urgentHelp),
  .place("urgent-help-deep", .urgentHelp, at: night, lights: [.deep]),
  .place("form-iron", .form(kind: "iron_dose")),
  .place("form-food", .form(kind: "food")),
  .place("form-result", .form(kind: "result")),
  .place("form-mood", .form(kind: "mood")),
  .place("form-due-date", .form(kind: "due_crown_rump")),
  .place("form-spell", .form(kind: "spell")),
  .page("back-up", .backUp),
  .page("back-up-own", .backUp, lights: [.day, .largest]) {
    try await $0.tap("Use words of my own")
    try await $0.type("seven", into: "A passphrase of your own")
    try await $0.tap("It is written down")
  },
  .page("back-up-read-back", .backUp, lights: [.day, .dusk, .largest]) {
    try await $0.tap("It is written down")
    try await $0.type("something else", into: "Passphrase")
    try await $0.tap("Make the file")
  },
  .page("restore", .restore),
  .page("restore-passphrase", .restore, lights: [.day, .dusk, .largest]) {
    try await $0.tap("Choose the backup")
    try await $0.choose(URL(fileURLWithPath: "/nowhere"))
    try await $0.type("seven brave otters", into: "Passphrase")
    try await $0.tap("Look inside")
    try await $0.wait(for: "No file can be read")
  },
  .page("export", .export),
  .page("import", .import),
  .page("about-lock", .aboutLock),
  .firstRun(1, lights: Light.screen),
  .firstRun(2, lights: [.day, .largest]),
  .firstRun(3, lights: [.day, .dusk, .large, .mirrored]),
  .firstRun(4, lights: [.day, .largest]),
  .firstRun(5, lights: [.day, .dusk, .largest, .mirrored]),
  Picture(name: "locked", at: night, lights: [.day, .deep, .largest, .mirrored], locked: true),
  Picture(name: "slip", at: night, lights: [.deep, .large], locked: true) { stage, _ in
    try await stage.tap("Write in the dark")
    try await stage.tap("My legs are restless")
  },
  .place("nights", .nights, at: evening),
  .place("nights-empty", .nights, sample: "new"),
  .place("iron", .iron),
  .place("movement", .movement),
  .place("calm", .calm),
  .place("timeline", .timeline),
  .place("timeline-empty", .timeline, sample: "undated"),
  Picture(name: "timeline-earlier") { stage, model in
    model.places.go(.in(.timeline))
    await stage.settle()
    try await stage.unfoldEarlier(over: model)
  },
  .place("plan", .plan),
  .choosing("plan-us", "place", "country", .one("united-states")),
  .choosing("plan-own", "care_plan", "team_plan", .yes(true)),
  .place("plan-after-birth", .plan, sample: "after_birth"),
  .place("window", .window(id: "england-rsv")),
  Picture(name: "window-moves") { stage, model in try await stage.hadFirstVisit(over: model) },
  .place("due-date", .dueDate),
  Picture(name: "due-date-preview", lights: [.day, .large]) { stage, model in
    model.places.go(.in(.form(kind: "due_given")))
    await stage.settle()
    try await stage.tap("Due date, Not said")
    try await stage.go("Choose", "Save")
  },
  .place("care", .care),
  .place("care-new", .care, sample: "new"),
  .place("care-after-loss", .care, sample: "after_loss"),
  .place("medicine-check", .medicineCheck),
  .medicine("known", "promethazine"),
  .medicine("unknown", "zzyzx"),
  .medicine("near", "phenergen"),
  .place("sort-legs", .sortLegs),
  .sorting("question", []),
  .sorting("several", fits),
  .sorting("result", fits) { try await $0.sortToTheEnd(over: $1) },
  .sorting("one-leg", [("safety", "one_leg")]) { stage, model in await stage.backFromHelp(over: model) },
  .place("breathing", .breathing),
  Picture(name: "breathing-leading") { stage, model in
    model.places.go(.in(.breathing))
    await stage.settle()
    try await stage.breathe(10, over: model)
  },
  Picture(name: "breathing-still", at: night, lights: Light.night) { stage, model in
    model.places.go(.in(.breathing))
    await stage.settle()
    try await stage.breathe(10, over: model)
  },
  .place("mood-check", .moodCheck),
  Picture(name: "mood-check-harm") { stage, model in
    model.places.go(.in(.moodCheck))
    await stage.settle()
    try await stage.check(mood: [("harm", "yes")], over: model)
  },
  Picture(name: "mood-check-kept") { stage, model in
    model.places.go(.in(.moodCheck))
    await stage.settle()
    try await stage.keep(mood: threeOfSix, over: model)
  },
  .summary("summary"),
  .summary("summary-new", sample: "new"),
  .summary("summary-after-loss", sample: "after_loss"),
  .summary("summary-page") { try await $0.readPage(over: $1) },
  .summary("summary-dates") { try await $0.chooseOwnDates(over: $1) },
  .summary("summary-sealed") { try await $0.sealSummary(over: $1) },
  .summary("summary-shown") { try await $0.showSummary(over: $1) },
  .summary("summary-squares") { try await $0.showSquares(over: $1) },
  .place("why-this", .whyThis(rule: "ferritin_gap")),
  .place("why-this-plain", .whyThis(rule: "ferritin_gap"), sample: "new"),
  .place("advice-list", .adviceList),
  .place("library", .library),
  .place("library-nutrition", .libraryPage(id: "nutrition")),
  .place("library-movement", .libraryPage(id: "movement")),
  .place("library-after-loss", .library, sample: "after_loss"),
  .place("glossary", .glossary),
  Picture(name: "glossary-nothing") { stage, model in
    model.places.go(.in(.glossary))
    await stage.settle()
    try await stage.seek("zzyzx", over: model)
  },
  .place("week", .week(week: nil)),
  .place("week-40", .week(week: 40)),
  .place("week-after-birth", .week(week: nil), sample: "after_birth"),
  .place("evening", .evening),
  .place("evening-new", .evening, sample: "new"),
  .reminding("reminders", severalOn),
  .reminding("reminders-new", [], sample: "new"),
  .reminding("reminders-denied", severalOn, allowed: false),
  .reminding("reminders-after-birth", [], sample: "after_birth"),
  .place("form-reminder-iron", .form(kind: "reminder_iron")),
  .place("form-reminder-own", .form(kind: "reminder_own")),
  .place("form-reminder-hours", .form(kind: "reminder_hours")),
  .reminding("why-not-ring", severalOn, to: .whyNotRing),
  .reminding("why-not-ring-denied", severalOn, allowed: false, to: .whyNotRing),
  .place("day-diary", .dayDiary(day: nil)),
  .place("log", .logSheet),
  .place("morning", .morning),
  .place("settings", .settings),
  .place("ended", .ended),
  .place("ended-after", .ended, sample: "after_loss"),
]
