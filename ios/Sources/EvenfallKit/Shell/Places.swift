import EvenfallCore
import Observation

/// Where she is in the app: a place the core names, or one that only a phone has.
public enum Where: Hashable, Sendable {
  case `in`(Place)
  /// An entry of the diary, opened again.
  case entry(kind: String, id: String)
  /// What she would say of a window of her plan: what that moves is shown before it is kept.
  case marking(window: String, how: String, on: NaiveDate?)
  case firstRun, backUp, restore, export, `import`, aboutLock
}

/// Where she is: a stack of pages for each tab, and a sheet over them or none.
@MainActor @Observable public final class Places {
  public private(set) var tab = Place.today
  private var stacks: [Place: [Where]] = [:]
  /// The sheet over the page: things to log, or a form.
  public private(set) var sheet: Where?

  public init() {}

  /// The page in sight.
  public var page: Where { stack(of: tab).last ?? .in(tab) }
  /// Whether there is a way back that is ours.
  public var canGoBack: Bool { sheet != nil || isDeep || tab != .today }
  /// Whether the page in sight was come to from another.
  public var isDeep: Bool { stack(of: tab).count > 1 }

  /// The pages of every tab she has been to, each with what tells it apart, so that they keep their state.
  public var pages: [Standing] {
    Set(stacks.keys).union([tab]).sorted { "\($0)" < "\($1)" }.flatMap { tab in
      stack(of: tab).enumerated().map { Standing(tab: tab, depth: $0.offset, page: $0.element) }
    }
  }
  public struct Standing: Hashable {
    let tab: Place, depth: Int, page: Where
  }
  /// Whether a page stands, in sight or not.
  public func stands(_ page: Where) -> Bool { pages.contains { $0.page == page } }
  /// Whether a page is the one in sight.
  public func shows(_ standing: Standing) -> Bool {
    standing.tab == tab && standing.depth == stack(of: tab).count - 1
  }

  /// Goes to a place the core names, or to one of the phone's; one she is in already is not entered twice.
  public func go(_ here: Where) {
    switch here {
    case .in(.logSheet), .in(.form), .entry, .marking: sheet = here
    case .in(let place) where Self.tabs[place] != nil:
      sheet = nil
      tab = Self.tabs[place] ?? tab
      stacks[tab] = [here]
    default:
      sheet = nil
      if page != here { stacks[tab] = stack(of: tab) + [here] }
    }
  }

  /// One step back: the sheet, the page, the tab.
  public func back() {
    if sheet != nil {
      sheet = nil
    } else if isDeep {
      stacks[tab] = stack(of: tab).dropLast()
    } else {
      tab = .today
    }
  }

  /// Closes the sheet.
  public func close() { sheet = nil }

  /// Leaves everything but Today, as after a restore.
  public func begin() { (tab, stacks, sheet) = (.today, [:], nil) }

  private func stack(of tab: Place) -> [Where] { stacks[tab] ?? [.in(tab)] }

  private static let tabs: [Place: Place] = [
    .today: .today, .nights: .nights, .iron: .nights, .movement: .nights, .calm: .nights, .timeline: .timeline,
    .care: .care,
  ]
}
