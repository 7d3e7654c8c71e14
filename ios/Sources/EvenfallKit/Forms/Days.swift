import EvenfallCore
import Foundation

/// Days and times as the phone's calendar and zone show them. A diary's days are Gregorian, whatever calendar she keeps.
struct Days {
  private let calendar: Calendar, zone: TimeZone, now: Clock
  init(_ calendar: Calendar, _ zone: TimeZone, _ now: @escaping Clock) {
    var gregorian = Calendar(identifier: .gregorian)
    (gregorian.locale, gregorian.timeZone) = (calendar.locale, zone)
    (self.calendar, self.zone, self.now) = (gregorian, zone, now)
  }

  var today: Date { shown(now()) }

  /// A day as the core writes it.
  func written(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
  /// Noon of a day that the core wrote.
  func date(_ written: String) -> Date? {
    let parts = written.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12))
  }

  func minutes(_ date: Date) -> Int {
    let parts = calendar.dateComponents([.hour, .minute], from: date)
    return (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
  }
  func at(minutes: Int) -> Date {
    calendar.date(bySettingHour: minutes / 60 % 24, minute: minutes % 60, second: 0, of: today) ?? today
  }

  /// What the phone showed at this moment, as a date that this zone shows alike.
  func shown(_ moment: Moment) -> Date {
    let then = Date(timeIntervalSince1970: Double(moment.epochMs) / 1000)
    let now = zone.secondsFromGMT(for: then)
    return then.addingTimeInterval(Double(Int(moment.offsetMinutes) * 60 - now))
  }
  /// The moment at which the phone shows this day and this time, in the zone it is in.
  func moment(day: Date, time: Date) -> Moment {
    let clock = minutes(time)
    let then = calendar.date(bySettingHour: clock / 60, minute: clock % 60, second: 0, of: day) ?? day
    return Moment(
      epochMs: Int64(then.timeIntervalSince1970) * 1000, offsetMinutes: Int32(zone.secondsFromGMT(for: then) / 60))
  }
}
