package app.evenfall.moodcheck

import app.evenfall.core.MoodCheckState
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.forms.FormModel

/** What the last mood check came to, and the form of a new one. */
class MoodCheckModel(diary: OpenDiary, drafts: Drafts? = null) :
    ScreenModel<MoodCheckState>(diary, { moodCheck(it) }) {
    val check = FormModel(diary, "mood_check", drafts = drafts, read = { moodCheck(it).form })

    /** Whether what is chosen is answered at once, before anything is saved. */
    val saysHarm: Boolean get() = check.answers[HARM] == Value.One("yes")

    override fun show() {
        super.show()
        check.show()
    }

    fun remove(entry: String, then: (Submitted) -> Unit) = tell({ remove(check.kind, entry) }, then = then)

    companion object {
        /** The field whose "yes" is a warning sign. */
        const val HARM = "harm"
    }
}
