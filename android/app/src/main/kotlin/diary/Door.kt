package app.evenfall.diary

import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.Moment
import app.evenfall.core.restoreBackup
import app.evenfall.core.putAside
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
) {
    private var opened: Diary? = null
    private var asked: OpenDiary? = null

    /** The open diary. Throws [DiaryException], or [KeyLost] where the phone lost the key; nothing is changed then. */
    suspend fun open(): OpenDiary = onLine {
        asked ?: run {
            file.parentFile?.mkdirs()
            val diary = Diary.open(file.path, key.unseal(), language)
            opened = diary
            OpenDiary(diary, line, clock, language).also { asked = it }
        }
    }

    /** Closes the diary behind every call that was made. */
    suspend fun close() = onLine { shut() }

    /** Makes a backup the diary; the diary that was here is kept aside. */
    suspend fun restore(backup: File, passphrase: String): Copied = onLine {
        shut()
        if (key.isLost()) key.putAside()
        restoreBackup(file.path, key.unseal(), backup.path, passphrase, language)
    }

    /** Keeps a diary that cannot be opened aside, so that the next [open] begins a new one. Nothing is deleted. */
    suspend fun beginAnew() = onLine {
        shut()
        putAside(file.path, language)
        if (key.isLost()) key.putAside()
    }

    /** The moment, as every part of the app sees it. */
    fun now(): Moment = clock.now()

    private fun shut() {
        opened?.close()
        opened = null
        asked = null
    }

    private suspend fun <S> onLine(deed: () -> S): S = withContext(NonCancellable + line) { foreseen(language, deed) }
}
