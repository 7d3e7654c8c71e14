package app.evenfall.timeline

import app.evenfall.core.TimelineState
import app.evenfall.diary.OpenDiary
import app.evenfall.plan.MarkModel

/** Where she is in the forty weeks. */
class TimelineModel(diary: OpenDiary) : MarkModel<TimelineState>(diary, { timeline(it) })
