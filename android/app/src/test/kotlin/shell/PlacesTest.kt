package app.evenfall.shell

import androidx.compose.runtime.saveable.SaverScope
import app.evenfall.core.Place
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test
import java.time.LocalDate

/** Places without a screen. What is written to them here is no business of a screen's, so no test of one stands beside it. */
class PlacesTest {
    @Test
    fun what_she_would_say_is_not_handed_to_the_phone() {
        val places = Places()
        places.go(Place.Window("england-rsv"))
        places.go(Where.Marking("england-rsv", "had", LocalDate.parse("2026-11-20")))
        val kept = with(Places.Saver) { SaverScope { true }.save(places) }!!
        assertFalse("$kept", "2026" in kept.toString() || "had" in kept.toString())
        val again = Places.Saver.restore(kept)!!
        assertEquals(Where.In(Place.Window("england-rsv")) to null, again.page to again.sheet)
    }
}
