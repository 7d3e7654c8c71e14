package app.evenfall.summary

import android.graphics.Bitmap
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.DiaryException
import app.evenfall.core.SummaryPages
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryRange
import app.evenfall.diary.OpenDiary
import app.evenfall.phone.Pages
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** The very page that would be handed over, and its pictures. Those before stay until the next are drawn. */
class SummaryPage(private val diary: OpenDiary, private val pages: Pages, private val scope: CoroutineScope) {
    var made: SummaryPages? by mutableStateOf(null)
        private set

    /** A picture a page; none before the first is drawn. */
    var drawn: List<Bitmap> by mutableStateOf(emptyList())
        private set

    private var unmade by mutableStateOf(false)
    private var undrawn by mutableStateOf(false)

    /** That it could not be made, or not be drawn. */
    val cannot: Boolean get() = unmade || undrawn

    /** Whether it is drawn so large that it can be read. */
    var large: Boolean by mutableStateOf(false)
    private var drawnOf: Pair<SummaryPages, Int>? = null
    private var making: Job? = null
    private var drawing: Job? = null

    fun make(paper: SummaryPaper, range: SummaryRange, sections: List<String>?) {
        val now = diary.now()
        making?.cancel()
        making = scope.launch {
            try {
                val next = diary.askAside { summaryPages(paper, range, sections, now) }
                if (cannot || made?.pdf?.contentEquals(next.pdf) != true) made = next
                unmade = false
                if (next.pdf.isEmpty()) forget()
            } catch (_: DiaryException) {
                unmade = true
            }
        }
    }

    /** Draws what was made, so many pixels wide. */
    fun draw(width: Int) {
        val of = made?.let { it to width }?.takeIf { it.first.pdf.isNotEmpty() && it != drawnOf } ?: return
        drawing?.cancel()
        drawing = scope.launch {
            val next = diary.aside { pages.drawn(of.first.pdf, width) }
            drawnOf = of
            undrawn = next == null
            if (undrawn) large = false
            show(next.orEmpty())
        }
    }

    /** She left the screen. */
    fun leave() = forget()

    private fun forget() {
        drawing?.cancel()
        drawnOf = null
        show(emptyList())
    }

    /** Whoever draws reads [drawn] as it draws: a picture that is gone is not drawn again. */
    private fun show(next: List<Bitmap>) {
        val before = drawn
        drawn = next
        before.forEach(Bitmap::recycle)
    }
}
