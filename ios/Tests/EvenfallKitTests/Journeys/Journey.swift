import Foundation

/// A journey as it is written down in `tests/journeys`; its README says what each step means.
struct Journey: Decodable {
  let title: String, begin: Begin, steps: [Step]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.fields(["title", "begin", "steps"])
    title = try fields.decode(String.self, forKey: "title")
    begin = try fields.decode(Begin.self, forKey: "begin")
    steps = try fields.decode([Step].self, forKey: "steps")
  }

  static func read(_ file: URL) throws -> Journey { try JSONDecoder().decode(Self.self, from: Data(contentsOf: file)) }

  /// What there is before the first step.
  struct Begin: Decodable {
    let diary: String?, clock: String, smallDisk: Bool
    init(from decoder: any Decoder) throws {
      let fields = try decoder.fields(["diary", "clock", "small_disk"])
      diary = try fields.decodeIfPresent(String.self, forKey: "diary")
      clock = try fields.decode(String.self, forKey: "clock")
      smallDisk = try fields.decodeIfPresent(Bool.self, forKey: "small_disk") ?? false
    }
  }

  enum Happening: String, Decodable {
    case killed, new, locked, unlocked
    case keyLost = "key_lost", diskFull = "disk_full", diskFreed = "disk_freed", notUnlocked = "not_unlocked"
  }
  enum Chosen {
    case one(String), several([String]), turned(Bool)
  }
  enum Turned {
    case number(Double), time(String)
  }
  enum Act {
    case go(String), press(String), see([String]), unseen([String]), clock(String), phone(Happening)
    case fill([String: String]), choose([String: Chosen]), set([String: Turned])
    case backUp(String), restore(String), keptAside(Int), steps([Step])
  }

  struct Step: Decodable {
    let only: [String]?, act: Act

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Name.self)
      only = try fields.decodeIfPresent([String].self, forKey: "only")
      let names = fields.allKeys.filter { $0 != "only" }
      guard let name = names.first, names.count == 1 else { throw fields.unknown(names) }
      func read<T: Decodable>(_ type: T.Type) throws -> T { try fields.decode(type, forKey: name) }
      act =
        switch name.stringValue {
        case "go": .go(try read(String.self))
        case "press": .press(try read(String.self))
        case "see": .see(try read([String].self))
        case "unseen": .unseen(try read([String].self))
        case "clock": .clock(try read(String.self))
        case "phone": .phone(try read(Happening.self))
        case "fill": .fill(try read([String: String].self))
        case "choose": .choose(try read([String: Chosen].self))
        case "set": .set(try read([String: Turned].self))
        case "back_up": .backUp(try read(String.self))
        case "restore": .restore(try read(String.self))
        case "kept_aside": .keptAside(try read(Int.self))
        case "steps": .steps(try read([Step].self))
        default: throw fields.unknown(names)
        }
    }
  }
}

extension Journey.Chosen: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let on = try? value.decode(Bool.self) {
      self = .turned(on)
    } else if let one = try? value.decode(String.self) {
      self = .one(one)
    } else {
      self = .several(try value.decode([String].self))
    }
  }
}
extension Journey.Turned: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .time(try value.decode(String.self))
    }
  }
}

/// The name of a field, whatever it is.
private struct Name: CodingKey, ExpressibleByStringLiteral, Equatable {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init(stringLiteral name: String) { stringValue = name }
  init?(intValue: Int) { nil }
}
extension KeyedDecodingContainer<Name> {
  fileprivate func unknown(_ names: [Name]) -> DecodingError {
    let said = "what is \(names.map(\.stringValue).joined(separator: ", "))?"
    return .dataCorrupted(.init(codingPath: codingPath, debugDescription: said))
  }
}
extension Decoder {
  /// The fields, of which there are none but these.
  fileprivate func fields(_ known: [Name]) throws -> KeyedDecodingContainer<Name> {
    let fields = try container(keyedBy: Name.self), others = fields.allKeys.filter { !known.contains($0) }
    guard others.isEmpty else { throw fields.unknown(others) }
    return fields
  }
}
