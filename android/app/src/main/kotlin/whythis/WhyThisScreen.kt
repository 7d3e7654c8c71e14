package app.evenfall.whythis

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.TroubleState
import app.evenfall.core.WhyCompared
import app.evenfall.core.WhyThisState
import app.evenfall.look.Badge
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Point
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Unread
import app.evenfall.look.Words
import app.evenfall.look.oneStop
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Why this: what an advice saw, what it compared, what is not known, and how sure anyone is. */
@Composable
fun WhyThisScreen(model: WhyThisModel) {
    val shell = around
    Shown(model) { state ->
        val deeds = AdviceDeeds(
            { model.ask(state.rule, shell::answered) },
            { model.silence(state.rule, shell::answered) },
            shell::go,
        )
        WhyThisScreen(state, deeds, model.trouble)
    }
}

@Composable
fun WhyThisScreen(state: WhyThisState, deeds: AdviceDeeds, trouble: TroubleState? = null) {
    val any = listOf(state.ask, state.asked, state.action, state.notForMe, state.quiet).any { it != null }
    val below: (@Composable () -> Unit)? = if (any) ({ Deeds(state, deeds) }) else null
    // large, they would leave no room to read above them
    val large = Look.largeText
    Page(state.title, trouble = trouble, foot = below.takeIf { !large }) {
        block("point") {
            TonedCard(state.tone) { AdviceWords(state.label, state.point, state.lines, state.tone, state.pillar) }
        }
        part(state.seenLabel) {
            state.seen.forEach { Point(it, Type.label) }
            state.nothingSeen?.let { Words(it, Type.label) }
        }
        part(state.whenLabel) { Words(state.`when`, Type.label) }
        if (state.compared.isNotEmpty()) {
            part(state.comparedLabel) {
                state.compared.forEachIndexed { i, line ->
                    if (i > 0) HorizontalDivider(color = Look.colours.hairline)
                    Compared(line)
                }
            }
        }
        part(state.unknownLabel) { Words(state.unknown, Type.label) }
        part(state.basisLabel) { state.basis.forEach { Point(it, Type.label) } }
        block("evidence") {
            Box(Modifier.padding(horizontal = 4.dp)) { Eyebrow(state.evidence, Icon.Source, Look.colours.ink2) }
        }
        if (large && below != null) block("deeds") { below() }
    }
}

/** A card with its title above it. */
private fun LazyListScope.part(title: String, content: @Composable () -> Unit) =
    block(title) {
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            Section(title)
            OpenCard { content() }
        }
    }

/** A line hers was compared with: where it lies, what it is, whose, and for whom it was set. */
@Composable
private fun Compared(line: WhyCompared) = Box(Modifier.fillMaxWidth().oneStop(line.spoken)) {
    Unread {
        val about: @Composable (Modifier) -> Unit = { modifier ->
            Column(modifier, Arrangement.spacedBy(4.dp)) {
                Words(line.what, Type.strong)
                Words(line.whose, Type.label, Look.colours.ink2)
                Badge(line.setFor, line.tone)
            }
        }
        if (Look.largeText) {
            Column {
                Words(line.value, Type.title)
                about(Modifier)
            }
        } else {
            Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
                Box(Modifier.widthIn(min = VALUE)) { Words(line.value, Type.title) }
                about(Modifier.weight(1f))
            }
        }
    }
}

/** Room for a value with its unit, so that what it is of begins at one line. */
private val VALUE = 80.dp

@Composable
private fun Deeds(state: WhyThisState, deeds: AdviceDeeds) = Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
    val askOrGo: @Composable (Modifier) -> Unit = {
        if (state.ask != null || state.asked != null || state.action != null) {
            AskOrGo(state.ask, state.asked, state.action, state.tone, deeds, it)
        }
    }
    val silence: @Composable () -> Unit = { state.notForMe?.let { SideButton(it, deeds.silence) } }
    if (Look.largeText) {
        askOrGo(Modifier)
        silence()
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
            askOrGo(Modifier.weight(1f))
            silence()
        }
    }
    state.quiet?.let { Words(it, Type.label, Look.colours.ink2) }
}
