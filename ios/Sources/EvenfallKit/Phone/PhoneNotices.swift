#if canImport(UserNotifications)
  import EvenfallCore
  import Foundation
  import UserNotifications

  /// The system's centre. It rings what it holds while the app sleeps, and keeps it through a restart of the phone.
  @MainActor public final class PhoneNotices: NSObject, Notices {
    private static let ring = "ring"
    private var heard: (@MainActor @Sendable (RingAct, String) async -> Void)?
    private var centre: UNUserNotificationCenter { .current() }

    /// A press that started the app is told only to who listens before the start is over.
    public override init() {
      super.init()
      centre.delegate = self
    }

    public func standing() async -> RingStanding {
      await withCheckedContinuation { waiting in
        centre.getNotificationSettings { @Sendable settings in
          let allowed: Allowed =
            switch settings.authorizationStatus {
            case .denied: .no
            case .notDetermined: .notAsked
            default: .yes
            }
          // What waits for the summary of the day does not ring when it is due.
          waiting.resume(
            returning: RingStanding(allowed: allowed, exact: settings.scheduledDeliverySetting != .enabled))
        }
      }
    }

    public func ask() async {
      await withCheckedContinuation { (waiting: CheckedContinuation<Void, Never>) in
        centre.requestAuthorization(options: [.alert, .sound]) { @Sendable _, _ in waiting.resume() }
      }
    }

    public func held() async -> [PendingRing] {
      await withCheckedContinuation { waiting in
        centre.getPendingNotificationRequests { @Sendable requests in
          waiting.resume(
            returning: requests.compactMap { request in
              let kept = request.content.userInfo
              guard let ms = kept["at"] as? Int64, let offset = kept["offset"] as? Int32 else { return nil }
              return PendingRing(id: request.identifier, at: Moment(epochMs: ms, offsetMinutes: offset))
            })
        }
      }
    }

    public func hold(_ notice: Notice) async throws {
      let content = UNMutableNotificationContent()
      (content.title, content.body) = (notice.title, notice.text)
      content.sound = .default
      content.threadIdentifier = notice.thread
      if notice.rings { content.categoryIdentifier = Self.ring }
      content.userInfo = ["at": notice.at.epochMs, "offset": notice.at.offsetMinutes]
      let trigger = notice.due.map { UNCalendarNotificationTrigger(dateMatching: $0, repeats: false) }
      let request = UNNotificationRequest(identifier: notice.id, content: content, trigger: trigger)
      try await withCheckedThrowingContinuation { (waiting: CheckedContinuation<Void, any Error>) in
        centre.add(request) { @Sendable error in
          if let error { waiting.resume(throwing: error) } else { waiting.resume() }
        }
      }
    }

    public func drop(_ rings: [String]) { centre.removePendingNotificationRequests(withIdentifiers: rings) }

    public func offer(_ buttons: [RingAction]) {
      // Only who can open the phone can press them; its key is there then.
      let actions = buttons.map {
        UNNotificationAction(identifier: $0.act.name, title: $0.words, options: .authenticationRequired)
      }
      centre.setNotificationCategories([
        UNNotificationCategory(identifier: Self.ring, actions: actions, intentIdentifiers: [])
      ])
    }

    public func listen(_ heard: @escaping @MainActor @Sendable (RingAct, String) async -> Void) { self.heard = heard }

    private func hear(_ act: RingAct, _ ring: String) async { await heard?(act, ring) }
  }

  extension PhoneNotices: UNUserNotificationCenterDelegate {
    nonisolated public func userNotificationCenter(
      _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
      withCompletionHandler completionHandler: @escaping () -> Void
    ) {
      let (ring, act) = (response.notification.request.identifier, RingAct(name: response.actionIdentifier))
      let over = Over(call: completionHandler)
      Task { @MainActor in
        if let act { await hear(act, ring) }
        over.call()
      }
    }

    /// It rings while she uses the app, too.
    nonisolated public func userNotificationCenter(
      _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
      withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) { completionHandler([.banner, .list, .sound]) }
  }

  /// What the system wants called on the main thread once a press is dealt with.
  private struct Over: @unchecked Sendable {
    let call: () -> Void
  }
#endif
