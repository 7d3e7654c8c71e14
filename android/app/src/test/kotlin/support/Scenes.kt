package app.evenfall.support

import android.app.NotificationManager
import android.os.PowerManager
import app.evenfall.core.Answer
import app.evenfall.core.Diary
import app.evenfall.core.FieldShape
import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.core.Submitted
import app.evenfall.core.SummaryRange
import app.evenfall.core.Value
import app.evenfall.diary.DiaryKey
import app.evenfall.shell.Where
import app.evenfall.support.TestApp.Companion.EVENING
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.NIGHT
import org.robolectric.Shadows.shadowOf

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

/** The summary, once she did this. */
private fun summary(name: String, then: Walk.() -> Unit) =
    Scene("summary-$name", Where.In(Place.Summary), then = then)

private fun Walk.wholeSummary() = ask { summary(SummaryRange.FourWeeks, null, it) }

/** A medicine she looks up. */
private fun medicine(name: String, typed: String) = Scene("medicine-check-$name", Where.In(Place.MedicineCheck), then = {
    val words = ask { medicineCheck("", it) }
    stage.fill(words.label, typed)
    stage.press(words.check)
})

/** Her legs sorted with these answers, page by page. */
private fun sorting(name: String, answers: List<Pair<String, String>>, then: Walk.() -> Unit = { }) =
    Scene("sort-legs-$name", Where.In(Place.SortLegs), then = {
        stage.press(ask { sortedLegs(it) }.begin)
        answers.forEachIndexed { i, (_, id) ->
            val step = ask { sortLegs(answered(answers.take(i)), it) }.step!!
            stage.press(step.choices.first { it.id == id }.words)
        }
        then()
    })

private fun answered(answers: List<Pair<String, String>>) = answers.map { (field, id) -> Answer(field, Value.One(id)) }

/** The pattern is there and nothing feels alike, up to the last question. */
private val FITS = listOf("urge", "at_rest", "moving", "evening").map { it to "yes" }.let { pattern ->
    listOf("safety" to "neither") + pattern +
        listOf("cramp", "position", "veins", "swelling", "joints", "nerve", "restless_inside", "itch", "explained")
            .map { it to "no" } + listOf("family" to "yes", "had_before" to "never")
}

/** An exercise, ten seconds after she started it. */
private fun breathing(name: String, at: Moment) = Scene("breathing-$name", Where.In(Place.Breathing), at = at, then = {
    stage.press(ask { breathing(it) }.start)
    stage.pass(10)
})

/** A mood check, with these chosen at its fields. */
private fun moodCheck(name: String, chosen: Map<String, String>, then: Walk.() -> Unit = { }) =
    Scene("mood-check-$name", Where.In(Place.MoodCheck), then = {
        ask { moodCheck(it) }.form.fields.forEach { field ->
            val chosenHere = (field.shape as? FieldShape.One)?.choices?.find { it.id == chosen[field.id] }
            if (chosenHere != null) stage.pressBelow(field.label, chosenHere.words)
        }
        then()
    })

/** Today once this was kept, and the advice that comes of it in sight. */
private fun advised(name: String, kind: String, answers: List<Answer>) = Scene(name, Where.In(Place.Today), before = {
    Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en").use {
        it.submit(kind, null, answers + Answer("at", Value.At(now)), emptyList(), now)
    }
}, then = { stage.find(ask { today(it) }.advice!!.why.words) })

/** What she chose in a sheet of Settings before. */
private fun TestApp.choose(sheet: String, vararg answers: Answer) =
    Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en").use {
        check(it.submit(sheet, null, answers.toList(), emptyList(), MORNING) is Submitted.Kept)
    }

/** What she switched on. */
private fun TestApp.switchOn(vararg reminders: String) =
    Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en").use {
        reminders.forEach { name -> check(it.switchReminder(name, true, MORNING) is Submitted.Kept) { name } }
    }

/** The phone keeps Evenfall quiet. */
private fun TestApp.deny() = shadowOf(getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)

/** She let Evenfall run beside saving power, which an iPhone does not ask her for. */
private fun TestApp.runFreely() =
    shadowOf(getSystemService(PowerManager::class.java)).setIgnoringBatteryOptimizations(packageName, true)

private val SOME = arrayOf("appointment", "iron", "tea", "wind_down")

/** Longer than a toast stays. */
private const val A_TOAST_MS = 20_000L

