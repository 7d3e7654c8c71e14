package app.evenfall.moodcheck

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.Kept
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
    val form = FormModel(diary, "mood_check", drafts = drafts, read = { moodCheck(it).form })

    private var entry: String? by mutableStateOf(null)

    /** Whether the check she filled in here is kept, and is what stands as the newest: until it is taken back. */
    val isKept: Boolean get() = entry != null && state?.last?.entry == entry

    override fun show() {
        super.show()
        form.show()
    }

    /** Whether whom to call is to stand under this field: the moment Yes is chosen, before anything is kept. */
    fun calls(under: String): Boolean = under == HARM && form.answers[under] == Value.One(YES)

    fun save(then: (Kept) -> Unit) = form.save { kept(it, then) }

    /** What came of keeping it. */
    fun kept(kept: Kept, then: (Kept) -> Unit) {
        entry = kept.entry
        then(kept)
    }

    fun remove(entry: String, then: (Submitted) -> Unit) = tell({ remove(form.kind, entry) }, then = then)

    private companion object {
        const val HARM = "harm"
        const val YES = "yes"
    }
}
