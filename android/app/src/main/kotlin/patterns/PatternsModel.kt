package app.evenfall.patterns

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.CalmState
import app.evenfall.core.DiaryInterface
import app.evenfall.core.IronState
import app.evenfall.core.Moment
import app.evenfall.core.MovementState
import app.evenfall.core.NightsState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import java.time.LocalDate

/** A screen of Patterns, at one week or at the newest. */
open class PatternsModel<S : Any>(
    diary: OpenDiary,
    private val at: DiaryInterface.(LocalDate?, Moment) -> S,
) : ScreenModel<S>(diary, { null }) {
    private var week: String? by mutableStateOf(null)

    override fun show() = tell({ at(week?.let(LocalDate::parse), it) }, changes = false) { state = it }

    /** Shows the week that holds `day`; the newest without one. */
    fun showWeek(day: String?) {
        week = day
        show()
    }
}

class NightsModel(diary: OpenDiary) : PatternsModel<NightsState>(diary, { week, now -> nights(week, now) })

class IronModel(diary: OpenDiary) : PatternsModel<IronState>(diary, { week, now -> ironPatterns(week, now) })

class MovementModel(diary: OpenDiary) : PatternsModel<MovementState>(diary, { week, now -> movement(week, now) })

class CalmModel(diary: OpenDiary) : PatternsModel<CalmState>(diary, { week, now -> calm(week, now) })
