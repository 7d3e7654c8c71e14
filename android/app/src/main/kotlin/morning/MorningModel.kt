package app.evenfall.morning

import app.evenfall.core.Kept
import app.evenfall.core.MorningState
import app.evenfall.core.Tapped
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.forms.FormModel

/** What Morning shows: the night as it was logged, and the form that finishes it. */
class MorningModel(diary: OpenDiary, drafts: Drafts? = null) : ScreenModel<MorningState>(diary, { morning(it) }) {
    /** The form of the night. */
    val sleep = FormModel(diary, "sleep", drafts = drafts, read = { morning(it).form })

    override fun show() {
        super.show()
        sleep.show()
    }

    /** Says that there is nothing to write. */
    fun quiet(tap: String, onTapped: (Tapped) -> Unit) = tell({ tap(tap, it) }, then = onTapped)

    fun done(onKept: (Kept) -> Unit) = sleep.save(onKept)
}
