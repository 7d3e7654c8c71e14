package app.evenfall.copies

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.evenfall.core.Copied
import app.evenfall.core.CopyState
import app.evenfall.core.CopyingState
import app.evenfall.core.DiaryException
import app.evenfall.core.FieldNote
import app.evenfall.core.Moment
import app.evenfall.core.TroubleState
import app.evenfall.core.copying
import app.evenfall.diary.foreseen
import app.evenfall.diary.words
import kotlinx.coroutines.launch

/** What the four screens of copies share: their words, that something is being done, and what became of it. */
abstract class CopyModel(protected val language: String, private val now: () -> Moment) : ViewModel() {
    var words: CopyingState? by mutableStateOf(null)
        private set
    var working: Boolean by mutableStateOf(false)
        private set

    /** What became of it. */
    var done: CopyState? by mutableStateOf(null)
        protected set

    /** Why nothing did. */
    var undone: CopyState? by mutableStateOf(null)
        protected set
    var refused: List<FieldNote> by mutableStateOf(emptyList())
        protected set
    var trouble: TroubleState? by mutableStateOf(null)
        private set

    fun show() = work(quietly = true) { words = copying(now(), language) }

    protected fun work(quietly: Boolean = false, deed: suspend () -> Unit) {
        if (working) return
        working = !quietly
        viewModelScope.launch {
            try {
                trouble = null
                foreseen(language) { deed() }
            } catch (error: DiaryException) {
                trouble = error.words
            } finally {
                working = false
            }
        }
    }

    protected fun became(copied: Copied) {
        done = (copied as? Copied.Done)?.state
        undone = (copied as? Copied.NotDone)?.state
        refused = (copied as? Copied.Refused)?.notes.orEmpty()
    }

    /** The phone could not carry the file: what was made is not where she wanted it. */
    protected fun notCarried() {
        done = null
        undone = words?.notCarried
    }
}
