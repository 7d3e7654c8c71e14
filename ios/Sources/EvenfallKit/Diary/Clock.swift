import EvenfallCore
import Foundation

/// Where the moment comes from: the phone's clock, or a test's.
public typealias Clock = @Sendable () -> Moment

/// The phone's own clock, with the offset it shows.
public let phoneClock: Clock = {
  let now = Date()
  return Moment(
    epochMs: Int64((now.timeIntervalSince1970 * 1000).rounded(.down)),
    offsetMinutes: Int32(TimeZone.current.secondsFromGMT(for: now) / 60))
}

/// The name of the zone the phone is in, as it is now.
@MainActor public func phoneZone() -> String { TimeZone.autoupdatingCurrent.identifier }
