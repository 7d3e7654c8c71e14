import EvenfallCore
import Observation

/// What can be chosen to slow down with, and the exercise that leads. Nothing runs until she starts it.
@MainActor @Observable public final class BreathingModel: ScreenModel<BreathingState> {
  /// The exercise that leads; nil before the start and after the end.
  public private(set) var led: Led?
  /// What stands after the last one: that it is done, or that it was too short to keep.
  public private(set) var ended: String?
  private var chosen: String?
  private var minutes: Int32?
  /// What was done and is not kept yet, and when it ended.
  @ObservationIgnored private var done: [(led: Led, at: Moment)] = []
  @ObservationIgnored private var keeping = false

  public init(_ diary: OpenDiary) { super.init(diary) { try $0.breathing(now: $1) } }

  public var exercise: Exercise? { state?.exercises.first { $0.id == chosen } ?? state?.exercises.first }
  public var length: ExerciseLength? {
    let lengths = exercise?.lengths ?? []
    return lengths.first { $0.minutes == minutes } ?? lengths.first(where: \.chosen) ?? lengths.first
  }

  /// Why something could not be kept stands until it is.
  public override func show() { if done.isEmpty { super.show() } }

  public func choose(_ exercise: Exercise) { (chosen, ended) = (exercise.id, nil) }
  public func choose(_ length: ExerciseLength) { (minutes, ended) = (length.minutes, nil) }

  public func start() {
    guard led == nil, let exercise, let length else { return }
    (led, ended) = (Led(exercise: exercise.id, length: length), nil)
  }

  /// So many seconds have passed since the start; after the last of them it ends by itself.
  public func pass(_ seconds: Double, then kept: @escaping @MainActor (Kept) -> Void) {
    led?.seconds = seconds
    if led?.isOver == true { end(then: kept) }
  }

  /// Ends it, and keeps what was done.
  public func end(then kept: @escaping @MainActor (Kept) -> Void) {
    guard let now = led else { return }
    led = nil
    done.append((now, diary.now()))
    keep(then: kept)
  }

  /// Keeps what could not be kept, or else asks for the screen again.
  public func again(then kept: @escaping @MainActor (Kept) -> Void) {
    if done.isEmpty { show() } else { keep(then: kept) }
  }

  private func keep(then kept: @escaping @MainActor (Kept) -> Void) {
    guard !keeping, let (led, at) = done.first else { return }
    keeping = true
    var over = false
    let seconds = Int32(led.seconds)
    let deed = tell({ diary, _ in try diary.breathed(exercise: led.exercise, seconds: seconds, now: at) }) { answer in
      over = true
      self.done.removeFirst()
      self.ended = answer == nil ? self.state?.tooShort : self.state?.over
      if let answer { kept(answer) }
    }
    Task {
      await deed.value
      keeping = false
      if over { keep(then: kept) }
    }
  }
}

/// An exercise while it leads: which part it is at, and how wide the circle stands, by the seconds since the start alone.
public struct Led: Equatable, Sendable {
  public let exercise: String, length: ExerciseLength
  public internal(set) var seconds = 0.0

  public init(exercise: String, length: ExerciseLength) { (self.exercise, self.length) = (exercise, length) }

  private var round: Double { length.parts.reduce(0) { $0 + Double($1.seconds) } }
  public var isOver: Bool { seconds >= round * Double(length.rounds) }

  /// The part it is at, by how many parts went before it since the start; nil when it is over.
  public var place: Int? { at.map { Int(seconds / round) * length.parts.count + $0.index } }
  public var part: ExercisePart? { at.map { length.parts[$0.index] } }

  /// How wide the circle stands: 0 at its smallest, 1 at its largest.
  public var breadth: Double {
    guard let (index, share) = at else { return 0 }
    switch length.parts[index].circle {
    case .grows: return share
    case .shrinks: return 1 - share
    case .rests: return length.parts[..<index].last { $0.circle != .rests }?.circle == .grows ? 1 : 0
    }
  }

  /// The part of the round, and how much of it is over.
  private var at: (index: Int, share: Double)? {
    guard !isOver else { return nil }
    var left = seconds.truncatingRemainder(dividingBy: round)
    for (index, part) in length.parts.enumerated() {
      if left < Double(part.seconds) { return (index, left / Double(part.seconds)) }
      left -= Double(part.seconds)
    }
    return nil
  }
}
