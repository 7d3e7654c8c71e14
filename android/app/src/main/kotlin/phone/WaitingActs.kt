package app.evenfall.phone

import app.evenfall.core.Moment
import app.evenfall.core.RingAct
import app.evenfall.diary.SealedList
import org.json.JSONArray
import java.io.File

/** A button of a ring that she pressed, and when. */
data class WaitingAct(val ring: String, val act: RingAct, val at: Moment)

/** What she pressed while the diary could not be opened, sealed, in the order of her presses. */
class WaitingActs(folder: File) {
    private val list = SealedList(folder, "waiting")

    fun all(): List<WaitingAct> = list.read().let { all -> List(all.length()) { all.getJSONArray(it) } }.map {
        val minutes = it.getInt(3)
        WaitingAct(
            it.getString(0),
            if (minutes == 0) RingAct.Done else RingAct.Snooze(minutes),
            Moment(it.getLong(1), it.getInt(2)),
        )
    }

    /** Keeps one more. Throws [java.io.IOException] where it cannot be kept. */
    fun add(act: WaitingAct) = keep(all() + act)

    /** The first is done. */
    fun drop() = keep(all().drop(1))

    private fun keep(all: List<WaitingAct>) = list.keep(
        JSONArray(
            all.map {
                val minutes = (it.act as? RingAct.Snooze)?.minutes ?: 0
                JSONArray().put(it.ring).put(it.at.epochMs).put(it.at.offsetMinutes).put(minutes)
            },
        ),
    )
}
