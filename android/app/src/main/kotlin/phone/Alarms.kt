package app.evenfall.phone

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.net.Uri
import android.os.Build
import app.evenfall.core.Arming
import app.evenfall.core.Moment
import app.evenfall.core.PendingRing
import app.evenfall.diary.SealedList
import org.json.JSONArray
import java.io.IOException
import java.security.MessageDigest

/**
 * The alarms the phone holds for us. It cannot be asked which: a list remembers them, and an alarm of the list whose intent
 * the phone no longer knows is gone, as after a reboot. The list is sealed, for the name of a ring tells what it is about.
 */
class Alarms(private val context: Context, private val choices: Choices) {
    private val list = SealedList(context.noBackupFilesDir, "alarms")
    private val phone = context.service<AlarmManager>()

    /** Whether the phone would let us ring to the minute. */
    val mayBeExact: Boolean get() = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || phone.canScheduleExactAlarms()

    /** Whether it rings to the minute: she asked for it, and the phone allows it. */
    val exact: Boolean get() = choices.exactRings && mayBeExact

    /** What the phone holds. Those set in the other way, to the minute or not, count as not held: they are set anew. */
    fun held(): List<PendingRing> = kept().filter { it.exact == exact && intent(it.ring.id, LOOK) != null }.map { it.ring }

    /** Does what the core says. */
    fun hold(arming: Arming) {
        val before = kept()
        arming.cancel.forEach(::cancel)
        arming.arm.forEach { set(it.id, it.at) }
        val anew = arming.arm.map { Held(PendingRing(it.id, it.at), exact) }
        val gone = arming.cancel + anew.map { it.ring.id }
        keep(before.filter { it.ring.id !in gone } + anew)
    }

    /** Holds nothing more. */
    fun clear() {
        kept().forEach { cancel(it.ring.id) }
        keep(emptyList())
    }

    /** This one went off. */
    fun wentOff(id: String) {
        cancel(id)
        keep(kept().filter { it.ring.id != id })
    }

    private fun set(id: String, at: Moment) {
        val intent = checkNotNull(intent(id, MAKE))
        if (exact) {
            phone.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at.epochMs, intent)
        } else {
            phone.setWindow(AlarmManager.RTC_WAKEUP, at.epochMs, WINDOW_MS, intent)
        }
    }

    private fun cancel(id: String) {
        intent(id, LOOK)?.let {
            phone.cancel(it)
            it.cancel()
        }
    }

    private fun intent(id: String, how: Int): PendingIntent? =
        PendingIntent.getBroadcast(context, 0, RingReceiver.rang(context, id), how or PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_ONE_SHOT)

    private class Held(val ring: PendingRing, val exact: Boolean)

    private fun kept(): List<Held> = list.read().let { all ->
        List(all.length()) { all.getJSONArray(it) }.map {
            Held(PendingRing(it.getString(0), Moment(it.getLong(1), it.getInt(2))), it.getBoolean(3))
        }
    }

    private fun keep(all: List<Held>) = try {
        val written = all.map { JSONArray().put(it.ring.id).put(it.ring.at.epochMs).put(it.ring.at.offsetMinutes).put(it.exact) }
        list.keep(JSONArray(written))
    } catch (_: IOException) {
        // no room, or no Keystore: the alarms are set, and what comes of one that should not be is decided when it goes off
    }

    companion object {
        /** The shortest window Android 12 and later keep to. */
        private const val WINDOW_MS = 10 * 60_000L
        private const val MAKE = PendingIntent.FLAG_UPDATE_CURRENT
        private const val LOOK = PendingIntent.FLAG_NO_CREATE

        /** A name for the phone's own lists, which any bug report shows: it tells nothing. */
        internal fun opaque(id: String): Uri = Uri.fromParts(
            "ring",
            MessageDigest.getInstance("SHA-256").digest(id.toByteArray()).take(12).joinToString("") { "%02x".format(it) },
            null,
        )
    }
}
