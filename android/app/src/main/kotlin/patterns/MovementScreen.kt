package app.evenfall.patterns

import androidx.compose.runtime.Composable
import app.evenfall.core.MovementState
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Figures
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Movement, a week at a time. */
@Composable
fun MovementScreen(model: MovementModel) {
    val shell = around
    Shown(model) { MovementScreen(it, model::showWeek, shell::go, model.trouble) }
}

@Composable
fun MovementScreen(
    state: MovementState,
    onWeek: (String?) -> Unit,
    go: (Place) -> Unit,
    trouble: TroubleState? = null,
) =
    Page(state.title, trouble = trouble) {
        patternTabs(state.tabs, go)
        block("week") {
            OpenCard {
                WeekWays(state.week, onWeek)
                if (state.figures.isNotEmpty()) Figures(state.figures)
                state.bars?.let { Bars(it, Look.colours.move) }
            }
        }
        emptyPattern(state.empty)
        sentences(state.counted, *state.kinds.toTypedArray())
        sentences(state.caution)
    }
