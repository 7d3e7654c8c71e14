import EvenfallCore
import Observation

/// Whom to call, and for what. Where no diary is open, or it cannot be read, every sign is shown.
@MainActor @Observable public final class UrgentHelpModel {
  public private(set) var state: UrgentHelpState?
  let diary: OpenDiary?
  private let country: String?, language: String

  public init(_ diary: OpenDiary?, country: String? = nil, language: String) {
    (self.diary, self.country, self.language) = (diary, country, language)
  }

  public func show() async {
    if let diary {
      let now = diary.now()
      state = try? await diary.ask { try $0.urgentHelp(now: now) }  // help does not wait for a diary
    }
    if state == nil {
      state = try? urgentHelpWithoutDiary(country: country, expecting: true, language: language)
    }
  }
}
