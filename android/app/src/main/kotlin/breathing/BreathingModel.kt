package app.evenfall.breathing

import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.viewModelScope
import app.evenfall.core.BreathCircle
import app.evenfall.core.BreathingState
import app.evenfall.core.DiaryException
import app.evenfall.core.Exercise
import app.evenfall.core.ExerciseLength
import app.evenfall.core.ExercisePart
import app.evenfall.core.Kept
import app.evenfall.core.Moment
import app.evenfall.core.TroubleState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.diary.words
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** What she chose to slow down with, what leads her while it does, and what was kept of it. */
class BreathingModel(diary: OpenDiary) : ScreenModel<BreathingState>(diary, { breathing(it) }) {
    /** The exercise that leads her now; absent before the start and after the end. */
    var led: Led? by mutableStateOf(null)
        private set

    /** What stands after the last one: that it is done, or that it was too short to keep. */
    var ended: String? by mutableStateOf(null)
        private set

    /** Why what was done is not kept. */
    var unkept: TroubleState? by mutableStateOf(null)
        private set

    /** The exercise that is chosen: the first until she chooses. */
    val exercise: Exercise?
        get() = state?.exercises?.run { find { it.id == chosen } ?: firstOrNull() }

    /** How long it is to be. */
    val length: ExerciseLength?
        get() = exercise?.lengths?.run { find { it.minutes == minutes } ?: find { it.chosen } ?: firstOrNull() }

    private var chosen: String? by mutableStateOf(null)
    private var minutes: Int? by mutableStateOf(null)
    private var done: Done? = null
    private var keeping: Job? = null

    fun choose(exercise: Exercise) {
        chosen = exercise.id
        ended = null
    }

    fun choose(length: ExerciseLength) {
        minutes = length.minutes
        ended = null
    }

    fun start() {
        led = Led(exercise?.id ?: return, length ?: return)
        ended = null
    }

    /** Ends the exercise, by itself or by hand, and keeps what was done of it. */
    fun end(then: (Kept) -> Unit) {
        val led = led ?: return
        this.led = null
        keep(Done(led.exercise, led.seconds, diary.now()), then)
    }

    /** Keeps what could not be kept before. */
    fun again(then: (Kept) -> Unit) {
        if (keeping?.isActive != true) keep(done ?: return, then)
    }

    private fun keep(what: Done, then: (Kept) -> Unit) {
        done = what
        keeping = viewModelScope.launch {
            // she may be leaving: what was kept is said all the same
            withContext(NonCancellable) {
                try {
                    val kept = diary.change { breathed(what.exercise, what.seconds, what.at) }
                    done = null
                    unkept = null
                    this@BreathingModel.ended = if (kept == null) state?.tooShort else state?.over
                    kept?.let(then)
                } catch (error: DiaryException) {
                    unkept = error.words
                }
            }
        }
    }

    private class Done(val exercise: String, val seconds: Int, val at: Moment)
}

/** An exercise while it leads: how far it is, and what that asks of her. */
class Led(val exercise: String, val length: ExerciseLength) {
    /** The nanoseconds done. */
    var passed by mutableLongStateOf(0L)
        private set

    /** The whole seconds done. */
    val seconds: Int get() = (passed / SECOND).toInt()
    val isOver: Boolean get() = passed >= round * length.rounds

    /** Which part it is at, counted from the start: the same words twice are two parts. */
    val at: Int by derivedStateOf {
        val inside = passed % round
        (passed / round).toInt() * length.parts.size + begins.indexOfLast { it <= inside }
    }
    val part: ExercisePart get() = length.parts[at % length.parts.size]

    /** How wide the circle stands: 0 at its smallest, 1 at its largest. */
    val breadth: Float
        get() = when (part.circle) {
            BreathCircle.GROWS -> within
            BreathCircle.SHRINKS -> 1 - within
            BreathCircle.RESTS -> if (moved == BreathCircle.GROWS) 1f else 0f
        }

    private val begins = length.parts.runningFold(0L) { all, part -> all + part.seconds * SECOND }
    private val round = begins.last()

    /** How far the part is, from 0 to 1. */
    private val within: Float
        get() = (passed % round - begins[at % length.parts.size]).toFloat() / (part.seconds * SECOND)

    /** What the circle did last in this round, before a part in which it rests. */
    private val moved: BreathCircle?
        get() = length.parts.take(at % length.parts.size).lastOrNull { it.circle != BreathCircle.RESTS }?.circle

    /** So many nanoseconds are done, and no more than there are. */
    fun reach(nanoseconds: Long) {
        passed = nanoseconds.coerceIn(passed, round * length.rounds)
    }

    private companion object {
        const val SECOND = 1_000_000_000L
    }
}
