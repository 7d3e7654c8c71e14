package app.evenfall.copies

import android.net.Uri
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.BackupState
import app.evenfall.core.LookedInto
import app.evenfall.core.Moment
import app.evenfall.core.lookIntoBackup
import app.evenfall.diary.Door
import app.evenfall.diary.whole
import app.evenfall.phone.Files
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** A backup being looked into, and made the diary. */
class RestoreModel(
    private val door: Door,
    private val files: Files,
    now: () -> Moment,
) : CopyModel(door.language, now) {
    var source: Uri? by mutableStateOf(null)
        private set

    /** What the backup holds, once it was opened. */
    var inside: BackupState? by mutableStateOf(null)
        private set
    private var passphrase = ""

    fun choose(file: Uri) {
        source = file
        inside = null
        undone = null
    }

    fun look(typed: String) = work {
        val file = source ?: return@work
        passphrase = typed.whole()
        undone = null
        val looked = files.carryIn(file) {
            withContext(Dispatchers.IO) { lookIntoBackup(it.path, passphrase, language) }
        }
        when (looked) {
            is LookedInto.Opens -> inside = looked.state
            is LookedInto.Closed -> undone = looked.state
            null -> notCarried()
        }
    }

    fun restore() = work {
        val file = source ?: return@work
        files.carryIn(file) { door.restore(it, passphrase) }?.let(::became) ?: notCarried()
    }

    fun leave() {
        inside = null
        source = null
        passphrase = ""
    }
}
