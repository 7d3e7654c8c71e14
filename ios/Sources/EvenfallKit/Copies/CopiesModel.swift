import EvenfallCore
import Foundation

/// Taking everything out as files that are not sealed, and reading such a file in.
public final class CopiesModel: CopyModel {
  private let diary: OpenDiary, zone: @MainActor () -> String

  public init(_ diary: OpenDiary, files: Files, zone: @escaping @MainActor () -> String = phoneZone) {
    (self.diary, self.zone) = (diary, zone)
    super.init(files, language: diary.language, clock: { diary.now() })
  }

  public func exportJson() {
    guard let words else { return }
    let (diary, now) = (diary, diary.now())
    send(words.export.fileName) { file in
      try await diary.askAside { try $0.exportJson(file: file.path, now: now) }
    }
  }

  /// Puts the tables into a folder of their own inside the one she chose.
  public func exportCsv(_ place: URL) {
    guard let words else { return }
    let (diary, files) = (diary, files)
    work {
      self.became(
        try await files.carryOutAll(place, words.export.folderName) { folder in
          try await diary.askAside { try $0.exportCsv(folder: folder.path) }
        })
    }
  }

  /// Visits and reminders, for the calendar she has.
  public func exportCalendar() {
    guard let words else { return }
    let (diary, now, zone) = (diary, diary.now(), zone())
    send(words.export.calendarName) { file in
      try await diary.change { try $0.exportCalendar(file: file.path, zone: zone, now: now) }
    }
  }

  public func `import`(_ source: URL) {
    let (diary, files) = (diary, files)
    work {
      self.became(
        try await files.carryIn(source) { file in try await diary.change { try $0.importJson(file: file.path) } })
    }
  }
}
