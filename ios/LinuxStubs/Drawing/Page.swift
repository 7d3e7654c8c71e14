import SwiftUI

/// The paper a drawing is made on: a phone.
public struct Paper: Sendable {
  public var name: String, language: String
  public var type: DynamicTypeSize, direction: LayoutDirection
  /// As tall as its content, instead of one page tall.
  public var whole: Bool
  public var width: Int, height: Int
  /// What the status bar and the page behind everything are drawn in.
  public var ink: Color, ground: Color

  public init(
    _ name: String, type: DynamicTypeSize = .large, direction: LayoutDirection = .leftToRight, language: String = "en",
    whole: Bool = false, width: Int = 393, height: Int = 852, ink: Color, ground: Color
  ) {
    (self.name, self.type, self.direction, self.language) = (name, type, direction, language)
    (self.whole, self.width, self.height, self.ink, self.ground) = (whole, width, height, ink, ground)
  }
}

/// Writes an evaluated tree as a page. What it cannot draw it names in `unknown`, and shows as a marked box.
@MainActor public final class Page {
  let paper: Paper, icons: [String: String]
  public private(set) var unknown: Set<String> = []
  private static let slots: Set = ["FileImporter", "FileMover"]

  public init(_ paper: Paper, icons: [String: String]) { (self.paper, self.icons) = (paper, icons) }

  public func html(_ root: _Node) -> String {
    var screen = pile(content(root), "center", "start")
    screen.set("flex", "1")
    (screen.greedyH, screen.greedyV) = (true, true)
    let bars = !root.all.contains { $0.attrs["barsHidden"] != nil }
    let env = EnvironmentValues(), right = paper.direction == .rightToLeft ? "rtl" : "ltr"
    let size =
      "width:\(paper.width)px;height:\(paper.height)px;"
      + "background:\(paper.ground._paint(env).css);color:\(paper.ink._paint(env).css);"
    return """
      <!doctype html><html lang="\(paper.language)" dir="\(right)"><meta charset="utf-8"><title>\(paper.name)</title>
      <style>\(Self.css)</style><body><main \(paper.whole ? "data-whole" : "") style="\(size)\(Font.body._css(paper.type))">
      <div class=status>\(bars ? "9:41<i></i>" : "")</div>\(screen.inColumn("stretch"))
      \(bars ? "<div class=home></div>" : "")</main>
      <script>\(Self.script)</script>
      """
  }

