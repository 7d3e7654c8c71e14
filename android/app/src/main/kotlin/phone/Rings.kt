package app.evenfall.phone

import android.app.ActivityManager
import android.content.Context
import android.os.Build
import android.os.PowerManager
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.PhoneRings
import app.evenfall.core.RingAct
import app.evenfall.core.Submitted
import app.evenfall.diary.Door
import app.evenfall.diary.KeyLost
import app.evenfall.diary.OpenDiary
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.io.IOException
import java.util.TimeZone

/** Keeps what the phone holds at what the core says: at every start, after every change, when an alarm went off. */
class Rings(
    private val context: Context,
    val choices: Choices,
    private val zoneHere: () -> String = { TimeZone.getDefault().id },
    private val door: () -> Door,
) {
    val alarms = Alarms(context, choices)
    val notices = Notices(context)
    private val waiting = WaitingActs(context.noBackupFilesDir)
    private val one = Mutex()
    private val zone: String get() = zoneHere()

    /** What the phone says of itself, asked of it now. */
    fun says() = PhoneRings(zone, notices.allowed, alarms.exact, heldBack(), alarms.held().map { it.id })

    /** Arms what is to ring, once what waited for the diary is in it. Where the diary cannot be had all stays as it is. */
    suspend fun arm() = one.withLock { within { armed(it) } }

    /** An alarm went off: shows the ring, if it is to ring. */
    suspend fun wentOff(id: String) = one.withLock {
        alarms.wentOff(id)
        within { diary ->
            diary.ask { rang(id, zone, diary.now()) }?.let { if (notices.allowed) notices.show(it, diary.language) }
            armed(diary)
        }
    }

    /** A button of a ring. Where the diary cannot be had it waits for it, and the phone says so. */
    suspend fun act(id: String, act: RingAct) = one.withLock {
        val press = WaitingAct(id, act, door().now())
        val kept = within { diary ->
            diary.change { press.keep(this) }
            notices.over(id)
            armed(diary)
        }
        if (!kept) {
            try {
                waiting.add(press)
                notices.waits(id, door().language, press.at.epochMs)
            } catch (_: IOException) {
                // it could not be kept: the notice stays, to be pressed again
            }
        }
    }

    private suspend fun armed(diary: OpenDiary) {
        waiting.all().forEach { press ->
            diary.change { press.keep(this) }
            notices.over(press.ring)
            waiting.drop()
        }
        diary.ask {
            if (notices.allowed) alarms.hold(armRings(zone, alarms.held(), false, diary.now())) else alarms.clear()
        }
    }

    private fun WaitingAct.keep(diary: DiaryInterface): Submitted = when (val act = act) {
        is RingAct.Done -> diary.ringDone(ring, at)
        is RingAct.Snooze -> diary.snoozeRing(ring, act.minutes, at)
    }

    /** Whether the diary could be had. */
    private suspend fun within(deed: suspend (OpenDiary) -> Unit): Boolean = try {
        deed(door().open())
        true
    } catch (_: DiaryException) {
        false
    } catch (_: KeyLost) {
        false
    } catch (_: IOException) {
        false
    }

    /** Saving power holds back what may come late, unless she exempted us, and everything where she restricted us. */
    private fun heldBack(): Boolean {
        val restricted = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
            context.service<ActivityManager>().isBackgroundRestricted
        val exempt = context.service<PowerManager>().isIgnoringBatteryOptimizations(context.packageName)
        return restricted || !(alarms.exact || exempt)
    }
}
