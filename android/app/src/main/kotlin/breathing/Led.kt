package app.evenfall.breathing

import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.BreathCircle
import app.evenfall.core.ExerciseLength
import app.evenfall.core.ExercisePart

/** An exercise while it leads: how far it is, and what that asks of her. */
class Led(val exercise: String, private val length: ExerciseLength) {
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

    /** How far the circle is open, from 0 to 1. */
    val opened: Float
        get() = when (part.circle) {
            BreathCircle.GROWS -> within
            BreathCircle.SHRINKS -> 1 - within
            BreathCircle.RESTS -> rested
        }

    private val begins = length.parts.runningFold(0L) { all, part -> all + part.seconds * SECOND }
    private val round = begins.last()

    /** How far the part is, from 0 to 1. */
    private val within: Float
        get() = (passed % round - begins[at % length.parts.size]).toFloat() / (part.seconds * SECOND)

    /** Where the part before left it; halfway where no part moves it. */
    private val rested: Float
        get() = when (length.parts.take(at % length.parts.size).lastOrNull { it.circle != BreathCircle.RESTS }?.circle) {
            BreathCircle.GROWS -> 1f
            BreathCircle.SHRINKS -> 0f
            else -> .5f
        }

    /** So many nanoseconds are done, and no more than there are. */
    fun reach(nanoseconds: Long) {
        passed = nanoseconds.coerceIn(passed, round * length.rounds)
    }

    private companion object {
        const val SECOND = 1_000_000_000L
    }
}
