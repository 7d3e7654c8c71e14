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
