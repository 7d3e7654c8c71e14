package app.evenfall.support

import app.evenfall.phone.Frames
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.flow

/** Frames that come when a test lets them. */
class ToldFrames : Frames {
    private val passed = MutableStateFlow(0L)

    override fun come(still: Boolean): Flow<Long> = flow {
        val first = passed.value
        passed.collect { emit(it - first) }
    }

    /** The frame so many milliseconds after the last. */
    fun pass(milliseconds: Long) {
        passed.value += milliseconds * 1_000_000
    }
}
