package app.evenfall.plan

import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.shell.Where

/** A screen on which she can say something of the windows of her plan. */
abstract class MarkModel<S : Any>(diary: OpenDiary, read: DiaryInterface.(Moment) -> S?) : ScreenModel<S>(diary, read) {
    /** Says something of a window. Where that would move others nothing is kept yet, and `ask` shows what would move. */
    fun mark(mark: Where.Marking, ask: (Where) -> Unit, then: (Submitted) -> Unit) = tell({ now ->
        val moves = previewMark(mark.window, mark.how, mark.on, now)
        if (moves == null) markWindow(mark.window, mark.how, mark.on, now) else null
    }) { if (it == null) ask(mark) else then(it) }

    fun takeBack(window: String, then: (Submitted) -> Unit) = tell({ unmarkWindow(window, it) }, then = then)
}