  private func content(_ node: _Node) -> [_Node] { node.children.filter { !Self.slots.contains($0.kind) } }
  private func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }

  // MARK: a node with its looks

  private func box(_ node: _Node) -> Box {
    var box = bare(node)
    if let measure = node.measure { box.attributes += " data-measure=\"\(escaped(measure))\"" }
    for look in node.looks { box = apply(look, box) }
    if node.attrs["bleeds"] != nil { box.attributes += " data-bleeds" }
    return box
  }

  private func apply(_ look: _Look, _ inside: Box) -> Box {
    var b = inside
    switch look {
    case .font(let font, let type):
      for (key, value) in Box.parse(font._css(type)) where !b.has(key) { b.set(key, value) }
    case .css(let css):
      for (key, value) in Box.parse(css) {
        if ["opacity", "transform", "filter"].contains(key) {
          b = b.wrapped("\(key):\(value)")
        } else if !b.has(key) {
          b.set(key, value)
        }
      }
    case .pad(let e):
      b = b.wrapped("padding-block:\(e.top)px \(e.bottom)px;padding-inline:\(e.leading)px \(e.trailing)px")
    case .fill(let paint, let radius, let bleeds):
      b = b.wrapped("background:\(paint.css);border-radius:\(radius)")
      if bleeds { b.attributes = "data-bleeds" }
    case .frame(let f):
      let sides = [("width", f.w ?? f.idealW), ("height", f.h), ("min-width", f.minW), ("min-height", f.minH)]
      let most = [("max-width", f.maxW), ("max-height", f.maxH)].filter { $0.1?.isFinite == true }
      let css = (sides + most).compactMap { side, value in value.map { "\(side):\($0)px;" } }.joined()
      b = b.wrapped(css, h: f.alignment._h.rawValue, v: f.alignment._v.rawValue)
      if f.w != nil { (b.greedyH, b.rigidH) = (false, true) }
      if f.h != nil { (b.greedyV, b.rigidV) = (false, true) }
      if f.maxW != nil { b.greedyH = true }
      if f.maxH != nil { b.greedyV = true }
    case .layer(let nodes, let behind, let alignment):
      let grid = "position:absolute;inset:0;display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr);"
      let depth = behind ? "z-index:-1" : "pointer-events:none"
      let laid = nodes.map { box($0).inPile(alignment._h.rawValue, alignment._v.rawValue) }.joined()
      b = b.wrapped("position:relative;isolation:isolate")
      b.inner += "<div style=\"\(grid)\(depth)\">\(laid)</div>"
    case .fixed(let across, let down):
      if across {
        b.set("white-space", "nowrap")
        b.rigidH = true
      }
      if down { b.greedyV = false }
    case .proportion(let ratio):
      b = b.wrapped("aspect-ratio:\(ratio);min-height:0")
      (b.greedyH, b.greedyV) = (true, false)
    }
    return b
  }

  // MARK: containers

  private func column(_ nodes: [_Node], align: String, spacing: Double) -> Box {
    let boxes = nodes.map { ($0, box($0)) }
    var b = Box(
      greedyH: boxes.contains { $0.1.greedyH && $0.0.kind != "Spacer" }, greedyV: boxes.contains { $0.1.greedyV })
    b.set(css: "display:flex;flex-direction:column;gap:\(spacing)px")
    b.inner = boxes.map { $0.kind == "Spacer" ? spacer($0, "height") : $1.inColumn(align) }.joined()
    return b
  }
  private func row(_ nodes: [_Node], align: String, spacing: Double) -> Box {
    let boxes = nodes.map { ($0, box($0)) }
    var b = Box(
      greedyH: boxes.contains { $0.1.greedyH }, greedyV: boxes.contains { $0.1.greedyV && $0.0.kind != "Spacer" })
    b.set(css: "display:flex;flex-direction:row;gap:\(spacing)px")
    b.inner = boxes.map { $0.kind == "Spacer" ? spacer($0, "width") : $1.inRow(align) }.joined()
    return b
  }
  private func spacer(_ node: _Node, _ side: String) -> String {
    "<div style=\"flex:1 1 0;min-\(side):\(node.attrs["min"] ?? "8")px\"></div>"
  }
  private func pile(_ nodes: [_Node], _ h: String, _ v: String) -> Box {
    let boxes = nodes.map(box)
    var b = Box(greedyH: boxes.contains(where: \.greedyH), greedyV: boxes.contains(where: \.greedyV))
    let rows = b.greedyV ? "minmax(0,1fr)" : "minmax(0,auto)", columns = b.greedyH ? "minmax(0,1fr)" : "minmax(0,auto)"
    b.set(css: "display:grid;grid-template:\(rows)/\(columns)")
    b.inner = boxes.map { $0.inPile(h, v) }.joined()
    return b
  }
  private func one(_ node: _Node) -> Box {
    let inside = content(node)
    return inside.count == 1 ? box(inside[0]) : row(inside, align: "center", spacing: 8)
  }
  private func labelled(_ node: _Node, _ control: String) -> Box {
    var b = Box(greedyH: true)
    b.set(css: "display:flex;align-items:center;gap:12px;min-height:31px")
    let hidden = node.attrs["labelsHidden"] != nil
    let label = hidden ? "" : row(content(node), align: "center", spacing: 8).html("flex:1 1 0")
    b.inner = label + "<div style='flex:none;max-width:60%'>\(control)</div>"
    return b
  }

  // MARK: one node

  private func bare(_ n: _Node) -> Box {
    let spacing = n.attrs["spacing"].flatMap(Double.init) ?? 8, align = n.attrs["align"] ?? "center"
    switch n.kind {
    case "Text":
      var b = Box(inner: escaped(n.text ?? ""))
      b.set("white-space", "pre-wrap")
      return b
    case "Image": return image(n)
    case "VStack": return column(content(n), align: align, spacing: spacing)
    case "HStack": return row(content(n), align: align, spacing: spacing)
    case "ZStack": return pile(content(n), n.attrs["h"] ?? "center", n.attrs["v"] ?? "center")
    case "Layout":
      var b = Box()
      b.set(
        css:
          "display:flex;flex-wrap:wrap;align-items:center;gap:\(n.attrs["down"] ?? "0")px \(n.attrs["across"] ?? "0")px"
      )
      b.inner = content(n).map { part in
        var part = box(part)
        part.greedyH = false  // each is offered no width, and takes what it needs
        return part.inRow("center")
      }.joined()
      return b
    case "ViewThatFits":
      var b = Box()
      b.attributes = "data-fits"
      b.inner = content(n).map { node in
        let inside = box(node)
        b.greedyH = b.greedyH || inside.greedyH
        return inside.html(inside.greedyH ? "width:100%" : "width:fit-content")
      }.joined()
      return b
    case "Spacer": return Box(greedyH: true, greedyV: true)
    case "Color": return Box(style: [("background", n.attrs["fill"] ?? "none")], greedyH: true, greedyV: true)
    case "Shape" where n.attrs["radius"] != nil:
      var b = Box(greedyH: true, greedyV: true)
      b.set(css: "border-radius:\(n.attrs["radius"] ?? "0");background:\(n.attrs["fill"] ?? "none")")
      if let stroke = n.attrs["stroke"] { b.set("border", "\(n.attrs["lineWidth"] ?? "1")px solid \(stroke)") }
      return b
    case "Shape", "Canvas":
      let svg = "<svg style='position:absolute;inset:0;width:100%;height:100%;overflow:visible'>\(n.svg ?? "")</svg>"
      return Box(style: [("position", "relative")], inner: svg, greedyH: true, greedyV: true)
    case "GeometryReader":
      var b = pile(content(n), "start", "start")
      (b.greedyH, b.greedyV) = (true, true)
      return b
    case "ScrollView":
      let across = n.attrs["axes"] == "1"
      var b = Box(greedyH: true, greedyV: !across)
      b.set(css: "overflow:hidden;display:flex;flex-direction:\(across ? "row" : "column")")
      b.attributes = "data-scroll"
      b.inner =
        across
        ? content(n).map { box($0).html("align-self:center;flex:none") }.joined()  // what is wider is scrolled to
        : column(content(n), align: "center", spacing: 8).html("flex:none;align-self:stretch")
      return b
    case "Button":
      var b = one(n)
      if n.attrs["style"] == nil { b = b.wrapped("color:var(--tint)") }
      return b
    case "Label": return row(content(n), align: "center", spacing: 8)
    case "Toggle":
      var b = labelled(n, "<span class='switch \(n.attrs["value"] == "true" ? "on" : "")'></span>")
      b.greedyH = n.attrs["labelsHidden"] == nil
      return b
    case "DatePicker": return labelled(n, "<span class=pill>\(escaped(n.attrs["value"] ?? ""))</span>")
    case "TextField", "SecureField":
      let typed = n.attrs["value"] ?? ""
      let prompt = "<span style='opacity:.4'>\(escaped(n.attrs["prompt"] ?? n.children.first?.text ?? ""))&nbsp;</span>"
      return Box(style: [("white-space", "pre-wrap")], inner: typed.isEmpty ? prompt : escaped(typed), greedyH: true)
    default:
      unknown.insert(n.kind)
      return column(content(n), align: "center", spacing: 8).wrapped("outline:2px dashed magenta;min-width:44px")
    }
  }

  /// The page of a PDF: `tools/see.py` puts the picture in.
  private func printed(_ page: _Page, _ stretches: Bool) -> Box {
    let bytes = "data-pdf='\(page.pdf.base64EncodedString())' data-page='\(page.number)' data-width='\(page.width)'"
    let size = stretches ? "width:100%;height:100%" : "width:\(page.width)px"
    var b = Box(greedyH: stretches, greedyV: stretches, rigidH: !stretches)
    b.set(css: "background:var(--paper,#fff);isolation:isolate")
    b.inner = "<img \(bytes) style='display:block;mix-blend-mode:multiply;\(size)'>"
    return b
  }

  private func image(_ n: _Node) -> Box {
    let name = n.attrs["name"] ?? "?", stretches = n.attrs["resizable"] != nil
    if let page = n.page { return printed(page, stretches) }
    guard let path = icons[name] else {
      unknown.insert("icon \(name)")
      return Box(inner: "<span class=missing>\(name)</span>", rigidH: true)
    }
    let side = stretches ? "100%" : "24px"
    let stroke = "fill='none' stroke='currentColor' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'"
    return Box(
      inner:
        "<svg viewBox='0 0 24 24' style='display:block;width:\(side);height:\(side)'><path d='\(path)' \(stroke)/></svg>",
      greedyH: stretches, greedyV: stretches, rigidH: !stretches)
  }
}
