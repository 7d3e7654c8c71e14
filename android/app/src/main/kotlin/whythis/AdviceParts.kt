package app.evenfall.whythis

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.evenfall.core.Action
import app.evenfall.core.Pillar
import app.evenfall.core.Place
import app.evenfall.core.Tone
import app.evenfall.look.Done
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.PillarEyebrow
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.look.colours

/** What can be done with an advice. */
class AdviceDeeds(val ask: () -> Unit, val silence: () -> Unit, val go: (Place) -> Unit)

/** What an advice says: in which way, its point, and the lines under it. */
@Composable
fun AdviceWords(label: String, point: String, lines: List<String>, tone: Tone, pillar: Pillar?) {
    val ink = tone.colours.onCard
    if (tone == Tone.PLAIN && pillar != null) {
        PillarEyebrow(label, pillar)
    } else {
        Eyebrow(label, tone.colours.icon, ink)
    }
    Words(point, Type.lead, ink)
    lines.forEach { Words(it, Type.label, if (tone == Tone.PLAIN) Look.colours.ink2 else ink) }
}

/** Its question, or that it waits already; and what it leads to. */
@Composable
fun AskOrGo(
    ask: String?,
    asked: String?,
    action: Action?,
    tone: Tone,
    deeds: AdviceDeeds,
    modifier: Modifier = Modifier,
) = Column(modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
    ask?.let { MainButton(it, deeds.ask) }
    asked?.let { Done(it, tone.colours.onCard) }
    action?.let {
        val icon = if (it.place is Place.UrgentHelp) Icon.Phone else null
        if (ask == null) {
            MainButton(it.words, { deeds.go(it.place) }, icon = icon, tone = tone)
        } else {
            SideButton(it.words, { deeds.go(it.place) }, icon = icon)
        }
    }
}
