package app.evenfall.diary

import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.putAside
import app.evenfall.core.restoreBackup
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import java.io.File
import java.util.Locale

/** The one way to the diary of this phone: opens it once for everyone who asks, and closes it for a restore. */
class Door(
    private val file: File,
    private val key: DiaryKey,
    private val clock: Clock = PhoneClock,
    val language: String = Locale.getDefault().toLanguageTag(),
    @OptIn(ExperimentalCoroutinesApi::class)
    private val line: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1),
    /** What stands between the app and its diary: nothing, or a test that counts the calls. */
    private val through: (DiaryInterface) -> DiaryInterface = { it },
    private val besides: CoroutineDispatcher = Dispatchers.IO,
) {
    private var opened: Diary? = null
    private var asked: OpenDiary? = null

    /** The open diary. Throws [DiaryException], or [KeyLost] where the phone lost the key; nothing is changed then. */
    suspend fun open(): OpenDiary = onLine { begun() }

    /** Closes the diary behind every call that was made. */
    suspend fun close() = onLine { shut() }

    /** Makes a backup the diary; the diary that was here is kept aside. Who held the diary reads what is there then. */
    suspend fun restore(backup: File, passphrase: String): Copied {
        val copied = onLine {
            shut()
            val takeBack = if (key.isLost()) key.putAside() else null
            var done = false
            try {
                restoreBackup(file.path, key.unseal(), backup.path, passphrase, language).also {
                    done = it is Copied.Done
                }
            } finally {
                if (!done) takeBack?.invoke()
                reopen()
            }
        }
        asked?.changed()
        return copied
    }

    /** Keeps a diary that cannot be opened aside, so that the next [open] begins a new one. Nothing is deleted. */
    suspend fun beginAnew() = onLine {
        shut()
        putAside(file.path, language)
        if (key.isLost()) key.putAside()
    }

    /** The moment, as every part of the app sees it. */
    fun now(): Moment = clock.now()

    private fun begun(): OpenDiary {
        file.parentFile?.mkdirs()
        val diary = opened ?: Diary.open(file.path, key.unseal(), language).also { opened = it }
        val seen = through(diary)
        return asked?.also { it.behind = seen } ?: OpenDiary(seen, line, clock, language, besides).also { asked = it }
    }

    /** Opens again what was open; where that fails whoever asks is told, and can try again. */
    private fun reopen() {
        if (asked == null) return
        try {
            begun()
        } catch (_: DiaryException) {
            shut()
        } catch (_: KeyLost) {
            shut()
        }
    }

    private fun shut() {
        asked?.behind = null
        opened?.close()
        opened = null
    }

    private suspend fun <S> onLine(deed: () -> S): S = withContext(NonCancellable + line) { foreseen(language, deed) }
}
