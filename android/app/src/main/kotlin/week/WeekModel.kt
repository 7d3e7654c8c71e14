package app.evenfall.week

import app.evenfall.core.WeekState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** The notes of one week: the one named, or her own. */
class WeekModel(diary: OpenDiary, private var week: Int?) : ScreenModel<WeekState>(diary, { null }) {
    override fun show() = tell({ week(week, it) }, changes = false) { state = it }

    /** Shows another week; her own where none is named. */
    fun showWeek(week: Int?) {
        this.week = week
        show()
    }
}
