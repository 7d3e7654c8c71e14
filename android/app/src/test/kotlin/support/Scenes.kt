package app.evenfall.support

import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.shell.Where
import app.evenfall.support.TestApp.Companion.EVENING
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.NIGHT

/** A screen to look at: which diary, at which moment, and where in the app. */
class Scene(
    val name: String,
    val where: Where?,
    val diary: String? = "restless",
    val at: Moment = MORNING,
    /** What happened to the phone before. */
    val before: TestApp.() -> Unit = { },
    /** What she does when she is there. */
    val then: Walk.() -> Unit = { },
) {
    constructor(
        name: String,
        place: Place,
        diary: String? = "restless",
        at: Moment = MORNING,
    ) : this(name, Where.In(place), diary, at)

    override fun toString() = name
}

/** Every screen, each over a real diary. */
val SCENES = listOf(
    Scene("first-run", null as Where?, diary = null),
    Scene("today", Place.Today),
    Scene("today-new", Place.Today, "new"),
    Scene("today-after-loss", Place.Today, "after_loss"),
    Scene("today-after-birth", Place.Today, "after_birth"),
    Scene("tonight", Place.Tonight, at = NIGHT),
    Scene("tonight-running", Place.Tonight, "running", NIGHT),
    Scene("urgent-help-deep", Place.UrgentHelp, at = NIGHT),
    Scene("morning", Place.Morning),
    Scene("log", Place.LogSheet),
    Scene("form-iron", Place.Form("iron_dose")),
    Scene("form-food", Place.Form("food")),
    Scene("form-result", Place.Form("result")),
    Scene("form-mood", Place.Form("mood")),
    Scene("form-due-date", Place.Form("due_crown_rump")),
    Scene("day-diary", Place.DayDiary(null)),
    Scene("nights", Place.Nights, at = EVENING),
    Scene("nights-empty", Place.Nights, "new"),
    Scene("iron", Place.Iron),
    Scene("movement", Place.Movement),
    Scene("calm", Place.Calm),
    Scene("timeline", Place.Timeline),
    Scene("timeline-empty", Place.Timeline, "undated"),
    Scene("due-date", Place.DueDate),
    Scene("urgent-help", Place.UrgentHelp),
    Scene("settings", Place.Settings),
    Scene("ended", Place.Ended),
    Scene("ended-after", Place.Ended, "after_loss"),
    Scene("back-up", Where.BackUp),
    Scene("restore", Where.Restore),
    Scene("export", Where.Export),
    Scene("import", Where.Import),
    Scene("about-lock", Where.AboutLock),
)
