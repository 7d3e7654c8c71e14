package app.evenfall.summary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** The summary for her midwife, of the days she chose. */
class SummaryModel(diary: OpenDiary) : ScreenModel<SummaryState>(diary, { null }) {
    private var range: SummaryRange by mutableStateOf(SummaryRange.FourWeeks)

    override fun show() = tell({ summary(range, null, it) }, changes = false) { state = it }

    fun choose(days: SummaryRange) {
        range = days
        show()
    }
}
