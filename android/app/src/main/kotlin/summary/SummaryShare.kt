package app.evenfall.summary

import android.content.Context
import android.net.Uri
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.DiaryException
import app.evenfall.core.SealedSummary
import app.evenfall.core.SummaryFile
import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.core.TroubleState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.words
import app.evenfall.phone.Outgoing
import app.evenfall.shell.Said
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch

/** Files that are made and wait to be given, and what they are about. */
class Made(
    val files: List<Uri>,
    val mediaType: String,
    val text: String?,
    val form: SummaryForm,
    val range: SummaryRange,
    val sections: List<String>?,
)

/** The summary as files: in which form, locked or not, made, given, and that this is kept. */
class SummaryShare(
    private val diary: OpenDiary,
    private val outgoing: Outgoing,
    private val suggest: () -> String,
    private val scope: CoroutineScope,
) {
    var form: SummaryForm by mutableStateOf(SummaryForm.PDF)

    /** Absent for that of her country. */
    var paper: SummaryPaper? by mutableStateOf(null)

    /** What it is locked with; absent where it is not. */
    var passphrase: String? by mutableStateOf(null)
        private set

    /** That it is being made, once that takes its time, or why it was not. */
    var said: String? by mutableStateOf(null)
        private set
    var trouble: TroubleState? by mutableStateOf(null)
        private set
    var made: Made? by mutableStateOf(null)
        private set
    private var making: Job? = null

    /** The one she chose, or that of her country. */
    fun paperOf(state: SummaryState): SummaryPaper = paper ?: state.papers.first { it.here }.paper

    fun seal(on: Boolean) {
        passphrase = if (on) suggest() else null
    }

    fun share(state: SummaryState, range: SummaryRange, sections: List<String>?) {
        if (making?.isActive == true) return
        val (form, passphrase, now) = Triple(form, passphrase, diary.now())
        val paper = paperOf(state)
        said = null
        making = scope.launch {
            val late = launch {
                delay(SOON_MS)
                said = state.making
            }
            said = try {
                trouble = null
                val sealed = diary.askAside {
                    if (passphrase == null) {
                        SealedSummary.Sealed(summaryFiles(form, paper, range, sections, now))
                    } else {
                        summarySealed(form, paper, range, sections, passphrase, now)
                    }
                }
                when (sealed) {
                    is SealedSummary.Refused -> sealed.notes.first().words
                    is SealedSummary.Sealed -> {
                        val text = if (passphrase == null) sealed.files.words(form) else state.sealOpens
                        val mediaType = sealed.files.first().mediaType
                        made = outgoing.write(sealed.files)?.let { Made(it, mediaType, text, form, range, sections) }
                        if (made == null) state.notMade else null
                    }
                }
            } catch (error: DiaryException) {
                trouble = error.words
                null
            } finally {
                late.cancel()
                if (!isActive) outgoing.remove() // she left meanwhile
            }
        }
    }

    /** Plain words go as words too. */
    private fun List<SummaryFile>.words(form: SummaryForm) =
        if (form == SummaryForm.TEXT) single().bytes.decodeToString() else null

    /** Hands over what was made; that it was shared is kept once she chose with whom. */
    fun give(from: Context, say: (Said) -> Unit) {
        val given = made ?: return
        made = null
        outgoing.give(from, given.files, given.mediaType, given.text) {
            val now = diary.now()
            scope.launch {
                try {
                    val words = diary.change { keepSharedSummary(given.form, given.range, given.sections, now) }
                    say(Said(words, null))
                } catch (error: DiaryException) {
                    trouble = error.words
                }
            }
        }
    }

    /** She left the screen: nothing of it stays. */
    fun leave() {
        making?.cancel()
        made = null
        said = null
        outgoing.remove()
    }

    private companion object {
        /** What takes less is not said: it would only flicker. */
        const val SOON_MS = 500L
    }
}
