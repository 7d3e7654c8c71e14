// see OUT              writes OUT/NAME.html for every picture; reads OUT/NAME.sizes where an earlier pass left it
// see OUT --names      names every picture
// see OUT NAME…        writes these only
import Drawing
import EvenfallKit
import Foundation
import Staging
import SwiftUI

let out = URL(fileURLWithPath: CommandLine.arguments[1]), rest = CommandLine.arguments.dropFirst(2)
let icons = Dictionary(uniqueKeysWithValues: Icon.allCases.map { ($0.rawValue, $0.path) })

for picture in pictures {
  for light in picture.lights {
    let name = "\(picture.name)-\(light.rawValue)"
    if rest.first == "--names" { print(name); continue }
    guard rest.isEmpty || rest.contains(name) else { continue }
    let stage = try await picture.stage(light)
    let paper = light.paper(name)
    if let kept = try? Data(contentsOf: out.appendingPathComponent(name + ".sizes")) {
      stage.host.sizes = try JSONDecoder().decode([String: [CGFloat]].self, from: kept)
        .mapValues { CGSize(width: $0[0], height: $0[1]) }
    }
    let page = Page(paper, icons: icons)
    try page.html(stage.host.page())
      .write(to: out.appendingPathComponent(name + ".html"), atomically: true, encoding: .utf8)
    if !page.unknown.isEmpty { print("\(name): not drawn: \(page.unknown.sorted().joined(separator: ", "))") }
  }
}
