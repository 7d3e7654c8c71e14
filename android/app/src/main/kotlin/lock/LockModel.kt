package app.evenfall.lock

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import app.evenfall.core.LockState
import app.evenfall.core.Moment
import app.evenfall.phone.Answered
import app.evenfall.phone.Choices

/** Whether Evenfall is locked, and what was said of the last try. */
class LockModel(private val choices: Choices, val words: LockState, private val now: () -> Moment) : ViewModel() {
    var locked: Boolean by mutableStateOf(choices.lock)
        private set

    /** Why it did not open; absent before the first try. */
    var said: String? by mutableStateOf(null)
        private set

    /** Whether Tonight may add meanwhile. */
    val slip: Boolean get() = choices.tonightWhileLocked

    private var left: Moment? = null

    fun answered(how: Answered) {
        locked = locked && how != Answered.YES && how != Answered.NONE_SET
        said = when (how) {
            Answered.YES -> null
            Answered.NO -> words.failed
            Answered.LOCKED_OUT -> words.lockedOut
            Answered.NONE_SET -> words.noneSet
        }
    }

    /** It was in other hands: it locks at once, where she chose a lock. */
    fun shut() {
        locked = locked || choices.lock
    }

    /** She left the app: from now on the grace time runs. */
    fun leave() {
        left = now()
    }

    /** She came back; after the grace time it is locked. A clock set back locks too. */
    fun comeBack() {
        val away = left?.let { now().epochMs - it.epochMs } ?: return
        left = null
        if (choices.lock && (away < 0 || away > words.graceSeconds * 1000L)) {
            locked = true
            said = null
        }
    }
}
