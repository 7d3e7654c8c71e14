package app.evenfall.diary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.InternalException
import app.evenfall.core.Moment
import app.evenfall.core.unforeseenTrouble
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext

/** Her open diary: one call at a time, in the order of the taps, off the main thread, never cut short. */
class OpenDiary(
    diary: DiaryInterface,
    val line: CoroutineDispatcher,
    private val clock: Clock,
    val language: String,
    private val besides: CoroutineDispatcher = Dispatchers.IO,
) {
    /** The diary behind it; absent while it is closed, as for a restore. */
    @Volatile internal var behind: DiaryInterface? = diary

    /** Grows with every change, so that what is visible asks again. */
    var changes by mutableIntStateOf(0)
        private set

    /** The moment of a tap. */
    fun now(): Moment = clock.now()

    /** Reads. */
    suspend fun <S> ask(call: DiaryInterface.() -> S): S = withContext(NonCancellable + line) { answer(call) }

    /** Changes the diary, and tells every screen that it did, though the one that asked is gone. */
    suspend fun <S> change(
        call: DiaryInterface.() -> S,
    ): S = withContext(NonCancellable) { ask(call).also { changed() } }

    /** A long reading, such as a backup, beside the line: her taps do not wait for it. */
    suspend fun <S> askAside(call: DiaryInterface.() -> S): S =
        withContext(NonCancellable + besides) { answer(call) }

    /** Work of the phone's own that takes its time, neither on the line nor on the main thread. */
    suspend fun <S> aside(work: () -> S): S = withContext(besides) { work() }

    internal fun changed() {
        changes++
    }

    private fun <S> answer(call: DiaryInterface.() -> S): S = foreseen(language) {
        (behind ?: throw DiaryException.OutOfReach(unforeseenTrouble(language))).call()
    }
}

/** Runs a call of the core; what nobody foresaw becomes the fifth case, its text unread. */
inline fun <S> foreseen(language: String, call: () -> S): S = try {
    call()
} catch (_: InternalException) {
    throw DiaryException.OutOfReach(unforeseenTrouble(language))
} catch (_: CharacterCodingException) {
    // half an emoji, which a keyboard can leave, does not cross
    throw DiaryException.OutOfReach(unforeseenTrouble(language))
}

/** The text as it shows: half an emoji is no character. */
fun String.whole(): String = String(toByteArray(Charsets.UTF_16BE), Charsets.UTF_16BE)

/** What to say of an error. */
val DiaryException.words
    get() = when (this) {
        is DiaryException.WrongKey -> words
        is DiaryException.Newer -> words
        is DiaryException.NoSpace -> words
        is DiaryException.Damaged -> words
        is DiaryException.OutOfReach -> words
    }
