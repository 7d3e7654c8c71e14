package app.evenfall.settings

import app.evenfall.core.SettingsState
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Her choices. */
class SettingsModel(diary: OpenDiary) : ScreenModel<SettingsState>(diary, { settings(it) }) {
    fun takeBackEnding(then: (Submitted) -> Unit) = tell({ takeBackEnding() }, then = then)
}
