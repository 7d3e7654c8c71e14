package app.evenfall.timeline

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.evenfall.core.DueCard
import app.evenfall.core.Place
import app.evenfall.core.TimelineState
import app.evenfall.core.TroubleState
import app.evenfall.core.WeekStrip
import app.evenfall.look.CardDeed
import app.evenfall.look.FoldButton
import app.evenfall.look.InDrawing
import app.evenfall.look.Look
import app.evenfall.look.QuietButton
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.Wrapping
import app.evenfall.look.oneStop
import app.evenfall.plan.Marks
import app.evenfall.plan.marksOf
import app.evenfall.plan.rail
import app.evenfall.shell.Invited
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.block

/** Where she is: the date, the forty weeks, and what lies on them. */
@Composable
fun TimelineScreen(model: TimelineModel) {
    val marks = marksOf(model)
    Shown(model) { TimelineScreen(it, marks, model.trouble) }
}

@Composable
fun TimelineScreen(state: TimelineState, marks: Marks, trouble: TroubleState? = null) {
    var earlier by rememberSaveable { mutableStateOf(false) }
    Page(state.title, trouble = trouble) {
        state.due?.let { block("due") { Due(it, marks.go) } }
        state.strip?.let { block("strip") { Strip(it) } }
        state.ordinal?.let { block("ordinal") { Words(it, Type.label, Look.colours.ink2) } }
        state.plan?.let { plan ->
            block("plan") {
                Wrapping(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
                    QuietButton(plan.words, { marks.go(plan.place) })
                    if (state.earlier.isNotEmpty()) {
                        FoldButton(state.earlierLabel, earlier, { earlier = !earlier }, state.earlierSpoken)
                    }
                }
            }
        }
        rail(if (earlier) state.earlier + state.nodes else state.nodes, marks)
        state.ended?.let { block("ended") { SideButton(it.words, { marks.go(it.place) }) } }
        state.empty?.let { block("empty") { Invited(it) } }
    }
}

@Composable
private fun Due(
    due: DueCard,
    go: (Place) -> Unit,
) = TonedCard(deed = due.change.words, onPress = { go(due.change.place) }) {
    Words(due.title, Type.title)
    Words(due.line, Type.label, Look.colours.ink2)
    CardDeed(due.change.words)
}

/** The forty weeks as one strip; time runs from the right where the language does. */
@Composable
private fun Strip(strip: WeekStrip) = Column(
    Modifier.fillMaxWidth().oneStop(strip.spoken).semantics { role = Role.Image },
    Arrangement.spacedBy(4.dp),
) {
    Unread { Words(strip.now, Type.button, Look.colours.primary) }
    val (come, ahead) = Look.colours.primary to Look.colours.outline
    val fromRight = LocalLayoutDirection.current == LayoutDirection.Rtl
    Canvas(Modifier.fillMaxWidth().height(14.dp)) {
        val unit = size.width / strip.days.coerceAtLeast(1)

        fun box(from: Int, days: Int) =
            (if (fromRight) size.width - (from + days) * unit else from * unit) to days * unit - 2.dp.toPx()
        var from = 0
        strip.parts.forEach { part ->
            val (left, wide) = box(from, part.days)
            drawRoundRect(ahead, Offset(left, size.height / 2 - 1.dp.toPx()), Size(wide, 2.dp.toPx()))
            val done = (strip.daysCome - from).coerceIn(0, part.days)
            if (done > 0) {
                val (start, filled) = box(from, done)
                drawRoundRect(
                    come,
                    Offset(start, 0f),
                    Size(filled.coerceAtLeast(1f), size.height),
                    CornerRadius(4.dp.toPx()),
                )
            }
            from += part.days
        }
    }
    Unread {
        InDrawing {
            Row(Modifier.fillMaxWidth()) {
                strip.parts.forEach {
                    Words(
                        it.label,
                        Type.note,
                        Look.colours.ink2,
                        Modifier.weight(it.days.coerceAtLeast(1).toFloat()),
                        TextAlign.Center,
                    )
                }
            }
        }
    }
}
