package app.evenfall.plan

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import app.evenfall.core.WindowState
import app.evenfall.diary.OpenDiary
import app.evenfall.shell.Where

/** One window of her plan. */
class WindowModel(diary: OpenDiary, private val id: String) : MarkModel<WindowState>(diary, { window(id, it) }) {
    /** A day she gave that was not kept, and why. */
    var day: Value? by mutableStateOf(null)
        private set
    var refused: String? by mutableStateOf(null)
        private set

    /** Says that she had it on that day. */
    fun hadOn(value: Value?, ask: (Where) -> Unit, then: (Submitted) -> Unit) {
        day = null
        refused = null
        val on = (value as? Value.On)?.v1 ?: return
        mark(Where.Marking(id, HAD, on), ask) { answer ->
            refused = (answer as? Submitted.Refused)?.notes?.joinToString("\n") { it.words }
            day = value.takeIf { refused != null }
            then(answer)
        }
    }

    companion object {
        /** The one thing to say of a window that has a day of its own. */
        const val HAD = "had"
    }
}
