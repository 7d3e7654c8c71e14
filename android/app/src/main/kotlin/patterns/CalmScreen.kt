package app.evenfall.patterns

import androidx.compose.runtime.Composable
import app.evenfall.core.CalmState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Figures
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Stress, mood and letting go, a week at a time. */
@Composable
fun CalmScreen(model: CalmModel) {
    val shell = around
    Shown(model) { CalmScreen(it, model::showWeek, shell::go, model.trouble) }
}

@Composable
fun CalmScreen(state: CalmState, onWeek: (String?) -> Unit, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        patternTabs(state.tabs, go)
        block("week") {
            OpenCard {
                WeekWays(state.week, onWeek)
                if (state.figures.isNotEmpty()) Figures(state.figures)
                state.bars?.let { Bars(it, Look.colours.calm) }
            }
        }
        emptyPattern(state.empty)
        sentences(*state.changes.toTypedArray())
    }
