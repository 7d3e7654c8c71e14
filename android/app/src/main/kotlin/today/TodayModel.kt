package app.evenfall.today

import app.evenfall.core.TodayState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** What Today shows. */
class TodayModel(diary: OpenDiary) : ScreenModel<TodayState>(diary, { today(it) })
