package app.evenfall.duedate

import app.evenfall.core.DueDateState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** The due date with its memory. */
class DueDateModel(diary: OpenDiary) : ScreenModel<DueDateState>(diary, { dueDate(it) })
