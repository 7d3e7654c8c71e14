package app.evenfall.plan

import app.evenfall.core.PlanState
import app.evenfall.diary.OpenDiary

/** What is offered when, and what of it she had. */
class PlanModel(diary: OpenDiary) : MarkModel<PlanState>(diary, { plan(it) })
