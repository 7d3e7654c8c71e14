package app.evenfall.reminders

import app.evenfall.core.PhoneRings
import app.evenfall.core.RemindersState
import app.evenfall.core.Submitted
import app.evenfall.core.WhyNotRingState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel

/** Her reminders, on this phone as it is now. */
class RemindersModel(diary: OpenDiary, says: () -> PhoneRings) :
    ScreenModel<RemindersState>(diary, { reminders(says(), it) }) {
    fun switch(name: String, on: Boolean, then: (Submitted) -> Unit) = tell({ switchReminder(name, on, it) }, then = then)
}

/** Why a ring did not come. */
class WhyNotRingModel(diary: OpenDiary, says: () -> PhoneRings) :
    ScreenModel<WhyNotRingState>(diary, { whyNotRing(says(), it) })
