package app.evenfall.forms

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.Answer
import app.evenfall.core.DiaryInterface
import app.evenfall.core.DrawnForm
import app.evenfall.core.DuePreview
import app.evenfall.core.DuePreviewState
import app.evenfall.core.FieldNote
import app.evenfall.core.FieldShape
import app.evenfall.core.Kept
import app.evenfall.core.Moment
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import app.evenfall.core.readNumber
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.diary.whole
import kotlinx.coroutines.Job

/** A form, what she has answered so far, and what the core says about the answers. */
class FormModel(
    diary: OpenDiary,
    val kind: String,
    entry: String? = null,
    private val drafts: Drafts? = null,
    private val read: DiaryInterface.(Moment) -> DrawnForm? = { form(kind, entry, it) },
) : ScreenModel<DrawnForm>(diary, read) {
    /** Her answers by field. A number being typed is still text. */
    var answers: Map<String, Value> by mutableStateOf(emptyMap())
        private set
    var refused: Map<String, String> by mutableStateOf(emptyMap())
        private set
    var asked: Map<String, String> by mutableStateOf(emptyMap())
        private set

    /** That what she wanted to change is no longer there. */
    var gone: String? by mutableStateOf(null)
        private set

    /** What would move, for a new due date: shown before it is kept. */
    var preview: DuePreviewState? by mutableStateOf(null)
        private set

    /** Whether she changed anything. */
    val touched: Boolean get() = answers != given

    private var given: Map<String, Value> = emptyMap()
    private var drafted = false
    private var saving: Job? = null
    private var confirmed: Set<String> = emptySet()
    private val name = draftOf(kind, entry)

    /** The entry that is changed: the form says which. */
    private val entry: String? get() = state?.entry

    /** Asks for the form, unless she has begun to answer it: what she types is not overwritten by a change elsewhere. */
    override fun show() {
        if (state != null && touched) return
        tell({ now -> read(now)?.let { it to drafts?.read(name).orEmpty() } }, changes = false) { drawn ->
            if (drawn != null && (state == null || !touched)) begin(drawn.first, drawn.second)
        }
    }

    private fun begin(form: DrawnForm, draft: Map<String, Value>) {
        given = form.fields.mapNotNull { field -> field.value?.let { field.id to it } }.toMap()
        answers = given + draft.filterKeys { id -> form.fields.any { it.id == id } }
        drafted = draft.isNotEmpty()
        state = form
    }

    fun answer(field: String, value: Value?) {
        answers = when (value) {
            null -> answers - field
            is Value.Text -> answers + (field to Value.Text(value.v1.whole()))
            else -> answers + (field to value)
        }
        refused = refused - field
        asked = asked - field
        preview = null
        confirmed = confirmed - field
    }

    /** Keeps what she typed through the end of the process; what she left as it was is asked for anew. */
    fun keepDraft() {
        if (touched) {
            drafts?.keep(name, answers.filter { (field, value) -> given[field] != value })
        } else if (drafted) {
            drafts?.forget()
        }
        drafted = touched
    }

    /** Leaves the form and what was typed. */
    fun leave() {
        drafts?.forget()
        answers = given
        refused = emptyMap()
        asked = emptyMap()
    }

    /** Says that an odd answer is right. */
    fun keepOdd(field: String, onKept: (Kept) -> Unit) {
        confirmed = confirmed + field
        asked = asked - field
        if (asked.isEmpty()) save(onKept)
    }

    /** Leaves the date as it is. */
    fun leavePreview() {
        preview = null
    }

    /** Keeps the form, once however often it is pressed. A due date is kept at the second press, when she has seen what moves. */
    fun save(onKept: (Kept) -> Unit) {
        val form = state ?: return
        if (saving?.isActive == true) return
        val given = form.fields.mapNotNull { field ->
            answers[field.id]?.let { Answer(field.id, read(field.shape, it)) }
        }
        if (preview != null || entry != null) return submit(given, onKept)
        saving = telling({ now -> previewDue(kind, given, now) }, changes = false) { before ->
            when (before) {
                null -> submit(given, onKept)
                is DuePreview.Ready -> preview = before.state
                is DuePreview.Refused -> refused = before.notes.byField()
            }
        }
    }

    private fun submit(given: List<Answer>, onKept: (Kept) -> Unit) {
        val odd = confirmed.toList()
        val kept = answers
        saving = telling({ now -> submit(kind, entry, given, odd, now) }) { answer ->
            refused = emptyMap()
            asked = emptyMap()
            preview = null
            when (answer) {
                is Submitted.Kept -> {
                    drafts?.forget()
                    drafted = false
                    this.given = kept
                    onKept(answer.kept)
                }
                is Submitted.Asked -> asked = answer.notes.byField()
                is Submitted.Refused -> refused = answer.notes.byField()
                is Submitted.Gone -> gone = answer.words
            }
        }
    }

    /** What the core cannot read as a number goes to it as it was typed: it says at the field what is wrong. */
    private fun read(shape: FieldShape, value: Value): Value =
        if (value is Value.Text && shape.isNumber) readNumber(value.v1)?.let(Value::Number) ?: value else value

    private fun List<FieldNote>.byField() = groupBy({
        it.field
    }, { it.words }).mapValues { it.value.joinToString("\n") }

    companion object {
        /** The name of the draft of this form: what is kept under it stands in the form when it opens. */
        fun draftOf(kind: String, entry: String? = null) = "$kind/${entry.orEmpty()}"
    }
}

/** Whether the field is answered by a number. */
val FieldShape.isNumber: Boolean
    get() = this is FieldShape.Stepper ||
        this is FieldShape.Amount ||
        this is FieldShape.Minutes ||
        this is FieldShape.Scale ||
        this is FieldShape.TimeOfDay
