import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct LibraryTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ sample: String = "restless") async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: sample)
    let app = try await Stage.app(over: file, at: morning)
    try await app.stage.go("Care", "Library")
    return app
  }
  private func ask<T: Sendable>(_ model: EvenfallModel, _ call: @Sendable (Diary) throws -> T) async throws -> T {
    try await #require(model.diary).ask(call)
  }

  @Test(arguments: ["restless", "new", "after_loss", "after_birth"])
  func every_row_leads_to_its_page_and_back(sample: String) async throws {
    let (stage, model) = try await open(sample)
    let rows = try await ask(model) { [morning] in try $0.library(now: morning).groups.flatMap(\.rows) }
    for row in rows {
      try await stage.tap("\(row.title) · \(row.note)")
      #expect(model.places.page == .in(row.place), "\(row.title)")
      #expect(stage.read().count > 8, "\(row.title) is empty")
      try await stage.tap("Back")
    }
    #expect(model.places.page == .in(.library))
  }

  @Test func every_sentence_of_a_page_is_read_and_its_figures_once_she_opens_them() async throws {
    let (stage, model) = try await open()
    for id in ["legs", "nutrition", "stirs"] {
      model.places.go(.in(.libraryPage(id: id)))
      await stage.settle()
      let page = try #require(try await ask(model) { [morning] in try $0.libraryPage(id: id, now: morning) })
      for (place, section) in page.sections.enumerated() {
        for line in section.lines { #expect(stage.says(line.spoken), "\(line.spoken)") }
        guard let more = section.moreLabel else { continue }
        let nth = page.sections[..<place].filter { $0.moreLabel == more }.count
        try await stage.tap(more, at: nth)
        for line in section.more { #expect(stage.says(line.spoken), "\(line.spoken)") }
      }
      for item in page.list + page.hers { #expect(stage.says(item)) }
      model.places.back()
      await stage.settle()
    }
  }

  @Test func what_cannot_wait_leads_to_help_before_all_else() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Movement")
    let roles = stage.read().dropFirst(4)
    #expect(roles.first?.words == "No clinician has reviewed this page yet.")
    #expect(roles.dropFirst().first?.words.hasPrefix("Stop and get help") == true)
    try await stage.tap("Stop and get help for any of these")
    #expect(model.places.page == .in(.urgentHelp))
  }

  @Test func a_stretch_is_one_stop_and_is_drawn_within_its_well() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Movement")
    let page = try #require(try await ask(model) { [morning] in try $0.libraryPage(id: "movement", now: morning) })
    for stretch in page.stretches {
      #expect(stage.read().filter { $0.words == stretch.spoken }.count == 1)
      let path = Strokes(letters: stretch.drawing, grid: 48).path(in: CGRect(x: 0, y: 0, width: 96, height: 96))
      let drawn = path._d.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      #expect(drawn.count > 20 && drawn.allSatisfy { (0...96).contains($0) }, "\(stretch.title)")
    }
  }

  @Test func a_page_that_is_no_more_is_left() async throws {
    let (stage, model) = try await open()
    model.places.go(.in(.libraryPage(id: "no page")))
    await stage.settle()
    #expect(model.places.page == .in(.library))
  }

  @Test func the_glossary_finds_a_word_by_any_of_its_names_and_forgets_what_was_typed() async throws {
    let (stage, _) = try await open()
    try await stage.tap("What words mean")
    try await stage.type("  WILLIS ", into: "Search")
    #expect(stage.says("Restless legs") && !stage.says("Antacid"))
    try await stage.type("zzyzx", into: "Search")
    let nothing = "Nothing here by that name."
    #expect(stage.says(nothing) && AccessibilityNotification._said.contains(nothing))
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    try await stage.go("Back", "What words mean")
    #expect(!stage.says("zzyzx") && stage.says("Antacid"))
  }

  @Test func trouble_stands_first_and_what_was_there_stays() async throws {
    let (stage, model) = try await open()
    await model.diary?.close()
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says(unforeseenTrouble(language: "en").title) && stage.says("What words mean"))
  }
}
