package app.evenfall.sortlegs

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.Answer
import app.evenfall.core.SortLegsState
import app.evenfall.core.SortedLegsState
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import app.evenfall.diary.Drafts
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import kotlinx.coroutines.Job

/** The last sorting of her legs, and the one she is at: her answers so far, and the page they lead to. */
class SortLegsModel(diary: OpenDiary, private val drafts: Drafts? = null) :
    ScreenModel<SortedLegsState>(diary, { sortedLegs(it) }) {
    /** The question or the result that her answers lead to; absent before she begins. */
    var page: SortLegsState? by mutableStateOf(null)
        private set

    /** What is chosen at this question and not yet answered with, or was before she came back to it. */
    var chosen: List<String> by mutableStateOf(emptyList())
        private set

    /** Whether these answers are kept: a sign among them is, at once. */
    val isKept: Boolean get() = kept != null && kept == answers

    /** Whether she answered with a sign that the diary can neither read nor keep: help does not wait for it. */
    val isHeldUp: Boolean get() = trouble != null && (sign || page?.result?.keepNow == true)

    private var sign by mutableStateOf(false)
    private var answers: Map<String, Value>? by mutableStateOf(null)
    private var kept: Map<String, Value>? by mutableStateOf(null)
    private var entry: String? = null
    private var asking: Job? = null
    private var keeping: Job? = null

    /** Asks for the last sorting, and anew for the page she is at; the first time for the one kept when the process ended. */
    override fun show() {
        val first = state == null
        val going = answers
        tell({ now ->
            val draft = if (first && going == null) drafts?.read(DRAFT).orEmpty() else emptyMap()
            val given = going ?: draft.takeIf { it.isNotEmpty() }?.answered()
            Triple(sortedLegs(now), given?.let { sortLegs(it.asAnswers(), now) }, draft)
        }, changes = false) { (sorted, asked, draft) ->
            state = sorted
            if (draft.isNotEmpty() && answers == null) takeUp(draft)
            if (asked != null && answers == (going ?: draft.answered())) took(asked)
        }
    }

    private fun takeUp(draft: Map<String, Value>) {
        answers = draft.answered()
        entry = (draft[ENTRY] as? Value.Text)?.v1
        kept = answers.takeIf { (draft[KEPT] as? Value.Yes)?.v1 == true }
        chosen = (draft[CHOSEN] as? Value.Several)?.v1.orEmpty()
    }

    fun begin() = ask(begun(), null)

    private fun begun() = mapOf<String, Value>(BEGUN to Value.At(diary.now()))

    /** The page that came; answers of an earlier day do not count, and are let go of. */
    private fun took(next: SortLegsState) {
        page = next
        if (!next.forgotten) return
        answers = begun()
        kept = null
        entry = null
        chosen = emptyList()
    }

    /** Chooses, or leaves, one of several; they are answered with by going on. */
    fun choose(id: String) {
        chosen = if (id in chosen) chosen - id else chosen + id
    }

    /** Answers a question. An answer that is a sign is `urgent`: see [isHeldUp]. */
    fun answer(field: String, id: String, urgent: Boolean = false) {
        sign = urgent
        ask(answers.orEmpty() + (field to Value.One(id)), null)
    }

    fun goOn(field: String) = ask(answers.orEmpty() + (field to Value.Several(chosen)), field)

    /** One page back: what was answered there is chosen still. Before the first question is where she began. */
    fun back() {
        val field = page?.backTo ?: return leave()
        ask(answers.orEmpty() - field - GO_ON, field)
    }

    /**
     * The page these answers lead to; where that is the question of `field`, what was chosen there is chosen still. One
     * press is answered before the next is taken.
     */
    private fun ask(given: Map<String, Value>, field: String?) {
        if (asking?.isActive == true) return
        val before = given[field] ?: answers?.get(field)
        asking = telling({ sortLegs(given.asAnswers(), it) }, changes = false) { next ->
            answers = given
            chosen = if (next.step?.field == field) before.ids() else emptyList()
            took(next)
        }
    }

    private fun Value?.ids() = when (this) {
        is Value.One -> listOf(v1)
        is Value.Several -> v1
        else -> emptyList()
    }

    /** Keeps the answers, and leaves the questions unless some can still be answered. */
    fun keep(then: (Submitted) -> Unit) {
        val given = answers ?: return
        val kind = page?.kind ?: return
        if (keeping?.isActive == true || isKept) return
        keeping = telling({ now ->
            val all = given.asAnswers() + Answer("at", Value.At(now))
            val changed = submit(kind, entry, all, emptyList(), now)
            // what was kept at a sign may have been taken back since
            if (changed is Submitted.Gone && entry != null) submit(kind, null, all, emptyList(), now) else changed
        }) { answer ->
            if (answer is Submitted.Kept) {
                entry = answer.kept.entry
                kept = given
                if (page?.result?.goOn == null) leave()
            }
            then(answer)
        }
    }

    fun remove(kind: String, entry: String, then: (Submitted) -> Unit) = tell({ remove(kind, entry) }, then = then)

    /** Leaves the questions and what was answered. */
    private fun leave() {
        answers = null
        page = null
        kept = null
        sign = false
        entry = null
        chosen = emptyList()
        drafts?.forget()
    }

    /** Keeps where she is through the end of the process. */
    fun keepDraft() {
        val given = answers ?: return
        val own = listOfNotNull(
            CHOSEN to Value.Several(chosen),
            KEPT to Value.Yes(isKept),
            entry?.let { ENTRY to Value.Text(it) },
        )
        drafts?.keep(DRAFT, given + own)
    }

    private fun Map<String, Value>.answered() = filterKeys { !it.startsWith(OWN) }

    private fun Map<String, Value>.asAnswers() = map { (field, value) -> Answer(field, value) }

    private companion object {
        const val DRAFT = "sort_legs"

        /** The answer that a warning was read, which is taken out with the answer before. */
        const val GO_ON = "go_on"

        /** When she began. */
        const val BEGUN = "begun"

        /** What begins the names of the draft's own values, which no field has. */
        const val OWN = "."
        const val CHOSEN = ".chosen"
        const val KEPT = ".kept"
        const val ENTRY = ".entry"
    }
}
