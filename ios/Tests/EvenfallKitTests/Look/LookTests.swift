import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct LookTests {
  @Test func things_side_by_side_wrap_where_there_is_no_room() {
    let boxes = [100, 150, 80, 400].map { width in
      LayoutSubview { asked in
        CGSize(
          width: min(CGFloat(width), asked.width ?? .infinity),
          height: CGFloat(width) > asked.width ?? .infinity ? 40 : 20)
      }
    }
    let wrapping = Wrapping(across: 10, down: 5), offer = ProposedViewSize(width: 300, height: nil)
    var nothing: Void = ()
    #expect(wrapping.sizeThatFits(proposal: offer, subviews: boxes, cache: &nothing) == CGSize(width: 300, height: 90))
    let bounds = CGRect(x: 7, y: 3, width: 300, height: 90)
    wrapping.placeSubviews(in: bounds, proposal: offer, subviews: boxes, cache: &nothing)
    #expect(
      boxes.map(\._placed) == [
        CGRect(x: 7, y: 3, width: 100, height: 20), CGRect(x: 117, y: 3, width: 150, height: 20),
        CGRect(x: 7, y: 28, width: 80, height: 20), CGRect(x: 7, y: 53, width: 300, height: 40),
      ])
  }

  @Test func a_chart_says_its_sentence_and_reads_as_a_list() async throws {
    let words = ChartWords(
      finding: "Calmer", spoken: "Seven nights.", listLabel: "Read as a list", list: ["one", "two"])
    let bar = EvenfallCore.Bar(label: "M", amount: 3, hatched: 0, written: true, now: false)
    let chart = BarChart(words: words, bars: [bar, bar], most: 3, amountMeans: "asleep", hatchedMeans: "")
    let stage = Stage(Charted(words, points: chart.points) { WeekBars(chart: chart, ink: .black) })
    await stage.appear()
    #expect(stage.reading() == "text | Calmer\nchart | Seven nights.\nbutton | Read as a list\n")
    try await stage.tap("Read as a list")
    #expect(stage.says("two"))
    await stage.phone { $0.dynamicTypeSize = .accessibility1 }
    #expect(!stage.says("Read as a list") && stage.says("one"), "large text has the list already")
  }

  @Test func no_word_of_a_screen_stands_in_the_code() throws {
    let sources = repository.appendingPathComponent("ios/Sources/EvenfallKit")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var found: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let said = [
          "Text(\"", "Words(\"", "Button(\"", "Label(\"", "Toggle(\"", "accessibilityLabel(\"", "SectionTitle(\"",
        ]
        if said.contains(where: line.contains), !line.contains("(\"•\""), !line.contains("(\"\\(") {
          found.append("\(file.lastPathComponent): \(line)")
        }
        if line.contains("Date()"), !["Clock.swift", "DiaryKey.swift"].contains(file.lastPathComponent) {
          found.append("\(file.lastPathComponent): \(line)")
        }
      }
    }
    #expect(found == [])
  }
}

@MainActor struct StrokesTests {
  private func path(_ letters: String) -> String {
    Strokes(letters: letters, grid: 10).path(in: CGRect(x: 0, y: 0, width: 10, height: 10))._d
  }

  @Test func letters_and_numbers_are_told_apart_however_close_they_stand() {
    let commands = Strokes.commands("M1 2l.5-.5-3,4A4 4 0 1 0 8-1z")
    #expect(commands.map(\.letter) == ["M", "l", "A", "z"])
    #expect(commands.map(\.numbers) == [[1, 2], [0.5, -0.5, -3, 4], [4, 4, 0, 1, 0, 8, -1], []])
  }

  @Test func small_letters_go_on_from_where_the_pen_is() {
    #expect(path("M1 1h2v3H0l1 1z") == path("M1 1L3 1L3 4L0 4L1 5Z"))
    #expect(path("M1 1 2 2m1 1") == path("M1 1L2 2M3 3"))
    #expect(path("M0 0c1 0 2 1 2 2s1 2 2 2") == path("M0 0C1 0 2 1 2 2C2 3 3 4 4 4"))
  }

  @Test func an_arc_ends_where_it_says_and_bends_to_its_side() {
    for (arc, y) in [("0 0 1", 1.0), ("0 0 0", 9.0)] {  // over, and under
      let drawn = path("M1 5A4 4 \(arc) 9 5").split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      #expect(abs(drawn[drawn.count - 2] - 9) < 1e-9 && abs(drawn[drawn.count - 1] - 5) < 1e-9)
      #expect(abs(drawn[6] - 5) < 1e-9 && abs(drawn[7] - y) < 1e-9, "\(drawn)")
    }
  }
}
