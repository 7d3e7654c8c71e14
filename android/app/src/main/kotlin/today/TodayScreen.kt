package app.evenfall.today

import androidx.compose.runtime.Composable
import app.evenfall.core.Place
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

/** Today: what matters now. */
@Composable
fun TodayScreen(model: TodayModel) {
    val shell = around
    Shown(model) { TodayScreen(it, shell::go, model.trouble) }
}

@Composable
fun TodayScreen(state: TodayState, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, state.date, moon = true, trouble = trouble) {
        state.week?.let { block("week") { WeekCard(it) } }
        state.noDate?.let { block("no date") { Invited(it) } }
        state.after.forEach { block { CardOf(it, go) } }
        block("last night") { LastNightCard(state.lastNight, go) }
        state.ironHour?.let { block("iron hour") { IronHourCard(it) } }
        state.visit?.let { block("visit") { CardOf(it, go) } }
        block("pillars") { Section(state.pillarsLabel) }
        block("pillars so far") { Pillars(state.pillars) }
        block("diary") {
            OpenCard { LineRow(state.diary.words, icon = Icon.Source, onPress = { go(state.diary.place) }) }
        }
    }
