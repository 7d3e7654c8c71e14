package app.evenfall.patterns

import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import app.evenfall.core.CalmState
import app.evenfall.core.MoodTrend
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.look.Bands
import app.evenfall.look.Charted
import app.evenfall.look.Eyebrow
import app.evenfall.look.Figures
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.headed
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
        state.checks?.let { block("checks") { MoodChecks(it) } }
        block("ways") {
            OpenCard {
                LineRow(state.start.words, icon = Icon.Calm, ink = Look.colours.calm, onPress = { go(state.start.place) })
                LineRow(state.check.words, icon = Icon.Question, ink = Look.colours.calm, onPress = { go(state.check.place) })
            }
        }
    }

/** What mood checks came to, scale by scale. */
@Composable
private fun MoodChecks(trend: MoodTrend) = OpenCard {
    Column(Modifier.headed()) { Eyebrow(trend.title, Icon.Calm, Look.colours.calm) }
    trend.scales.forEach { scale ->
        key(scale.title) {
            Words(scale.title, Type.strong, modifier = Modifier.headed())
            Charted(scale.chart.words) { Bands(scale.chart, Look.colours.calm, tinted = false) }
        }
    }
    Words(trend.whose, Type.note, Look.colours.ink2)
}
