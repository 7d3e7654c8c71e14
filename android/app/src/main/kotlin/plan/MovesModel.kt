package app.evenfall.plan

import app.evenfall.core.MovesState
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.shell.Where

/** What a mark would move, before it is kept. */
class MovesModel(diary: OpenDiary, private val mark: Where.Marking) :
    ScreenModel<MovesState>(diary, { previewMark(mark.window, mark.how, mark.on, it) }) {
    fun keep(then: (Submitted) -> Unit) = tell({ markWindow(mark.window, mark.how, mark.on, it) }, then = then)
}
