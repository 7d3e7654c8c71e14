// Written by bindings/look/write.py from tokens.json and icons.json. Change those, not this file.

/// The icons: 24 by 24, one stroke of 1.75, round ends.
public enum Icon: String, CaseIterable, Sendable {
  case awake
  case back
  case bed
  case bell
  case calendar
  case calm
  case care
  case check
  case clock
  case close
  case code
  case cramp
  case down
  case drink
  case eased
  case file
  case food
  case keep
  case lab
  case legs
  case less
  case lock
  case log
  case moon
  case next
  case patterns
  case phone
  case question
  case scan
  case search
  case settings
  case share
  case shield
  case source
  case tablet
  case timeline
  case today
  case undo
  case walk
  case warn

  /// The path, in the letters M L H V C S A Z.
  public var path: String {
    switch self {
    case .awake: "M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12z M9.3 12a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0"
    case .back: "M15 5l-7 7 7 7"
    case .bed: "M3 18.5V6 M3 15.5h18 M21 18.5V14a3 3 0 0 0-3-3h-7v4.5 M5.4 10.4a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0"
    case .bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z M10 20.5a2.2 2.2 0 0 0 4 0"
    case .calendar: "M4.5 6h15v14h-15z M4.5 10h15 M8.5 3.5V7 M15.5 3.5V7"
    case .calm: "M4 8c2.7-2.5 5.3-2.5 8 0s5.3 2.5 8 0 M4 15.5c2.7-2.5 5.3-2.5 8 0s5.3 2.5 8 0"
    case .care: "M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z M8 8.4h8 M8 11.6h5"
    case .check: "M5 12.5l4.5 4.5L19 7.5"
    case .clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5l3.5 2"
    case .close: "M6 6l12 12 M18 6 6 18"
    case .code: "M9 7l-5 5 5 5 M15 7l5 5-5 5"
    case .cramp: "M13 3 6.2 13.2h4.6L10 21l7.8-11h-5z"
    case .down: "M5 9l7 7 7-7"
    case .drink: "M5 9h12v5.5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5z M17 10.5h1.5a2.5 2.5 0 0 1 0 5H17 M9 6c-.8-1 .8-1.7 0-2.8 M13 6c-.8-1 .8-1.7 0-2.8"
    case .eased: "M3 12c1.5-7.5 3.5-7.5 5 0s3 4.6 4.2 0 2.2-2.6 3.3 0H21"
    case .file: "M6 3.5h8l4.5 4.5v12.5H6z M14 3.5V8h4.5 M9 13h6 M9 16.5h6"
    case .food: "M3.5 11h17a8.5 8.5 0 0 1-5 7.5V20h-7v-1.5a8.5 8.5 0 0 1-5-7.5z M9.5 7.5c-1-1.2 1-2 0-3.5 M14.5 7.5c-1-1.2 1-2 0-3.5"
    case .keep: "M12 4v11 M8 11.5l4 4 4-4 M5 20h14"
    case .lab: "M8.5 3.5h7 M9.6 3.5v14a2.4 2.4 0 0 0 4.8 0v-14 M9.6 12h4.8"
    case .legs: "M8 3l.8 8-1.5 7.4a1.8 1.8 0 0 0 1.8 2.1H15c0-1.6-1-2.4-2.7-2.5l.9-6.5L14 3 M17 8.2c1.2 1 1.2 2.6 0 3.6 M19.4 6.4c2.4 2.2 2.4 5 0 7.2"
    case .less: "M5 12h14"
    case .lock: "M6 11h12v9.5H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3"
    case .log: "M12 5v14 M5 12h14"
    case .moon: "M19.5 14.2A8 8 0 1 1 9.8 4.5a6.4 6.4 0 0 0 9.7 9.7z"
    case .next: "M9 5l7 7-7 7"
    case .patterns: "M5 19.5v-5 M9.7 19.5V9 M14.3 19.5v-8 M19 19.5V4.5"
    case .phone: "M6.6 3.5h2.6l1.6 4.2-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.2 1.6v2.6a2.1 2.1 0 0 1-2.3 2.1A16.5 16.5 0 0 1 4.5 5.8a2.1 2.1 0 0 1 2.1-2.3z"
    case .question: "M12 21a9 9 0 1 0-7.8-4.5L3.2 20.8l4.3-1.1A9 9 0 0 0 12 21z M9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1.1.9-1.1 1.7 M12 16.6v.1"
    case .scan: "M4 4.5h16v11.5H4z M9 20.5h6 M12 16v4.5 M7.5 13a5 5 0 0 1 9 0"
    case .search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5l5 5"
    case .settings: "M4 7.5h8 M17 7.5h3 M4 16.5h3 M12 16.5h8 M12.3 7.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0 M7.2 16.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0"
    case .share: "M12 15V4 M8 7.7 12 3.7l4 4 M7 11.5H5.2v9h13.6v-9H17"
    case .shield: "M12 3.5 5 6v5.5c0 4.4 2.9 7.6 7 9 4.1-1.4 7-4.6 7-9V6z"
    case .source: "M4 5.5c3-1.3 5.6-1 8 .8v13c-2.4-1.8-5-2.1-8-.8z M20 5.5c-3-1.3-5.6-1-8 .8v13c2.4-1.8 5-2.1 8-.8z"
    case .tablet: "M10.4 5.2a4.7 4.7 0 0 1 6.6 0l1.8 1.8a4.7 4.7 0 0 1 0 6.6l-5.2 5.2a4.7 4.7 0 0 1-6.6 0l-1.8-1.8a4.7 4.7 0 0 1 0-6.6z M8 8l8 8"
    case .timeline: "M5 6.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0 M5 17.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0 M6.9 8.6v6.8 M12.5 6.5H20 M12.5 12H18 M12.5 17.5H20"
    case .today: "M3 17h18 M6.5 17a5.5 5.5 0 0 1 11 0 M12 5v2.5 M4.6 9.2l1.8 1.5 M19.4 9.2l-1.8 1.5 M8 20.5h8"
    case .undo: "M8 5 4 9l4 4 M4.5 9H14a5.5 5.5 0 0 1 0 11h-3"
    case .walk: "M11.6 4.4a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0 M8.6 21l2.6-5.6 M11.2 15.4l-.6-4.8 2.5-2.2 2.1 3 2.8.8 M10.6 10.6 7.6 12v3 M12.8 13.6l2.2 3 .8 4.4"
    case .warn: "M12 4 2.8 20h18.4z M12 10v4.5 M12 17.2v.1"
    }
  }

  /// Whether it is turned round where the language is read from right to left.
  public var mirrors: Bool {
    switch self {
    case .back, .next, .timeline, .undo, .walk: true
    default: false
    }
  }
}
