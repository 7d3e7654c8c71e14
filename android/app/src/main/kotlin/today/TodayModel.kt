package app.evenfall.today

import androidx.lifecycle.viewModelScope
import app.evenfall.core.DiaryException
import app.evenfall.core.TodayState
import app.evenfall.diary.OpenDiary
import app.evenfall.whythis.AdvisedModel
import kotlinx.coroutines.launch

/** What Today shows. */
class TodayModel(diary: OpenDiary) : AdvisedModel<TodayState>(diary, { today(it) }) {
    /** That the advice was in sight. */
    fun sighted(rule: String) {
        val now = diary.now()
        viewModelScope.launch {
            try {
                diary.ask { adviceSeen(rule, now) }
            } catch (_: DiaryException) {
                // the same advice stands there tomorrow, and nothing worse: Today does not wait for a full disk
            }
        }
    }
}
