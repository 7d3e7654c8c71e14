package app.evenfall.timeline

import app.evenfall.core.TimelineState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Where she is in the forty weeks. */
class TimelineModel(diary: OpenDiary) : ScreenModel<TimelineState>(diary, { timeline(it) })
