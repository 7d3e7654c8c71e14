package app.evenfall.plan

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import app.evenfall.core.Node
import app.evenfall.core.Place
import app.evenfall.look.QuietButton
import app.evenfall.look.RailNode
import app.evenfall.look.SideButton
import app.evenfall.look.Wrapping
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block

/** What she can do with a window of her plan, wherever it stands. */
class Marks(val go: (Place) -> Unit, val mark: (Where.Marking) -> Unit, val takeBack: (String) -> Unit)

/** What this screen does with her marks. */
@Composable
fun marksOf(model: MarkModel<*>): Marks {
    val shell = around
    return remember(model, shell) {
        Marks(
            shell::go,
            { model.mark(it, shell.go, shell::answered) },
            { model.takeBack(it, shell::answered) },
        )
    }
}

/** A stretch of the rail, with what can be said of the windows on it. */
fun LazyListScope.rail(nodes: List<Node>, marks: Marks) = nodes.forEachIndexed { i, node ->
    block {
        RailNode(node, i == 0, i == nodes.lastIndex, node.place?.let { { marks.go(it) } }) { Deeds(node, marks) }
    }
}

/** What she can say of a window, and taking it back. */
@Composable
fun Deeds(node: Node, marks: Marks) {
    val window = node.window ?: return
    Wrapping {
        node.acts.forEach { act ->
            SideButton(act.words, { marks.mark(Where.Marking(window, act.id)) }, spoken = act.spoken, narrow = true)
        }
        node.takeBack?.let { QuietButton(it, { marks.takeBack(window) }, spoken = "$it, ${node.title}") }
    }
}
