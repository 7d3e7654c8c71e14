package app.evenfall.summary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.viewModelScope
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryPart
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummarySquares
import app.evenfall.core.SummaryState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.phone.Phone
import app.evenfall.shell.Said

/** What stands alone on the screen, for other eyes. */
sealed interface OnShow {
    /** One part of those that go in. */
    data class Page(val at: Int) : OnShow

    data class Code(val squares: SummarySquares) : OnShow
}

/** The summary for her midwife, of the days and the parts she chose. */
class SummaryModel(diary: OpenDiary, phone: Phone) : ScreenModel<SummaryState>(diary, { null }) {
    val share = SummaryShare(diary, phone.outgoing, phone.suggest, viewModelScope)
    val page = SummaryPage(diary, phone.pages, viewModelScope)
    val health = SummaryToHealth(diary, phone.health, viewModelScope)
    private var range: SummaryRange = SummaryRange.FourWeeks
    private var leftOut: Set<String> = emptySet()

    /** Absent where all of them go in. */
    private val sections: List<String>?
        get() = if (leftOut.isEmpty()) null else state?.sections?.map { it.id }?.minus(leftOut)

    var onShow: OnShow? by mutableStateOf(null)
        private set

    override fun show() {
        val (range, sections) = range to sections
        tell({ summary(range, sections, it) }, changes = false) {
            state = it
            page.make(share.paperOf(it), range, sections)
        }
    }

    fun choose(days: SummaryRange) {
        range = days
        show()
    }

    fun switch(part: SummaryPart, on: Boolean) {
        leftOut = if (on) leftOut - part.id else leftOut + part.id
        show()
    }

    fun print(on: SummaryPaper) {
        share.paper = on
        page.make(on, range, sections)
    }

    fun share() = state?.let { share.share(it, range, sections) }

    fun putInHealth(say: (Said) -> Unit) = state?.let { health.put(it.health, range, sections, say) }

    fun forget(shared: Long, say: (Said) -> Unit) = tell({ forgetSharedSummary(shared) }) { say(Said(it, null)) }

    fun turnTo(page: Int) {
        onShow = OnShow.Page(page)
    }

    fun showSquares() {
        val (range, sections) = range to sections
        tell({ summarySquares(range, sections, it) }, changes = false) { onShow = it?.let(OnShow::Code) }
    }

    /** She left the screen: nothing made of it stays. */
    fun leave() {
        share.leave()
        page.leave()
    }

    fun endShow() {
        onShow = null
    }
}
