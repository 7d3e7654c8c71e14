// see OUT --names      names every picture
// see OUT [NAME…]      writes OUT/NAME.html and says `NAME`; a line of sizes on its input has the page written again with
//                      them, an empty line leads on to the next. tools/see.py does the measuring and the drawing.
import Drawing
import EvenfallKit
import Foundation
import Staging
import SwiftUI

let out = URL(fileURLWithPath: CommandLine.arguments[1]), wanted = CommandLine.arguments.dropFirst(2)
let icons = Dictionary(uniqueKeysWithValues: Icon.allCases.map { ($0.rawValue, $0.path) })

for picture in pictures {
  for light in picture.lights {
    let name = "\(picture.name)-\(light.rawValue)"
    if wanted.first == "--names" {
      print(name)
      continue
    }
    guard wanted.isEmpty || wanted.contains(name) else { continue }
    let stage = try await picture.stage(light)
    while true {
      let page = Page(light.paper(name), icons: icons)
      try page.html(stage.host.page())
        .write(to: out.appendingPathComponent(name + ".html"), atomically: true, encoding: .utf8)
      if !page.unknown.isEmpty { print("! \(name): not drawn: \(page.unknown.sorted().joined(separator: ", "))") }
      print(name)
      fflush(nil)
      guard let sizes = readLine(), !sizes.isEmpty else { break }
      stage.host.sizes = try JSONDecoder().decode([String: [CGFloat]].self, from: Data(sizes.utf8))
        .mapValues { CGSize(width: $0[0], height: $0[1]) }
    }
    stage.kill()
  }
}
