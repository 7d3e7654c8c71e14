package app.evenfall.breathing

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.viewModelScope
import app.evenfall.core.BreathingState
import app.evenfall.core.DiaryException
import app.evenfall.core.Exercise
import app.evenfall.core.ExerciseLength
import app.evenfall.core.Kept
import app.evenfall.core.Moment
import app.evenfall.core.TroubleState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.diary.words
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** What she chose to slow down with, what leads her while it does, and what was kept of it. */
class BreathingModel(diary: OpenDiary) : ScreenModel<BreathingState>(diary, { breathing(it) }) {
    /** The exercise that leads her now; absent before the start and after the end. */
    var led: Led? by mutableStateOf(null)
        private set

    /** What is said of the exercise that ended last. */
    var said: List<String> by mutableStateOf(emptyList())
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

    fun choose(exercise: Exercise) {
        chosen = exercise.id
    }

    fun choose(length: ExerciseLength) {
        minutes = length.minutes
    }

    fun begin() {
        led = Led(exercise?.id ?: return, length ?: return)
        said = emptyList()
    }

    /** Ends the exercise, by itself or by hand, and keeps what was done of it. */
    fun end(then: (Kept) -> Unit) {
        val led = led ?: return
        this.led = null
        keep(Done(led.exercise, led.seconds, diary.now()), then)
    }

    /** Keeps what could not be kept before. */
    fun keepAgain(then: (Kept) -> Unit) {
        keep(done ?: return, then)
    }

    private fun keep(what: Done, then: (Kept) -> Unit) {
        done = what
        viewModelScope.launch {
            // she may be leaving: what was kept is said all the same
            withContext(NonCancellable) {
                try {
                    val kept = diary.change { breathed(what.exercise, what.seconds, what.ended) }
                    done = null
                    unkept = null
                    said = listOfNotNull(state?.over, state?.tooShort?.takeIf { kept == null })
                    kept?.let(then)
                } catch (error: DiaryException) {
                    unkept = error.words
                }
            }
        }
    }

    private class Done(val exercise: String, val seconds: Int, val ended: Moment)
}
