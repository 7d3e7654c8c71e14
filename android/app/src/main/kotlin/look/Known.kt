package app.evenfall.look

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.LegsLine
import app.evenfall.core.LegsSection

/** A card with its title. */
@Composable
fun Titled(title: String, content: @Composable () -> Unit) = OpenCard {
    Words(title, Type.strong, modifier = Modifier.semantics { heading() })
    content()
}

/** A sentence, and under it how sure it is, who says so, where, and of whom. */
@Composable
fun KnownLine(line: LegsLine) = Column(
    Modifier.fillMaxWidth().padding(vertical = 2.dp).oneStop(line.spoken),
    Arrangement.spacedBy(2.dp),
) {
    Unread {
        Words(line.words, Type.label)
        Footing(line)
    }
}

/** What a sentence rests on. */
@Composable
fun Footing(line: LegsLine) {
    val about = listOfNotNull(line.sure, line.source, line.country, line.studiedIn, line.unreviewed)
    Words(about.filter { it.isNotEmpty() }.joinToString(" · "), Type.note, Look.colours.ink2)
}

/** Sentences that belong together; the figures behind them stand under them once she opens them. */
@Composable
fun KnownSection(section: LegsSection) {
    var open by rememberSaveable { mutableStateOf(false) }
    Titled(section.title) {
        section.lines.forEach { KnownLine(it) }
        section.moreLabel?.let { FoldButton(it, open, { open = !open }) }
        if (open) section.more.forEach { KnownLine(it) }
    }
}
