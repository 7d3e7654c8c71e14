package app.evenfall.log

import app.evenfall.core.LogSheetState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Everything that can be logged. */
class LogSheetModel(diary: OpenDiary) : ScreenModel<LogSheetState>(diary, { logSheet(it) })
