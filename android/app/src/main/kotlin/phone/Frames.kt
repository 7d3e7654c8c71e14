package app.evenfall.phone

import androidx.compose.runtime.withFrameNanos
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** Each time the screen is drawn anew: the nanoseconds since the first, until nobody waits for the next. */
fun interface Frames {
    /** Where nothing moves they come seldom. */
    fun come(still: Boolean): Flow<Long>
}

/** The phone's own frames; where nothing moves, as many as keep a word from coming late. */
object ScreenFrames : Frames {
    override fun come(still: Boolean): Flow<Long> = flow {
        val first = withFrameNanos { it }
        while (true) {
            if (still) delay(A_WORD_MS)
            emit(withFrameNanos { it } - first)
        }
    }

    private const val A_WORD_MS = 100L
}
