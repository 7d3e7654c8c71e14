package app.evenfall.lock

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.evenfall.core.LockState
import app.evenfall.core.SettingAct
import app.evenfall.core.SettingRow
import app.evenfall.core.lock
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.SideButton
import app.evenfall.look.SwitchRow
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.phone.Answered
import app.evenfall.phone.LocalPhone
import app.evenfall.phone.activity
import app.evenfall.shell.Page
import app.evenfall.shell.block
import app.evenfall.shell.language

/** What stands while Evenfall is locked: nothing of hers. Urgent help and, if she chose so, the slip for the night stay. */
@Composable
fun LockScreen(model: LockModel, onTonight: () -> Unit) {
    val activity = activity()
    val unlock = LocalPhone.current.unlock
    LockScreen(model.words, model.said, {
        if (activity != null) {
            unlock.ask(activity, model.words, model::answered)
        }
    }, onTonight.takeIf { model.slip })
}

@Composable
fun LockScreen(words: LockState, said: String?, onUnlock: () -> Unit, onTonight: (() -> Unit)?) = Page(
    words.title,
    settings = false,
    foot = {
        Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
            if (onTonight != null) {
                SideButton(
                    words.tonight,
                    onTonight,
                    Modifier.fillMaxWidth().heightIn(min = Look.NightTarget),
                    Icon.Moon,
                )
            }
            MainButton(words.unlock, onUnlock, icon = Icon.Lock)
        }
    },
) {
    block("line") { Words(words.line, Type.body) }
    if (said != null) {
        block("said") {
            Words(
                said,
                Type.strong,
                modifier = Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            )
        }
    }
}

/** What the lock does, and what it cannot do. */
@Composable
fun AboutLockScreen() {
    val language = language
    val words = remember(language) { lock(language) }
    Page(words.aboutTitle, settings = false) {
        words.about.forEach { block { Words(it, Type.body) } }
        block("cannot") { Section(words.cannotTitle) }
        block("limits") { OpenCard { words.cannot.forEach { Words(it, Type.body) } } }
    }
}

/** A switch of this phone's own: the lock, the slip, the blank card. The lock is only set where the phone can ask. */
@Composable
fun LockSwitch(row: SettingRow) {
    val phone = LocalPhone.current
    val choices = phone.choices
    val activity = activity()
    val words = language.let { remember(it) { lock(it) } }
    var said by remember { mutableStateOf<String?>(null) }
    val on = when (row.act) {
        is SettingAct.Lock -> choices.lock
        is SettingAct.TonightWhileLocked -> choices.tonightWhileLocked
        else -> choices.hideInRecents
    }

    fun turn(to: Boolean) = when (row.act) {
        is SettingAct.TonightWhileLocked -> choices.tonightWhileLocked = to
        is SettingAct.Lock -> if (activity != null) {
            phone.unlock.ask(activity, words) { how ->
                if (how == Answered.YES) choices.lock = to
                said = if (how == Answered.NONE_SET) words.noneSet else null
            }
        } else {
            Unit
        }
        else -> choices.hideInRecents = to
    }
    SwitchRow(row.title, row.note, on, ::turn)
    said?.let { Words(it, Type.label, Look.colours.urgent, Modifier.semantics { liveRegion = LiveRegionMode.Polite }) }
}
