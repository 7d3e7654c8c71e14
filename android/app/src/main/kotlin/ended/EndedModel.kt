package app.evenfall.ended

import app.evenfall.core.EndedState
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Saying that the pregnancy has ended, and taking it back. */
class EndedModel(diary: OpenDiary) : ScreenModel<EndedState>(diary, { ended(it) }) {
    fun takeBack(then: (Submitted) -> Unit) = tell({ takeBackEnding() }, then = then)
}
