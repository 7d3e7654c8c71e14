package app.evenfall.firstrun

import app.evenfall.core.FirstRunState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.forms.FormModel

/** The first run, and the forms some of its steps hold. */
class FirstRunModel(private val of: OpenDiary) : ScreenModel<FirstRunState>(of, { firstRun(it) }) {
    private val forms = mutableMapOf<String, FormModel>()

    /** The form a step holds. */
    fun form(kind: String): FormModel = forms.getOrPut(kind) { FormModel(of, kind) }

    fun finish(onFinished: () -> Unit) = tell({ finishFirstRun() }) { onFinished() }
}
