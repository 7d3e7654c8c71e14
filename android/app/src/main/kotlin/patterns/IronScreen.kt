package app.evenfall.patterns

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.evenfall.core.CaffeineToday
import app.evenfall.core.FerritinCard
import app.evenfall.core.FoodToday
import app.evenfall.core.IronResult
import app.evenfall.core.IronState
import app.evenfall.core.Place
import app.evenfall.core.TabletMark
import app.evenfall.core.TabletWeek
import app.evenfall.core.Tone
import app.evenfall.core.TroubleState
import app.evenfall.look.Badge
import app.evenfall.look.Bands
import app.evenfall.look.Charted
import app.evenfall.look.Drawn
import app.evenfall.look.Eyebrow
import app.evenfall.look.Figures
import app.evenfall.look.Icon
import app.evenfall.look.InDrawing
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.headed
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Iron: results beside whose line, tablets and tea, food, caffeine. */
@Composable
fun IronScreen(model: IronModel) {
    val shell = around
    Shown(model) { IronScreen(it, model::showWeek, shell::go, model.trouble) }
}

@Composable
fun IronScreen(state: IronState, onWeek: (String?) -> Unit, go: (Place) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, trouble = trouble) {
        patternTabs(state.tabs, go)
        state.ferritin?.let { block("ferritin") { Ferritin(it, go) } }
        emptyPattern(state.empty)
        state.results.forEach { block(it.title) { Result(it) } }
        state.tablets?.let {
            block("tablets") {
                OpenCard {
                    WeekWays(state.week, onWeek)
                    Tablets(it)
                }
            }
        }
        state.food?.let { block("food") { Food(it) } }
        state.caffeine?.let { block("caffeine") { Caffeine(it) } }
    }

@Composable
private fun Ferritin(card: FerritinCard, go: (Place) -> Unit) = OpenCard {
    Wrapping {
        Column(Modifier.headed()) { Eyebrow(card.title, Icon.Lab, Look.colours.iron) }
        Badge(card.verdict, card.tone)
    }
    Charted(card.chart.words) { Bands(card.chart, Look.colours.iron) }
    Words(card.whose, Type.note, Look.colours.ink2)
    card.action?.let { SideButton(it.words, { go(it.place) }) }
}

@Composable
private fun Result(result: IronResult) = TonedCard(spoken = result.spoken) {
    if (Look.largeText) {
        Head(result)
        Words(result.value, Type.lead)
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp)) {
            Head(result, Modifier.weight(1f))
            Words(result.value, Type.lead)
        }
    }
    result.sides.forEach { side ->
        Wrapping(Modifier.fillMaxWidth()) {
            Words(side.words, Type.label)
            Badge(side.verdict, side.tone)
        }
    }
    result.note?.let { Words(it, Type.label, Look.colours.ink2) }
}

@Composable
private fun Head(result: IronResult, modifier: Modifier = Modifier) = Column(modifier) {
    Eyebrow(result.title, Icon.Lab, Look.colours.iron)
    Words(result.`when`, Type.note, Look.colours.ink2)
}

@Composable
private fun Tablets(week: TabletWeek) {
    Eyebrow(week.title, Icon.Tablet, Look.colours.iron)
    Charted(week.words, { Words(week.cupMeans, Type.note, Look.colours.ink2) }) {
        InDrawing { Row(Modifier.fillMaxWidth()) { week.marks.forEach { Mark(it, Modifier.weight(1f)) } } }
    }
}

@Composable
private fun Mark(
    mark: TabletMark,
    modifier: Modifier,
) = Column(modifier, horizontalAlignment = Alignment.CenterHorizontally) {
    Drawn(if (mark.taken) Icon.Check else Icon.Less, if (mark.taken) Look.colours.iron else Look.colours.outline)
    if (mark.teaOrCoffee) Drawn(Icon.Drink, Look.colours.ink2, 20.dp)
    Words(
        mark.label,
        Type.note.copy(fontWeight = if (mark.now) FontWeight.Bold else FontWeight.Normal),
        if (mark.now) Look.colours.ink else Look.colours.ink2,
        align = TextAlign.Center,
    )
}

@Composable
private fun Food(food: FoodToday) = OpenCard {
    Column(Modifier.headed()) { Eyebrow(food.title, Icon.Food, Look.colours.iron) }
    if (food.figures.isNotEmpty()) Figures(food.figures)
    listOfNotNull(food.untold, food.target?.words, food.targetWords).forEach {
        Words(it, Type.label, Look.colours.ink2)
    }
}

@Composable
private fun Caffeine(today: CaffeineToday) = TonedCard(Tone.PLAIN) {
    Eyebrow(today.title, Icon.Drink, Look.colours.iron)
    (today.said + listOfNotNull(today.uncounted)).forEach { Words(it, Type.label, Look.colours.ink2) }
    today.lines.forEach { Words(it.words, Type.label) }
}
