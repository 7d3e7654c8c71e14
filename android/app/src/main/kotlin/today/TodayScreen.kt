package app.evenfall.today

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import app.evenfall.core.TodayState
import app.evenfall.core.TroubleState
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block
import app.evenfall.whythis.AdviceDeeds

/** Today: what matters now. */
@Composable
fun TodayScreen(model: TodayModel) {
    val shell = around
    val list = rememberLazyListState()
    Shown(model) { state ->
        val rule = state.advice?.rule.orEmpty()
        val deeds = AdviceDeeds(
            { model.ask(rule, shell::answered) },
            { model.silence(rule, shell::answered) },
            shell::go,
        )
        TodayScreen(state, deeds, model.trouble, list)
        Sighted(state, list, model::sighted)
    }
}

@Composable
fun TodayScreen(
    state: TodayState,
    deeds: AdviceDeeds,
    trouble: TroubleState? = null,
    list: LazyListState = rememberLazyListState(),
) = Page(state.title, state.date, moon = true, trouble = trouble, list = list) {
    val go = deeds.go
    if (state.adviceFirst) advised(state, deeds)
    state.week?.let { block("week") { WeekCard(it) } }
    state.noDate?.let { block("no date") { Invited(it) } }
    state.after.forEach { block { CardOf(it, go) } }
    block("last night") { LastNightCard(state.lastNight, go) }
    state.ironHour?.let { block("iron hour") { IronHourCard(it) } }
    if (!state.adviceFirst) advised(state, deeds)
    state.visit?.let { block("visit") { CardOf(it, go) } }
    block("pillars") { Section(state.pillarsLabel) }
    block("pillars so far") { Pillars(state.pillars, go) }
    block("diary") {
        OpenCard { LineRow(state.diary.words, icon = Icon.Source, onPress = { go(state.diary.place) }) }
    }
}

private fun LazyListScope.advised(state: TodayState, deeds: AdviceDeeds) {
    state.advice?.let { block(ADVICE) { AdviceCard(it, deeds) } }
}
