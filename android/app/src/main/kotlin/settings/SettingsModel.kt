package app.evenfall.settings

import app.evenfall.core.Kept
import app.evenfall.core.SettingsState
import app.evenfall.core.Submitted
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Her choices. */
class SettingsModel(diary: OpenDiary) : ScreenModel<SettingsState>(diary, { settings(it) }) {
    fun takeBackEnding(onKept: (Kept) -> Unit) = tell({ takeBackEnding() }) { if (it is Submitted.Kept) onKept(it.kept) }
}
