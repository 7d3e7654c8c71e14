package app.evenfall.patterns

import androidx.compose.runtime.Composable
import app.evenfall.core.NightsState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Charted
import app.evenfall.look.Figures
import app.evenfall.look.HeatStrip
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** The nights of a week, and of six. */
@Composable
fun NightsScreen(model: NightsModel) {
    val shell = around
    Shown(model) { NightsScreen(it, model::showWeek, shell::go, model.trouble) }
}

@Composable
fun NightsScreen(state: NightsState, onWeek: (String?) -> Unit, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        patternTabs(state.tabs, go)
        block("week") {
            OpenCard {
                WeekWays(state.week, onWeek)
                if (state.figures.isNotEmpty()) Figures(state.figures)
                state.bars?.let { Bars(it, Look.colours.rest) }
                listOfNotNull(state.lostNote, state.efficiency).forEach { Words(it, Type.note, Look.colours.ink2) }
            }
        }
        emptyPattern(state.empty)
        state.strip?.let { strip ->
            block("strip") {
                OpenCard {
                    Charted(strip.words, { Words(strip.key, Type.note, Look.colours.ink2) }) { HeatStrip(strip) }
                }
            }
        }
        sentences(state.comparison, state.howCommon)
        block("diary") {
            OpenCard { LineRow(state.diary.words, icon = Icon.Source, onPress = { go(state.diary.place) }) }
        }
    }
