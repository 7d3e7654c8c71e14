package app.evenfall.plan

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.DrawnField
import app.evenfall.core.FieldShape
import app.evenfall.core.Node
import app.evenfall.core.NodeState
import app.evenfall.core.TroubleState
import app.evenfall.core.Value
import app.evenfall.core.WindowState
import app.evenfall.forms.Field
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.oneStop
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** One window of her plan: when it is, what it is, what she can say of it, and where that comes from. */
@Composable
fun WindowScreen(model: WindowModel) {
    val shell = around
    val marks = marksOf(model)
    Shown(model) { state ->
        WindowScreen(state, marks, model.trouble) {
            HadOn(state.hadOn, model.day, model.refused) { model.hadOn(it, shell.go, shell::answered) }
        }
    }
}

@Composable
fun WindowScreen(state: WindowState, marks: Marks, trouble: TroubleState? = null, hadOn: @Composable () -> Unit) =
    Page(state.title, trouble = trouble) {
        block("node") { Standing(state.node, marks) }
        state.about.forEach { block("about $it") { TonedCard { Words(it, Type.body) } } }
        if (state.node.acts.any { it.id == WindowModel.HAD }) block("had on") { hadOn() }
        block("source label") { Section(state.sourceLabel) }
        block("source") {
            TonedCard {
                state.source.forEach { Words(it, Type.label, Look.colours.ink2) }
                if (state.evidence.isNotEmpty()) Words(state.evidence, Type.note, Look.colours.ink2)
            }
        }
        block("plan") {
            OpenCard { LineRow(state.plan.words, icon = Icon.Timeline, onPress = { marks.go(state.plan.place) }) }
        }
    }

/** When it is and how it stands, and what she can say of it. */
@Composable
private fun Standing(node: Node, marks: Marks) = OpenCard {
    Column(Modifier.fillMaxWidth().oneStop(node.spoken), Arrangement.spacedBy(6.dp)) {
        Unread {
            Eyebrow(node.`when`, node.state.icon, if (node.state == NodeState.OPEN) Look.colours.ask else Look.colours.primary)
            node.lines.forEach { Words(it, Type.body) }
        }
    }
    Deeds(node, marks)
}

/** The day she had it, if she knows it: choosing one says that she did. */
@Composable
private fun HadOn(label: String, day: Value?, refused: String?, onDay: (Value?) -> Unit) = OpenCard {
    // the phone's own saved state leaves the app in the clear
    CompositionLocalProvider(LocalSaveableStateRegistry provides null) {
        Field(DrawnField("on", label, null, false, FieldShape.Date, null), day, refused, onDay)
    }
}

private val NodeState.icon
    get() = when (this) {
        NodeState.DONE -> Icon.Check
        NodeState.PASSED -> Icon.Less
        else -> Icon.Calendar
    }
