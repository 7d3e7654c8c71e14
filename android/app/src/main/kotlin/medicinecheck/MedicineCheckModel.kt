package app.evenfall.medicinecheck

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.MedicineCheckState
import app.evenfall.core.Place
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.diary.whole
import app.evenfall.forms.FormModel

/** The name of a medicine as she types it, and what the core says of the one she checked last. */
class MedicineCheckModel(diary: OpenDiary, private val drafts: Drafts? = null) :
    ScreenModel<MedicineCheckState>(diary, { null }) {
    /** What stands in the field. */
    var typed: String by mutableStateOf("")
        private set

    /** Why a question about it was not kept. */
    var refused: String? by mutableStateOf(null)
        private set
    private var checked = ""

    /** Asks anew about what she checked last; the first time about what was kept when the process ended. */
    override fun show() {
        val first = state == null
        tell({ now ->
            val draft = if (first) drafts?.ofPages?.read(DRAFT).orEmpty() else emptyMap()
            val name = (draft[CHECKED] as? Value.Text)?.v1 ?: checked
            Triple(medicineCheck(name, now), name, (draft[TYPED] as? Value.Text)?.v1)
        }, changes = false) { (answer, name, before) ->
            if (before != null && typed.isEmpty()) typed = before
            if (checked.isEmpty() || checked == name) {
                checked = name
                state = answer
            }
        }
    }

    /** What she types; the answer to another name does not stand under it. */
    fun type(text: String) {
        typed = text.whole()
        refused = null
        if (checked.isNotEmpty() && typed != checked) look("")
    }

    /** Checks what stands in the field, or a name that was suggested, which then stands there. */
    fun check(name: String = typed) {
        typed = name.whole()
        refused = null
        look(typed)
    }

    private fun look(name: String) {
        checked = name
        tell({ medicineCheck(name, it) }, changes = false) { if (checked == name) state = it }
    }

    /** Keeps a question about the medicine she checked. */
    fun ask(then: (Submitted) -> Unit) {
        val name = checked
        tell({ askAboutMedicine(name, it) }) { answer ->
            refused = (answer as? Submitted.Refused)?.notes?.joinToString("\n") { it.words }
            then(answer)
        }
    }

    /** Has the form of a medicine begin with the name she checked. */
    fun beginLog(place: Place) {
        val kind = (place as? Place.Form)?.kind ?: return
        state?.let { drafts?.keep(FormModel.draftOf(kind), mapOf("name" to Value.Text(it.typed))) }
    }

    /** Keeps what she typed through the end of the process. */
    fun keepDraft() {
        val draft = mapOf(TYPED to typed, CHECKED to checked).filterValues { it.isNotEmpty() }
        if (draft.isEmpty()) drafts?.ofPages?.forget() else drafts?.ofPages?.keep(DRAFT, draft.mapValues { Value.Text(it.value) })
    }

    private companion object {
        const val DRAFT = "medicine_check"
        const val TYPED = "typed"
        const val CHECKED = "checked"
    }
}
