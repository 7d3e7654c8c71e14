package app.evenfall.copies

import android.net.Uri
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.Copied
import app.evenfall.core.checkPassphrase
import app.evenfall.core.readsBack
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.whole
import app.evenfall.phone.Files
import app.evenfall.phone.suggestion

/** A backup in the making: the passphrase, that it was read back, the file. */
class BackUpModel(private val diary: OpenDiary, private val files: Files) : CopyModel(diary.language, diary::now) {
    /** Six groups to write down, or words of her own. */
    var suggested: String by mutableStateOf(suggestion())
        private set
    var own: String? by mutableStateOf(null)
        private set

    /** Whether the passphrase is written down, so that it is asked back. */
    var asking: Boolean by mutableStateOf(false)
        private set

    /** What is wrong with the passphrase, or with what was typed back. */
    var amiss: String? by mutableStateOf(null)
        private set

    private val passphrase: String get() = own ?: suggested

    fun another() {
        suggested = suggestion()
    }

    fun chooseOwn(words: String?) {
        own = words?.whole()
        amiss = null
    }

    fun writtenDown() {
        amiss = own?.let { checkPassphrase(it, language) }
        if (amiss == null) asking = true
    }

    fun back() {
        asking = false
        amiss = null
    }

    /** Whether what she typed back is the passphrase. */
    fun readsBack(typed: String): Boolean = readsBack(passphrase, typed.whole()).also {
        amiss = if (it) null else words?.backUp?.readBackWrong
    }

    fun make(target: Uri) = work {
        val now = diary.now()
        val (copied, arrived) = files.carryOut(target, { file ->
            diary.askAside { backUp(file.path, passphrase, now) }
        }) { it is Copied.Done }
        became(copied)
        if (copied is Copied.Done && !arrived) notCarried()
    }
}
