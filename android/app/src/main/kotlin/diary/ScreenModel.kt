package app.evenfall.diary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.TroubleState
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What one screen shows, and what went wrong since. The state before stays until the next is in. */
abstract class ScreenModel<S : Any>(
    protected val diary: OpenDiary,
    private val read: DiaryInterface.(Moment) -> S?,
) : ViewModel() {
    var state: S? by mutableStateOf(null)
        protected set
    var trouble: TroubleState? by mutableStateOf(null)
        protected set

    /** That there is no such screen, or no more: what it was about does not fit her stage. */
    var isGone: Boolean by mutableStateOf(false)
        private set

    /** Asks for the screen as it is now. */
    open fun show() = tell({ read(it) }, changes = false) {
        isGone = it == null
        if (it != null) state = it
    }

    /** A deed of hers at this moment; what comes of it goes to `then`. */
    protected fun <T> tell(call: DiaryInterface.(Moment) -> T, changes: Boolean = true, then: (T) -> Unit = {}) {
        telling(call, changes, then)
    }

    /** The same, for who must know whether it is still being done. */
    protected fun <T> telling(
        call: DiaryInterface.(Moment) -> T,
        changes: Boolean = true,
        then: (T) -> Unit = {},
    ): Job {
        val tapped = diary.now()
        return viewModelScope.launch {
            try {
                val answer = if (changes) diary.change { call(tapped) } else diary.ask { call(tapped) }
                trouble = null
                then(answer)
            } catch (error: DiaryException) {
                trouble = error.words
            }
        }
    }
}
