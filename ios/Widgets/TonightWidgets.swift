import AppIntents
import SwiftUI
import WidgetKit

/// What stands outside of the app: a way to Tonight, and no word of hers.
@main
struct TonightWidgets: WidgetBundle {
  var body: some Widget {
    TonightWidget()
    if #available(iOS 18.0, *) { TonightControl() }
  }
}

/// Tonight in the Control Centre, on the lock screen and on the Action button.
@available(iOS 18.0, *)
struct TonightControl: ControlWidget {
  var body: some ControlWidgetConfiguration {
    StaticControlConfiguration(kind: "app.evenfall.tonight.control") {
      ControlWidgetButton(action: OpenTonight()) { Label("Tonight", systemImage: "moon") }
    }
    .displayName("Tonight")
  }
}

/// Tonight on the home screen and on the lock screen.
struct TonightWidget: Widget {
  var body: some WidgetConfiguration {
    StaticConfiguration(kind: "app.evenfall.tonight.widget", provider: Always()) { _ in
      Button(intent: OpenTonight()) { Label("Tonight", systemImage: "moon").labelStyle(.iconOnly) }
        .containerBackground(.background, for: .widget)
    }
    .configurationDisplayName("Tonight")
    .supportedFamilies([.accessoryCircular, .systemSmall])
  }
}

/// One entry, for ever: it holds no time and nothing of hers.
struct Always: TimelineProvider {
  struct Entry: TimelineEntry {
    let date: Date
  }
  func placeholder(in context: Context) -> Entry { Entry(date: .now) }
  func getSnapshot(in context: Context, completion: @escaping (Entry) -> Void) { completion(Entry(date: .now)) }
  func getTimeline(in context: Context, completion: @escaping (Timeline<Entry>) -> Void) {
    completion(Timeline(entries: [Entry(date: .now)], policy: .never))
  }
}