/** Every screen, each over a real diary. */
val SCENES = listOf(
    Scene("first-run", null as Where?, diary = null),
    Scene("today", Place.Today),
    Scene("today-new", Place.Today, "new"),
    advised("today-advice", "sorted_legs", answered(FITS + ("explained" to "no"))),
    advised(
        "today-red-flag",
        "blood_pressure",
        listOf("systolic" to 161.0, "diastolic" to 95.0).map { (field, to) -> Answer(field, Value.Number(to)) },
    ),
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
    Scene("breathing", Place.Breathing),
    breathing("leading", MORNING),
    breathing("still", NIGHT),
    Scene("mood-check", Place.MoodCheck),
    moodCheck("harm", mapOf("harm" to "yes")),
    moodCheck(
        "kept",
        mapOf(
            "interest" to "more_than_half_the_days",
            "down" to "several_days",
            "nervous" to "several_days",
            "worrying" to "several_days",
        ),
    ) {
        stage.press(ask { moodCheck(it) }.form.save)
        stage.compose.mainClock.advanceTimeBy(A_TOAST_MS)
    },
    Scene("timeline", Place.Timeline),
    Scene("timeline-empty", Place.Timeline, "undated"),
    Scene("timeline-earlier", Where.In(Place.Timeline), then = { stage.press(ask { timeline(it) }.earlierSpoken) }),
    Scene("plan", Place.Plan),
    Scene("plan-us", Where.In(Place.Plan), before = { choose("place", Answer("country", Value.One("united-states"))) }),
    Scene("plan-own", Where.In(Place.Plan), before = {
        choose("care_plan", Answer("care_plan", Value.One("as_in_country")), Answer("team_plan", Value.Yes(true)))
    }),
    Scene("plan-after-birth", Place.Plan, "after_birth"),
    Scene("window", Place.Window("england-rsv")),
    Scene("window-moves", Where.In(Place.Window("who-contact-1")), before = {
        choose("care_plan", Answer("care_plan", Value.One("who")))
    }, then = { stage.press(ask { window("who-contact-1", it) }!!.node.acts.first { it.id == "had" }.spoken) }),
    Scene("due-date", Place.DueDate),
    Scene("care", Place.Care),
    Scene("care-new", Place.Care, "new"),
    Scene("care-after-loss", Place.Care, "after_loss"),
    Scene("why-this", Place.WhyThis("ferritin_gap")),
    Scene("why-this-plain", Place.WhyThis("ferritin_gap"), "new"),
    Scene("advice-list", Place.AdviceList),
    Scene("summary", Place.Summary),
    Scene("summary-new", Place.Summary, "new"),
    Scene("summary-after-loss", Place.Summary, "after_loss"),
    summary("page") { stage.press(wholeSummary().readLarge) },
    summary("dates") { stage.press(wholeSummary().ranges.first { it.range is SummaryRange.Between }.words) },
    summary("sealed") { stage.press(wholeSummary().seal) },
    summary("shown") { stage.press(wholeSummary().show) },
    summary("squares") {
        val whole = wholeSummary()
        whole.sections.filter { it.id != "questions" }.forEach { stage.press(it.title) }
        stage.press(ask { summary(SummaryRange.FourWeeks, listOf("questions"), it) }.squares!!)
    },
    Scene("summary-health", Where.In(Place.Summary), before = {
        health.isHere = true
        health.isAllowed = true
        health.source = "evenfall://diary"
    }, then = { stage.find(wholeSummary().health.put!!) }),
    Scene("library", Place.Library),
    Scene("library-nutrition", Place.LibraryPage("nutrition")),
    Scene("library-movement", Place.LibraryPage("movement")),
    Scene("library-after-loss", Place.Library, "after_loss"),
    Scene("glossary", Place.Glossary),
    Scene("glossary-nothing", Where.In(Place.Glossary), then = {
        stage.fill(ask { glossary(it) }.search, "zzyzx")
    }),
    Scene("week", Place.Week(null)),
    Scene("week-40", Place.Week(40)),
    Scene("week-after-birth", Place.Week(null), "after_birth"),
    Scene("evening", Place.Evening),
    Scene("evening-new", Place.Evening, "new"),
    Scene("medicine-check", Place.MedicineCheck),
    medicine("known", "promethazine"),
    medicine("unknown", "zzyzx"),
    medicine("near", "phenergen"),
    Scene("sort-legs", Place.SortLegs),
    sorting("question", emptyList()),
    sorting("several", FITS),
    sorting("result", FITS) {
        val last = ask { sortLegs(answered(FITS), it) }.step!!
        stage.press(last.choices.first { it.id == "none" }.words)
        stage.press(last.goOn)
    },
    sorting("one-leg", listOf("safety" to "one_leg")) {
        stage.back() // from Urgent help, which opened by itself
        stage.compose.mainClock.advanceTimeBy(A_TOAST_MS)
    },
    Scene("urgent-help", Place.UrgentHelp),
    Scene("settings", Place.Settings),
    Scene("reminders", Where.In(Place.Reminders), before = { switchOn(*SOME) }),
    Scene("reminders-new", Place.Reminders, "new"),
    Scene("reminders-denied", Where.In(Place.Reminders), before = {
        switchOn(*SOME)
        deny()
    }),
    Scene("reminders-after-birth", Place.Reminders, "after_birth"),
    Scene("form-reminder-iron", Place.Form("reminder_iron")),
    Scene("form-reminder-own", Place.Form("reminder_own")),
    Scene("form-reminder-hours", Place.Form("reminder_hours")),
    Scene("why-not-ring", Where.In(Place.WhyNotRing), before = {
        switchOn(*SOME)
        runFreely()
    }),
    Scene("why-not-ring-denied", Where.In(Place.WhyNotRing), before = {
        switchOn(*SOME)
        runFreely()
        deny()
    }),
    Scene("ended", Place.Ended),
    Scene("ended-after", Place.Ended, "after_loss"),
    Scene("back-up", Where.BackUp),
    Scene("restore", Where.Restore),
    Scene("export", Where.Export),
    Scene("import", Where.Import),
    Scene("about-lock", Where.AboutLock),
)
