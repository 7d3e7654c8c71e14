import EvenfallCore
import SwiftUI

/// A sheet over the page, under its top bar: Urgent help stays in sight and can be pressed. The system's sheet would
/// cover it.
struct Sheet<Content: View, Foot: View>: View {
  let title: String, onClose: @MainActor () -> Void, content: Content, foot: Foot
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  init(
    _ title: String, onClose: @escaping @MainActor () -> Void, @ViewBuilder content: () -> Content,
    @ViewBuilder foot: () -> Foot
  ) { (self.title, self.onClose, self.content, self.foot) = (title, onClose, content(), foot()) }

  var body: some View {
    ZStack(alignment: .bottom) {
      sky.colours.bg.opacity(0.72).ignoresSafeArea().onTapGesture(perform: onClose).accessibilityHidden(true)
      VStack(spacing: 0) {
        HStack(spacing: 8) {
          Words(title, .title).frame(maxWidth: .infinity, alignment: .leading).accessibilityAddTraits(.isHeader)
          IconDeed(.close, around.chrome.close, onPress: onClose)
        }
        .padding(.leading, 16).padding(.trailing, 8).padding(.top, 8)
        ScrollView {
          VStack(alignment: .leading, spacing: 12) { content }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.horizontal, Look.margin).padding(.vertical, 8)
        }
        .scrollDismissesKeyboard(.interactively)
        foot.padding(.horizontal, Look.margin).padding(.top, 10).padding(.bottom, 10)
      }
      .frame(maxWidth: Look.reading)
      .background {
        UnevenRoundedRectangle(topLeadingRadius: Look.sheetTop, topTrailingRadius: Look.sheetTop)
          .fill(sky.colours.surface).ignoresSafeArea(edges: .bottom)
      }
      .accessibilityElement(children: .contain).accessibilityAddTraits(.isModal)
      .accessibilityAction(.escape, onClose)
    }
  }
}
extension Sheet where Foot == EmptyView {
  init(_ title: String, onClose: @escaping @MainActor () -> Void, @ViewBuilder content: () -> Content) {
    self.init(title, onClose: onClose, content: content) { EmptyView() }
  }
}
