package app.evenfall.phone

import androidx.compose.runtime.withFrameNanos
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** What moves an exercise on: the frames of the phone, or a test. */
fun interface Ticker {
    /** The nanoseconds since it was asked, again and again; seldom where nothing moves. */
    fun ticks(still: Boolean): Flow<Long>
}

/** Every frame; where nothing moves, as often as a word must not come late. */
object Frames : Ticker {
    override fun ticks(still: Boolean): Flow<Long> = flow {
        val began = withFrameNanos { it }
        while (true) {
            if (still) delay(A_WORD_MS)
            emit(withFrameNanos { it } - began)
        }
    }

    private const val A_WORD_MS = 100L
}
