package app.evenfall.daydiary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.DayDiaryState
import app.evenfall.core.DiaryRow
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import kotlinx.coroutines.Job
import java.time.LocalDate

/** Her diary, day by day, the newest first; days before are read when they come in sight. */
class DayDiaryModel(diary: OpenDiary, private val first: String?) : ScreenModel<DayDiaryState>(diary, { dayDiary(first?.let(LocalDate::parse), it) }) {
    /** The days in sight so far. */
    var days: List<DayDiaryState> by mutableStateOf(emptyList())
        private set
    private var asking: Job? = null

    override fun show() {
        val shown = days.size.coerceAtLeast(1)
        tell({ now ->
            val read = mutableListOf(dayDiary(first?.let(LocalDate::parse), now))
            while (read.size < shown) read += dayDiary(LocalDate.parse(read.last().earlierWritten ?: break), now)
            read.toList()
        }, changes = false) {
            days = it
            state = it.first()
        }
    }

    /** Reads the last day before that has entries, once. */
    fun showEarlier() {
        val earlier = days.lastOrNull()?.earlierWritten ?: return
        if (asking?.isActive == true) return
        asking = telling({ dayDiary(LocalDate.parse(earlier), it) }, changes = false) { day ->
            if (days.lastOrNull()?.earlierWritten == earlier) days = days + day
        }
    }

    fun remove(row: DiaryRow, then: (Submitted) -> Unit) = tell({ remove(row.kind, row.id) }, then = then)
}
