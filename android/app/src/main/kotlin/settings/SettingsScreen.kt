package app.evenfall.settings

import androidx.compose.runtime.Composable
import app.evenfall.core.SettingAct
import app.evenfall.core.SettingRow
import app.evenfall.core.SettingsState
import app.evenfall.core.TroubleState
import app.evenfall.look.Eyebrow
import app.evenfall.look.Icon
import app.evenfall.look.LineRow
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.Section
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.lock.LockSwitch
import app.evenfall.shell.Page
import app.evenfall.shell.Shown
import app.evenfall.shell.Where
import app.evenfall.shell.around
import app.evenfall.shell.block

/** Settings: control. */
@Composable
fun SettingsScreen(model: SettingsModel) {
    val shell = around
    Shown(model) { state ->
        SettingsScreen(state, { act ->
            when (act) {
                is SettingAct.Go -> shell.go(act.place)
                is SettingAct.BackUp -> shell.go(Where.BackUp)
                is SettingAct.Restore -> shell.go(Where.Restore)
                is SettingAct.Export -> shell.go(Where.Export)
                is SettingAct.Import -> shell.go(Where.Import)
                is SettingAct.AboutLock -> shell.go(Where.AboutLock)
                is SettingAct.TakeBackEnding -> model.takeBackEnding(shell::answered)
                is SettingAct.Lock, is SettingAct.TonightWhileLocked, is SettingAct.HideInRecents -> Unit // a switch acts by itself
            }
        }, model.trouble)
    }
}

@Composable
fun SettingsScreen(state: SettingsState, onAct: (SettingAct) -> Unit, trouble: TroubleState? = null) =
    Page(state.title, settings = false, trouble = trouble) {
        block("promise") {
            TonedCard {
                Eyebrow(state.promise, Icon.Shield, Look.colours.primary)
                Words(state.promiseLine, Type.label, Look.colours.ink2)
            }
        }
        state.groups.forEach { group ->
            block("title ${group.title}") { Section(group.title) }
            block(group.title) { OpenCard { group.rows.forEach { Row(it, onAct) } } }
        }
    }

@Composable
private fun Row(row: SettingRow, onAct: (SettingAct) -> Unit) =
    if (row.switch) LockSwitch(row) else LineRow(row.title, row.note, row.act.icon, onPress = { onAct(row.act) })

private val SettingAct.icon
    get() = when (this) {
        is SettingAct.BackUp -> Icon.Keep
        is SettingAct.Restore -> Icon.Undo
        is SettingAct.Export -> Icon.Share
        is SettingAct.Import -> Icon.File
        is SettingAct.AboutLock -> Icon.Question
        is SettingAct.TakeBackEnding -> Icon.Undo
        else -> Icon.Settings
    }
