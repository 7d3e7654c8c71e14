package app.evenfall.care

import app.evenfall.core.CareQuestion
import app.evenfall.core.CareState
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** The next conversation: her visit and what she wants to ask there. */
class CareModel(diary: OpenDiary) : ScreenModel<CareState>(diary, { care(it) }) {
    fun markAsked(question: CareQuestion, then: (Submitted) -> Unit) = tell({ markAsked(question.id, it) }, then = then)

    fun move(question: CareQuestion, up: Boolean, then: (Submitted) -> Unit) =
        tell({ moveQuestion(question.id, up, it) }, then = then)
}
