package app.evenfall.support

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import app.evenfall.core.ChromeState
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.core.SettingAct
import app.evenfall.core.chromeWithoutDiary
import app.evenfall.diary.KeyLost
import kotlinx.coroutines.runBlocking
import kotlin.math.abs

/** Leads her to a place by what she presses there, in the words of the core. */
class Walk(val stage: Stage) {
    private val app = stage.app

    /** What the core says at this moment. */
    fun <S> ask(call: DiaryInterface.(Moment) -> S): S = runBlocking { app.door.open().ask { call(app.now) } }

    val chrome: ChromeState
        get() = try {
            ask { chrome(it) }
        } catch (_: DiaryException) {
            chromeWithoutDiary(app.language)
        } catch (_: KeyLost) {
            chromeWithoutDiary(app.language)
        }

    fun to(place: Place) {
        when (place) {
            is Place.UrgentHelp -> stage.press(chrome.urgentHelp)
            is Place.Today, is Place.Nights, is Place.Timeline, is Place.LogSheet, is Place.Care -> tab(place)
            is Place.SortLegs, is Place.MedicineCheck, is Place.Library, is Place.Plan, is Place.Summary -> {
                tab(Place.Care)
                press(ask { care(it) }.rows.first { it.place == place }.title)
            }
            is Place.Iron, is Place.Movement, is Place.Calm -> {
                tab(Place.Nights)
                press(ask { nights(null, it) }.tabs.first { it.place == place }.words)
            }
            is Place.Breathing, is Place.MoodCheck -> {
                to(Place.Calm)
                press(ask { calm(null, it) }.run { listOf(start, check) }.first { it.place == place }.words)
            }
            is Place.LibraryPage, is Place.Evening, is Place.Glossary, is Place.AdviceList, Place.Week(null) -> {
                to(Place.Library)
                press(ask { library(it) }.groups.flatMap { it.rows }.first { it.place == place }.title)
            }
            is Place.Week -> week(place.week!!)
            is Place.WhyThis -> {
                to(Place.AdviceList)
                press(ask { adviceList(it) }.groups.flatMap { it.rows }.first { it.place == place }.title)
            }
            is Place.Tonight -> today { chrome.tonight }
            is Place.Morning -> today { ask { today(it) }.lastNight.action.words }
            is Place.DayDiary -> today { ask { today(it) }.diary.words }
            is Place.Settings -> today { chrome.settings }
            is Place.Ended -> ended()
            is Place.DueDate -> setting(SettingAct.Go(place))
            is Place.Reminders -> setting(SettingAct.Go(place))
            is Place.WhyNotRing -> {
                to(Place.Reminders)
                press(reminders().why.words)
            }
            is Place.Window -> window(place)
            is Place.Form -> form(place)
        }
    }

    /** From Settings; once it was told, from its card on Today. */
    private fun ended() {
        val told = ask { today(it) }.after.mapNotNull { it.action }.find { it.place == Place.Ended }
        if (told == null) setting(SettingAct.Go(Place.Ended)) else today { told.words }
    }

    /** From the plan. */
    private fun window(place: Place.Window) {
        to(Place.Plan)
        press(ask { plan(it) }.groups.flatMap { it.nodes }.first { it.place == place }.spoken)
    }

    /** To a screen that Settings leads to. */
    fun setting(act: SettingAct) {
        to(Place.Settings)
        press(ask { settings(it) }.groups.flatMap { it.rows }.first { it.act == act }.title)
    }

    private fun form(place: Place.Form) {
        val kinds = ask { logSheet(it) }.groups.flatMap { it.kinds }
        val ways = ask { dueDate(it) }.ways
        val kind = kinds.find { it.kind == place.kind }
        val way = ways.find { it.place == place }
        when {
            kind != null -> {
                to(Place.LogSheet)
                press(kind.words)
            }
            way != null -> {
                to(Place.DueDate)
                press(way.words)
            }
            place.kind.startsWith("reminder_") -> reminder(place)
            place.kind == "ended" -> {
                if (!stage.sees(ask { ended(it) }.lines.first())) to(Place.Ended)
                press(ask { ended(it) }.title)
            }
            else -> setting(SettingAct.Go(place))
        }
    }

    private fun reminders() = ask { reminders(app.phone.rings.says(), it) }

    private fun reminder(form: Place.Form) {
        to(Place.Reminders)
        val state = reminders()
        val row = state.groups.flatMap { it.rows }.find { it.form == form.kind && it.entry == null }
        press(row?.spoken ?: state.facts.find { it.place == form }?.title ?: state.add.words)
    }

    /** From her own week, page by page. */
    private fun week(week: Int) {
        to(Place.Week(null))
        val own = ask { week(null, it) }
        val ahead = week - (own.later?.minus(1) ?: own.earlier!!.plus(1))
        repeat(abs(ahead)) { press(if (ahead > 0) own.laterWords else own.earlierWords) }
    }

    private fun today(words: () -> String) {
        tab(Place.Today)
        press(words())
    }

    private fun tab(place: Place) {
        val tab = chrome.tabs.first { it.place == place }
        val matcher = Stage.says(tab.words) and SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Tab)
        repeat(STEPS_BACK) {
            if (stage.compose.onAllNodes(matcher).fetchSemanticsNodes().isEmpty()) back()
        }
        stage.compose.onAllNodes(matcher).onFirst().performClick()
        stage.compose.waitForIdle()
    }

    /** The phone's own way back; what is typed and not saved is left. */
    fun back() {
        stage.back()
        val leave = chrome.forms.unsavedLeave
        if (stage.sees(leave)) press(leave)
    }

    private fun press(words: String) = stage.press(words)

    private companion object {
        const val STEPS_BACK = 6
    }
}
