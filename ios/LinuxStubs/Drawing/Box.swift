import SwiftUI

/// A piece of page and how SwiftUI would stretch it: greedy takes what is offered, rigid never shrinks.
struct Box {
  var style: [(key: String, value: String)] = []
  var inner = "", attributes = ""
  var greedyH = false, greedyV = false, rigidH = false, rigidV = false

  func has(_ key: String) -> Bool { style.contains { $0.key == key } }
  mutating func set(_ key: String, _ value: String) {
    style.removeAll { $0.key == key }
    style.append((key, value))
  }
  mutating func set(css: String) { for (key, value) in Self.parse(css) { set(key, value) } }
  static func parse(_ css: String) -> [(String, String)] {
    css.split(separator: ";").compactMap { part in
      part.firstIndex(of: ":").map {
        (part[..<$0].trimmingCharacters(in: .whitespaces), String(part[part.index(after: $0)...]))
      }
    }
  }

  func html(_ placed: String = "") -> String {
    let css = (style.map { "\($0.key):\($0.value)" } + [placed]).joined(separator: ";")
    return "<div \(attributes) style=\"\(css)\">\(inner)</div>"
  }

  // How this box sits in each kind of parent.
  func inColumn(_ align: String) -> String {
    let across = greedyH ? "align-self:stretch;" : "align-self:\(align);\(rigidH ? "" : "max-width:100%;")"
    // A list takes what is left; anything else that stretches begins at its own height.
    let down =
      attributes.contains("data-scroll")
      ? "flex:1 1 0;min-height:0" : "flex:1 1 auto" + (has("min-height") ? "" : ";min-height:0")
    return html(across + (greedyV ? down : "flex:none"))
  }
  func inRow(_ align: String) -> String {
    html(
      (greedyV ? "align-self:stretch;" : "align-self:\(align);")
        + (greedyH ? "flex:1 1 0" : rigidH ? "flex:none" : "flex:0 1 auto"))
  }
  func inPile(_ h: String, _ v: String) -> String {
    html(
      "grid-area:1/1;justify-self:\(greedyH ? "stretch" : h);align-self:\(greedyV ? "stretch" : v);"
        + (rigidH ? "" : "max-width:100%"))
  }

  /// A box around this one that sizes as it does.
  func wrapped(_ css: String, h: String = "center", v: String = "center") -> Box {
    var box = Box(greedyH: greedyH, greedyV: greedyV, rigidH: rigidH, rigidV: rigidV)
    box.set(css: "display:flex;flex-direction:column;justify-content:\(v);" + css)
    box.inner = inColumn(h)
    return box
  }
}
