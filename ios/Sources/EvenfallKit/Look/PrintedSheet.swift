import SwiftUI

/// A printed sheet, dark on light in every light and never turned round; in the dark its paper is as bright as quieter
/// words are. Without a picture it is empty.
struct PrintedSheet: View {
  let picture: DrawnPage?, width: Double, tall: Double, spoken: String?
  @Environment(\.sky) private var sky

  var body: some View {
    let paper = sky.bright ? Colours.day.surface : sky.colours.ink2
    ZStack {
      paper
      if let picture { Image(decorative: picture.image, scale: 1).resizable().colorMultiply(paper) }
    }
    .frame(width: width, height: width * tall)
    .clipShape(.rect(cornerRadius: Look.small))
    .overlay { RoundedRectangle(cornerRadius: Look.small).strokeBorder(sky.colours.outline) }
    .accessibilityElement(children: .ignore).accessibilityLabel(spoken ?? "").accessibilityAddTraits(.isImage)
    .accessibilityHidden(spoken == nil)
  }
}
