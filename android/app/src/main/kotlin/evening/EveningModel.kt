package app.evenfall.evening

import app.evenfall.core.EveningState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** A plan for tonight. */
class EveningModel(diary: OpenDiary) : ScreenModel<EveningState>(diary, { evening(it) })
