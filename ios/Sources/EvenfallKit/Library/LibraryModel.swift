import EvenfallCore

/// The index of all guidance.
public final class LibraryModel: ScreenModel<LibraryState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.library(now: $1) } }
}

/// What hard words mean.
public final class GlossaryModel: ScreenModel<GlossaryState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.glossary(now: $1) } }
}

/// A page of the library.
public final class LibraryPageModel: ScreenModel<LibraryPageState> {
  public init(_ diary: OpenDiary, id: String) { super.init(diary) { try $0.libraryPage(id: id, now: $1) } }
}
