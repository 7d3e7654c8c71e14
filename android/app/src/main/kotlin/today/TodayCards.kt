package app.evenfall.today

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.evenfall.core.Card
import app.evenfall.core.IronHourCard
import app.evenfall.core.LastNightCard
import app.evenfall.core.Pillar
import app.evenfall.core.Place
import app.evenfall.core.TodayPillar
import app.evenfall.core.Tone
import app.evenfall.core.WeekCard
import app.evenfall.look.CardDeed
import app.evenfall.look.Eyebrow
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.PillarEyebrow
import app.evenfall.look.SkyCard
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.WeekArc
import app.evenfall.look.WeekBars
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.colour
import app.evenfall.look.colours
import app.evenfall.look.icon
import app.evenfall.look.oneStop

/** The week and the arc: one card of sky, the only gradient. */
@Composable
fun WeekCard(week: WeekCard) = SkyCard(Modifier.oneStop(week.spoken)) {
    BoxWithConstraints {
        val room = maxWidth / LocalDensity.current.fontScale >= BESIDE_THE_ARC
        Row(
            Modifier.fillMaxWidth().heightIn(min = if (room) 88.dp else 0.dp),
            Arrangement.SpaceBetween,
            Alignment.CenterVertically,
        ) {
            Column(Modifier.weight(1f)) {
                Unread {
                    Words(week.weeks, Type.display)
                    if (week.days.isNotEmpty()) Words(week.days, Type.display)
                }
            }
            if (room) WeekArc(week.arcThousandths, Modifier.width(168.dp))
        }
    }
    Wrapping(Modifier.fillMaxWidth()) {
        Unread {
            Words(week.trimester, Type.button)
            Words(week.left, Type.label, Look.colours.ink2)
        }
    }
}

/** So wide a card holds the week and the arc side by side. */
private val BESIDE_THE_ARC = 300.dp

/** The night that ended this morning, and the seven that led to it. */
@Composable
fun LastNightCard(night: LastNightCard, go: (Place) -> Unit) =
    TonedCard(
        spoken = inSentences(listOf(night.label, night.lead, night.line, night.chart.words.spoken)),
        deed = night.action.words,
        onPress = { go(night.action.place) },
    ) {
        PillarEyebrow(night.label, Pillar.LEGS)
        Words(night.lead, Type.strong)
        if (night.line.isNotEmpty()) Words(night.line, Type.label, Look.colours.ink2)
        WeekBars(night.chart, Look.colours.legs, 44.dp)
        CardDeed(night.action.words)
    }

/** Lines as they are said one after the other, each ended once. */
private fun inSentences(lines: List<String>) =
    lines.filter { it.isNotEmpty() }.joinToString(" ") { if (it.last() in ".?!؟") it else "$it." }

/** The hour between iron and tea. */
@Composable
fun IronHourCard(hour: IronHourCard) = TonedCard(spoken = hour.spoken) {
    PillarEyebrow(hour.label, Pillar.IRON)
    Words(hour.lead, Type.lead)
    Words(hour.line, Type.label, Look.colours.ink2)
    hour.passedThousandths?.let { Meter(it) }
    if (hour.marks.isNotEmpty()) Marks(hour.marks)
}

@Composable
private fun Meter(thousandths: Int) = Box(
    Modifier.fillMaxWidth().height(14.dp)
        .clip(METER).background(Look.colours.sunken).border(1.dp, Look.colours.outline, METER),
) { Box(Modifier.fillMaxWidth(thousandths / 1000f).fillMaxHeight().background(Look.colours.iron)) }

@Composable
private fun Marks(marks: List<String>) {
    val middle = marks.lastIndex / 2
    val draw: @Composable (Int) -> Unit = { at ->
        val now = marks.size > 2 && at == middle
        Words(
            marks[at],
            Type.note.copy(fontWeight = if (now) FontWeight.SemiBold else FontWeight.Normal),
            if (now) Look.colours.ink else Look.colours.ink2,
        )
    }
    BoxWithConstraints {
        if (maxWidth / LocalDensity.current.fontScale >= MARKS_IN_A_ROW) {
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) { marks.indices.forEach { draw(it) } }
        } else {
            Column { marks.indices.forEach { draw(it) } }
        }
    }
}

/** So wide a card holds the beginning of the hour, now and its end side by side. */
private val MARKS_IN_A_ROW = 280.dp

private val METER = RoundedCornerShape(7.dp)

/** A card of the core: one point, a few lines, perhaps a deed. */
@Composable
fun CardOf(card: Card, go: (Place) -> Unit) {
    val action = card.action
    TonedCard(card.tone, deed = action?.words, onPress = action?.let { { go(it.place) } }) {
        val ink = card.tone.colours.onCard
        if (card.label.isNotEmpty()) {
            card.pillar?.let { PillarEyebrow(card.label, it) } ?: Eyebrow(card.label, card.tone.colours.icon, ink)
        }
        Words(card.lead, Type.lead, ink)
        card.lines.forEach { Words(it, Type.label, if (card.tone == Tone.PLAIN) Look.colours.ink2 else ink) }
        if (action != null) CardDeed(action.words, if (card.tone == Tone.PLAIN) Look.colours.primary else ink)
    }
}

/** Legs, iron, rest, movement and calm, today so far: each leads to its page. */
@Composable
fun Pillars(pillars: List<TodayPillar>, go: (Place) -> Unit) = OpenCard {
    pillars.forEach {
        LineRow(it.value, it.label, it.pillar.icon, it.pillar.colour, it.spoken, onPress = { go(it.place) })
    }
}
