package app.evenfall.diary

import app.evenfall.core.Moment
import java.util.TimeZone

/** Where the moment comes from: the phone's clock, or a test's. */
fun interface Clock {
    fun now(): Moment
}

/** The phone's own clock, with the offset it shows. */
object PhoneClock : Clock {
    override fun now(): Moment = System.currentTimeMillis().let {
        Moment(
            it,
            TimeZone.getDefault().getOffset(it) / 60_000,
        )
    }
}
