import EvenfallCore
import Testing

@testable import EvenfallKit

@MainActor struct PlacesTests {
  let places = Places()

  @Test func a_tab_is_gone_to_and_back_leads_to_today() {
    places.go(.in(.iron))
    #expect(places.tab == .nights && places.page == .in(.iron) && !places.isDeep)
    places.back()
    #expect(places.tab == .today && !places.canGoBack)
    places.go(.in(.timeline))
    places.go(.in(.dueDate))
    #expect(places.isDeep)
    places.go(.in(.today))
    places.go(.in(.timeline))
    #expect(places.page == .in(.timeline), "a tab begins at its root")
  }

  @Test func a_page_she_is_in_is_not_entered_twice() {
    places.go(.in(.settings))
    places.go(.in(.settings))
    places.back()
    #expect(places.page == .in(.today))
  }

  @Test func a_sheet_closes_before_a_page_is_left() {
    places.go(.in(.settings))
    places.go(.in(.form(kind: "numbers")))
    #expect(places.sheet == .in(.form(kind: "numbers")) && places.page == .in(.settings))
    places.back()
    #expect(places.sheet == nil && places.page == .in(.settings))
  }

  @Test func what_a_mark_moves_is_asked_over_the_page() {
    places.go(.in(.plan))
    places.go(.in(.window(id: "who-contact-1")))
    places.go(.marking(window: "who-contact-1", how: "had", on: nil))
    #expect(places.sheet != nil && places.page == .in(.window(id: "who-contact-1")))
    places.close()
    places.back()
    #expect(places.page == .in(.plan))
  }

  @Test func pages_below_the_one_in_sight_stand() {
    places.go(.in(.settings))
    places.go(.in(.urgentHelp))
    #expect(places.pages.map(\.page) == [.in(.today), .in(.settings), .in(.urgentHelp)])
    let shown = places.pages.filter { places.shows($0) }.map(\.page)
    #expect(shown == [.in(.urgentHelp)])
  }
}
