package app.evenfall.tonight

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.TonightState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** What Tonight shows. While the app is locked it is a slip: it can add, and reads nothing. */
class TonightModel(diary: OpenDiary, val slip: Boolean = false) :
    ScreenModel<TonightState>(diary, { if (slip) slip(it) else tonight(it) }) {
    /** What the last tap kept, and the step that takes it back. */
    var kept: String? by mutableStateOf(null)
        private set
    var undo: Long? by mutableStateOf(null)
        private set

    fun tap(id: String) = tell({ if (slip) slipTap(id, it) else tap(id, it) }) { tapped ->
        state = tapped.state
        kept = tapped.words
        undo = tapped.undo
    }

    fun takeBack() {
        val step = undo ?: return
        tell({ undo(step) }) { words ->
            kept = words
            undo = null
            show()
        }
    }
}
