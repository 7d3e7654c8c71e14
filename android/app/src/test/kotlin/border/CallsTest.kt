package app.evenfall.border

import app.evenfall.core.*
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.time.LocalDate

/** Every call of the border, there and back: one test a call, named after it. */
class CallsTest : WithADiary() {
    private val passphrase = checkNotNull(suggestPassphrase(ByteArray(32) { it.toByte() }))

    @Test fun `no call is forgotten`() {
        val surface = File(System.getProperty("evenfall.repo"), "bindings/surface.txt").readLines()
        val calls = surface.mapNotNull { Regex("^ *fn (\\w+)\\(").find(it)?.groupValues?.get(1) }.map(::camel).toSet()
        assertTrue("the surface was not read", calls.size > 50)
        val tested = javaClass.declaredMethods.filter {
            it.isAnnotationPresent(Test::class.java)
        }.map { it.name }.toSet()
        assertEquals("a call has no test named after it", emptySet<String>(), calls - tested)
    }

    private fun camel(name: String) = name.split("_").reduce { all, word ->
        all + word.replaceFirstChar(Char::uppercase)
    }

    @Test fun open() {
        dose()
        close()
        assertEquals("closed, it is one file", listOf("diary", "diary.lock"), folder.root.list()!!.sorted())
        assertEquals(1, reopen().dayDiary(null, NOW).rows.size)
    }

    @Test fun chrome() {
        val chrome = diary.chrome(NOW)
        assertEquals(Place.Today, chrome.tabs[0].place)
        assertEquals("Undo" to false, chrome.undo to chrome.fromRight)
        assertTrue(reopen(language = "ar-XB").chrome(NOW).fromRight)
    }

    @Test fun today() {
        assertNull(diary.today(NOW).week)
        keep("due_given", on("due", "2027-02-03"))
        assertEquals("29 weeks", diary.today(NOW).week?.weeks)
    }

    @Test fun tonight() = assertTrue("restless" in diary.tonight(NOW).taps.map { it.id })

    @Test fun morning() = assertEquals("sleep", diary.morning(NOW).form.kind)

    @Test fun logSheet() = assertTrue("iron_dose" in diary.logSheet(NOW).groups.flatMap { it.kinds }.map { it.kind })

    @Test fun dayDiary() {
        val kept = dose()
        assertEquals(listOf("iron_dose" to kept.entry), rows("2026-11-22").map { it.kind to it.id })
        assertEquals(emptyList<DiaryRow>(), rows("2026-11-21"))
        assertNull(diary.dayDiary(null, NOW).earlierWritten)
        // A day ends at 04:00 until she says otherwise.
        listOf("2016-02-29T03:59:00Z", "2025-06-02T12:00:00Z", "2026-11-21T02:00:00Z").forEach {
            dose(now = moment(it))
        }
        val days =
            generateSequence(diary.dayDiary(null, NOW).earlierWritten) { diary.dayDiary(day(it), NOW).earlierWritten }
        assertEquals(listOf("2026-11-20", "2025-06-02", "2016-02-28"), days.toList())
    }

    @Test fun timeline() {
        assertEquals(emptyList<Node>(), diary.timeline(NOW).nodes)
        keep("due_given", on("due", "2027-02-03"))
        assertEquals("Due 3 February 2027", diary.timeline(NOW).due?.title)
        assertNull(diary.timeline(NOW).ended)
        assertEquals(Place.Ended, diary.timeline(moment("2027-02-04T08:10:00Z")).ended?.place)
    }

    @Test fun dueDate() {
        assertNull(diary.dueDate(NOW).inUse)
        keep("due_given", on("due", "2027-02-03"))
        assertEquals(1, diary.dueDate(NOW).history.size)
    }

    @Test fun urgentHelp() = assertEquals(Tone.URGENT, diary.urgentHelp(NOW).calls.last().tone)

    @Test fun firstRun() = assertFalse(diary.firstRun(NOW).done)

    @Test fun finishFirstRun() {
        diary.finishFirstRun()
        assertTrue(diary.firstRun(NOW).done)
    }

    @Test fun settings() {
        val acts = diary.settings(NOW).groups.flatMap { it.rows }.map { it.act }
        assertTrue(SettingAct.Go(Place.Form("numbers")) in acts)
    }

    @Test fun ended() = assertEquals("ended", diary.ended(NOW).sheet)

    @Test fun takeBackEnding() {
        assertTrue(diary.takeBackEnding() is Submitted.Gone)
        keep("ended", Answer("how", Value.One("rather_not_say")))
        assertNull(diary.ended(NOW).sheet)
        assertTrue(diary.takeBackEnding() is Submitted.Kept)
        assertEquals("ended", diary.ended(NOW).sheet)
    }

    @Test fun nights() {
        assertTrue(diary.nights(null, NOW).tabs.isNotEmpty())
        assertTrue(diary.nights(day("2026-11-01"), NOW).week.label.isNotEmpty())
    }

    @Test fun movement() = assertEquals(Place.Form("activity"), diary.movement(null, NOW).empty?.action?.place)

    @Test fun ironPatterns() {
        assertNotNull(diary.ironPatterns(null, NOW).empty)
        dose()
        assertTrue("1 of" in diary.ironPatterns(null, NOW).tablets!!.words.finding)
    }

    @Test fun care() {
        val empty = diary.care(NOW)
        assertEquals(Place.Form("appointment"), empty.noVisit?.action?.place)
        val rows =
            listOf(Place.Summary, Place.SortLegs, Place.MedicineCheck, Place.Plan, Place.Form("numbers"), Place.Library)
        assertEquals(rows, empty.rows.map { it.place })
        val kept = keep("question", text("words", "Is my iron looked at?"))
        assertEquals(listOf(kept.entry to "1"), diary.care(NOW).questions.map { it.id to it.number })
        keep("appointment", Answer("at", Value.At(moment("2026-12-03T10:20:00Z"))), Answer("with_whom", Value.One("midwife")))
        val visit = diary.care(NOW).visit!!
        assertEquals("Next visit, in 11 days" to "appointment", visit.label to visit.kind)
        assertNull(diary.care(NOW).noVisit)
    }

    @Test fun markAsked() {
        val question = keep("question", text("words", "Is my iron looked at?")).entry!!
        val asked = (diary.markAsked(question, NOW) as Submitted.Kept).kept
        assertEquals(emptyList<CareQuestion>() to 1, diary.care(NOW).run { questions to this.asked.size })
        assertTrue("it waits no more", diary.markAsked(question, NOW) is Submitted.Gone)
        diary.undo(asked.undo)
        assertEquals(1, diary.care(NOW).questions.size)
        for (gone in listOf("no entry", "", "0".repeat(16))) assertTrue(diary.markAsked(gone, NOW) is Submitted.Gone)
    }

    /** She expects a baby in England. */
    private fun due() {
        keep("place", one("country", "england"))
        keep("due_given", on("due", "2027-02-03"))
    }

    @Test fun plan() {
        assertEquals(Place.DueDate, diary.plan(NOW).empty?.action?.place)
        due()
        val plan = diary.plan(NOW)
        assertEquals("Plan: England" to Place.Form("care_plan"), plan.whose to plan.change?.place)
        val windows = plan.groups.flatMap { it.nodes }.map { it.window }
        assertTrue("england-rsv" in windows && windows.size == windows.toSet().size)
    }

    @Test fun window() {
        assertNull(diary.window("england-rsv", NOW))
        due()
        val window = diary.window("england-rsv", NOW)!!
        assertEquals("RSV vaccine" to NodeState.OPEN, window.title to window.node.state)
        assertEquals(Place.Window("england-rsv") to Place.Plan, window.node.place to window.plan.place)
        assertEquals(listOf("had", "asked", "not_for_me"), window.node.acts.map { it.id })
        for (gone in listOf("no window", "", "x".repeat(1_000_000))) assertNull(diary.window(gone, NOW))
    }

    @Test fun markWindow() {
        due()
        val kept = (diary.markWindow("england-rsv", "had", day("2026-11-20"), NOW) as Submitted.Kept).kept
        assertEquals(listOf("Had it on 20 Nov"), diary.window("england-rsv", NOW)!!.node.lines)
        diary.undo(kept.undo)
        assertEquals(NodeState.OPEN, diary.window("england-rsv", NOW)!!.node.state)
        assertTrue(diary.markWindow("england-rsv", "asked", null, NOW) is Submitted.Kept)
        assertEquals(listOf("RSV vaccine: can I have it, and when?"), diary.care(NOW).questions.map { it.words })
        for (day in listOf("1912-04-15", "2026-11-23")) {
            val refused = diary.markWindow("england-rsv", "had", day(day), NOW) as Submitted.Refused
            assertEquals(listOf("on"), refused.notes.map { it.field })
        }
        assertTrue(diary.markWindow("england-rsv", "eaten", null, NOW) is Submitted.Gone)
        assertTrue(diary.markWindow("no window", "had", null, NOW) is Submitted.Gone)
    }

    @Test fun unmarkWindow() {
        due()
        assertTrue(diary.unmarkWindow("england-rsv", NOW) is Submitted.Gone)
        diary.markWindow("england-rsv", "not_for_me", null, NOW)
        assertEquals(NodeState.PASSED, diary.window("england-rsv", NOW)!!.node.state)
        assertTrue(diary.unmarkWindow("england-rsv", NOW) is Submitted.Kept)
        assertEquals(NodeState.OPEN, diary.window("england-rsv", NOW)!!.node.state)
        assertTrue(diary.unmarkWindow("no window", NOW) is Submitted.Gone)
    }

    @Test fun previewMark() {
        keep("due_given", on("due", "2027-02-03"))
        val before = diary.plan(NOW)
        val moves = diary.previewMark("who-contact-1", "had", day("2026-11-20"), NOW)!!
        assertTrue(moves.movesLabel.isNotEmpty() && moves.moves.isNotEmpty())
        assertEquals("a look changes nothing", before, diary.plan(NOW))
        assertNull(diary.previewMark("who-contact-1", "asked", null, NOW))
        assertNull(diary.previewMark("no window", "had", null, NOW))
        assertNull(diary.previewMark("who-contact-1", "eaten", null, NOW))
    }

    @Test fun moveQuestion() {
        val (first, second) = listOf("First?", "Second?").map { keep("question", text("words", it)).entry!! }
        val kept = (diary.moveQuestion(second, true, NOW) as Submitted.Kept).kept
        assertEquals(listOf(second, first), diary.care(NOW).questions.map { it.id })
        assertTrue("it stands first", diary.moveQuestion(second, true, NOW) is Submitted.Gone)
        diary.undo(kept.undo)
        assertEquals(listOf(first, second), diary.care(NOW).questions.map { it.id })
        for (gone in listOf("no entry", "", "0".repeat(16))) assertTrue(diary.moveQuestion(gone, false, NOW) is Submitted.Gone)
    }

    @Test fun medicineCheck() {
        val before = diary.medicineCheck("", NOW)
        assertEquals(listOf(null, null, null), listOf(before.card, before.ask, before.log))
        val known = diary.medicineCheck(" Promethazine ", NOW)
        assertEquals(Tone.ASK to "Promethazine", known.card?.tone to known.typed)
        assertEquals(Place.Form("medicine"), known.log?.place)
        val near = diary.medicineCheck("phenergen", NOW).suggestions.single()
        assertEquals(emptyList<MedicineSuggestion>(), diary.medicineCheck(near.typed, NOW).suggestions)
        assertEquals(Tone.PLAIN, diary.medicineCheck("zzyzx", NOW).card?.tone)
    }

    @Test fun askAboutMedicine() {
        assertTrue(diary.askAboutMedicine(" ", NOW) is Submitted.Refused)
        val kept = (diary.askAboutMedicine("promethazine", NOW) as Submitted.Kept).kept
        assertEquals(listOf(kept.entry), diary.care(NOW).questions.map { it.id })
        val checked = diary.medicineCheck("promethazine", NOW)
        assertTrue(checked.ask == null && checked.asked != null)
        assertTrue(diary.askAboutMedicine("x".repeat(5000), NOW) is Submitted.Refused)
    }

    @Test fun sortLegs() {
        val first = diary.sortLegs(emptyList(), NOW)
        assertEquals("safety", first.step?.field)
        assertNull(first.backTo)
        val one = diary.sortLegs(listOf(Answer("safety", Value.One("one_leg"))), NOW).result!!
        assertTrue(one.keepNow)
        assertEquals(Place.UrgentHelp, one.urgent?.action?.place)
    }

    @Test fun sortedLegs() {
        assertNotNull(diary.sortedLegs(NOW).invitation)
        val kept = keep("sorted_legs", Answer("safety", Value.One("one_leg")))
        assertEquals(kept.entry, diary.sortedLegs(NOW).entry)
    }

    /** Five restless nights, her legs sorted as fitting, and a ferritin between the lines. */
    private fun ferritin() {
        keep("due_given", on("due", "2027-02-03"))
        keep("place", one("country", "england"))
        val pattern = listOf("urge", "at_rest", "moving", "evening").map { one(it, "yes") } + one("explained", "no")
        keep("sorted_legs", one("safety", "neither"), *pattern.toTypedArray(), now = moment("2026-11-10T20:00:00Z"))
        for (day in 17..21) {
            val spell = listOf("at" to "2026-11-${day - 1}T23:20:00Z", "eased" to "2026-11-${day}T00:05:00Z")
            keep("spell", *spell.map { (field, at) -> Answer(field, Value.At(moment(at))) }.toTypedArray())
        }
        keep(
            "result",
            one("analyte", "ferritin"),
            number("value", 41.0),
            one("unit", "micrograms-per-litre"),
            now = moment("2026-11-13T09:00:00Z"),
        )
    }

    @Test fun whyThis() {
        for (unknown in listOf("", "nothing", "x".repeat(1_000_000))) assertNull(diary.whyThis(unknown, NOW))
        val plain = diary.whyThis("ferritin_gap", NOW)!!
        assertTrue(plain.seen.isEmpty() && plain.nothingSeen != null && plain.ask == null)
        ferritin()
        val why = diary.whyThis("ferritin_gap", NOW)!!
        assertEquals(listOf("30 µg/L" to Tone.PLAIN, "75 µg/L" to Tone.ASK), why.compared.map { it.value to it.tone })
        assertEquals(null, why.nothingSeen)
        keep("ended", one("how", "rather_not_say"))
        assertNull("of a baby nothing is said any more", diary.whyThis("movement_pattern", NOW))
    }

    @Test fun adviceList() {
        val groups = diary.adviceList(NOW).groups
        assertEquals(Tone.URGENT, groups.first().tone)
        for (row in groups.flatMap { it.rows }) {
            assertEquals(Place.WhyThis(row.rule), row.place)
            assertNotNull(diary.whyThis(row.rule, NOW))
        }
    }

    @Test fun adviceSeen() {
        ferritin()
        val tomorrow = moment("2026-11-23T08:10:00Z")
        assertEquals("ferritin_gap", diary.today(NOW).advice?.rule)
        assertEquals("unseen, it stands", "ferritin_gap", diary.today(tomorrow).advice?.rule)
        repeat(2) { diary.adviceSeen("ferritin_gap", NOW) }
        assertEquals("ferritin_gap", diary.today(NOW).advice?.rule)
        assertTrue("seen, it rests", diary.today(tomorrow).advice?.rule != "ferritin_gap")
        for (unknown in listOf("", "nothing")) diary.adviceSeen(unknown, NOW)
    }

    @Test fun askFromAdvice() {
        assertTrue("nothing is to be asked yet", diary.askFromAdvice("ferritin_gap", NOW) is Submitted.Gone)
        ferritin()
        val kept = (diary.askFromAdvice("ferritin_gap", NOW) as Submitted.Kept).kept
        assertEquals(listOf(kept.entry), diary.care(NOW).questions.map { it.id })
        val card = diary.today(NOW).advice!!
        assertTrue(card.ask == null && card.asked != null)
        diary.undo(kept.undo)
        assertNotNull(diary.today(NOW).advice?.ask)
        assertTrue(diary.askFromAdvice("nothing", NOW) is Submitted.Gone)
    }

    @Test fun notForMe() {
        ferritin()
        val kept = (diary.notForMe("ferritin_gap", NOW) as Submitted.Kept).kept
        assertTrue(diary.today(NOW).advice?.rule != "ferritin_gap")
        assertNotNull(diary.whyThis("ferritin_gap", NOW)!!.quiet)
        diary.undo(kept.undo)
        assertEquals("ferritin_gap", diary.today(NOW).advice?.rule)
        for (never in listOf("one_leg", "nothing", "")) assertTrue(never, diary.notForMe(never, NOW) is Submitted.Gone)
    }

    @Test fun library() {
        val places = diary.library(NOW).groups.flatMap { it.rows }.map { it.place }
        assertTrue(places.containsAll(listOf(Place.Evening, Place.Week(null), Place.Glossary, Place.AdviceList)))
        keep("ended", one("how", "rather_not_say"))
        assertFalse(Place.Week(null) in diary.library(NOW).groups.flatMap { it.rows }.map { it.place })
    }

    @Test fun libraryPage() {
        for (place in diary.library(NOW).groups.flatMap { it.rows }.map { it.place }) {
            if (place is Place.LibraryPage) assertEquals(place.id, diary.libraryPage(place.id, NOW)?.id)
        }
        val stretches = diary.libraryPage("movement", NOW)!!.stretches
        assertTrue(stretches.all { it.steps.isNotEmpty() && it.drawing.startsWith("M") })
        for (unknown in listOf("", "nothing", "../legs")) assertNull(diary.libraryPage(unknown, NOW))
    }

    @Test fun week() {
        assertEquals(Place.DueDate, diary.week(null, NOW).empty?.action?.place)
        keep("due_given", on("due", "2027-02-03"))
        val own = diary.week(null, NOW)
        assertEquals(listOf<Any?>("29 weeks", 28, 30, null), listOf(own.title, own.earlier, own.later, own.own))
        assertEquals(Place.Week(null), diary.week(40, NOW).own?.place)
        for (far in listOf(Int.MIN_VALUE, -1, Int.MAX_VALUE)) assertNotNull(diary.week(far, NOW).own)
        keep("ended", one("how", "rather_not_say"))
        assertEquals(0, diary.week(30, NOW).sections.size)
    }

    @Test fun evening() {
        val plan = diary.evening(NOW)
        assertEquals(Place.UrgentHelp to emptyList<Relief>(), plan.check.place to plan.relief)
        assertTrue(plan.steps.isNotEmpty() && plan.steps.all { it.why.isNotEmpty() })
        val helped = Answer("helped", Value.Several(listOf("walking")))
        keep("spell", helped, now = moment("2026-11-21T23:20:00Z"))
        assertEquals(1, diary.evening(NOW).relief.size)
    }

    @Test fun glossary() {
        val terms = diary.glossary(NOW).terms
        assertEquals(terms.map { it.term.lowercase() }.sorted(), terms.map { it.term.lowercase() })
        keep("ended", one("how", "rather_not_say"))
        assertTrue(diary.glossary(NOW).terms.size < terms.size)
    }

    @Test fun summaryText() {
        keep("question", text("words", "Is my iron looked at?"))
        val sheet = diary.summaryText(NOW)
        assertTrue(sheet, "1. Is my iron looked at?" in sheet && "Not logged" in sheet)
    }

    @Test fun summary() {
        keep("question", text("words", "Is my iron looked at?"))
        val state = diary.summary(SummaryRange.FourWeeks, null, NOW)
        assertEquals("questions", state.sections.first().id)
        assertEquals(2, state.ranges.size)
        val days = SummaryRange.Between(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-22"))
        val own = diary.summary(days, listOf("questions"), NOW)
        assertEquals(listOf("questions" to "1 of 1"), own.sections.filter { it.on }.map { it.id to it.page })
        assertEquals(listOf(days.first, days.last, day("2026-11-22")), listOf(own.first, own.last, own.dates?.latest))
        assertEquals(listOf(null, null), listOf(state.dates, state.nothingIn))
        assertNotNull(diary.summary(days, emptyList(), NOW).nothingIn)
    }

    @Test fun summaryFiles() {
        val (page) = diary.summaryFiles(SummaryForm.PDF, SummaryPaper.A4, SummaryRange.FourWeeks, null, NOW)
        assertEquals("summary-2026-11-22.pdf" to "application/pdf", page.name to page.mediaType)
        assertEquals("%PDF-", String(page.bytes.copyOf(5)))
        val (again) = diary.summaryFiles(SummaryForm.PDF, SummaryPaper.A4, SummaryRange.FourWeeks, null, NOW)
        assertTrue("the same diary gives the same bytes", page.bytes.contentEquals(again.bytes))
    }

    @Test fun summaryPages() {
        val pages = diary.summaryPages(SummaryPaper.LETTER, SummaryRange.FourWeeks, null, NOW)
        val (file) = diary.summaryFiles(SummaryForm.PDF, SummaryPaper.LETTER, SummaryRange.FourWeeks, null, NOW)
        assertTrue("the very page", pages.pdf.contentEquals(file.bytes))
        assertEquals(1, pages.spoken.size)
        val none = diary.summaryPages(SummaryPaper.A4, SummaryRange.FourWeeks, emptyList(), NOW)
        assertEquals(0 to emptyList<String>(), none.pdf.size to none.spoken)
    }

    @Test fun summarySealed() {
        val sealed = { words: String ->
            diary.summarySealed(SummaryForm.TEXT, SummaryPaper.A4, SummaryRange.FourWeeks, null, words, NOW)
        }
        val refused = sealed("short") as SealedSummary.Refused
        assertTrue(refused.notes.single().words.isNotEmpty())
        val (files) = sealed(passphrase) as SealedSummary.Sealed
        assertEquals(listOf("summary-2026-11-22.txt.age"), files.map { it.name })
    }

    @Test fun summarySquares() {
        val squares = diary.summarySquares(SummaryRange.FourWeeks, listOf("questions"), NOW)!!
        assertEquals(squares.side * squares.side, squares.dark.size)
        assertTrue(squares.spoken.isNotEmpty() && squares.text.isNotEmpty())
        repeat(3) { keep("question", text("words", "x".repeat(500))) }
        assertNull("too long for a camera", diary.summarySquares(SummaryRange.FourWeeks, listOf("questions"), NOW))
        assertNull(diary.summary(SummaryRange.FourWeeks, listOf("questions"), NOW).squares)
    }

    @Test fun healthRecords() {
        keep("question", text("words", "Is my iron looked at?"))
        assertEquals("a question alone is no record", emptyList<Any>(), records("questions").portions)
        keep("blood_pressure", number("systolic", 118.0), number("diastolic", 70.0))
        val records = records("pressure")
        assertEquals("4.0.1" to "evenfall://diary", records.fhirVersion to records.baseAddress)
        val kept = records.portions.single().records
        assertEquals(listOf("Patient", "Observation"), kept.map { it.kind })
        assertTrue(kept.all { it.id in it.json } && "2 records" in records.done && records.leftOut == null)
    }

    private fun records(section: String) = diary.healthRecords(SummaryRange.FourWeeks, listOf(section), NOW)

    @Test fun keepHealthShared() {
        assertTrue(diary.keepHealthShared(SummaryRange.FourWeeks, null, NOW).isNotEmpty())
        assertTrue("Health Connect" in diary.summary(SummaryRange.FourWeeks, null, NOW).shared.single().words)
    }

    @Test fun keepSharedSummary() {
        assertTrue(diary.keepSharedSummary(SummaryForm.PDF, SummaryRange.FourWeeks, null, NOW).isNotEmpty())
        assertEquals(1, diary.summary(SummaryRange.FourWeeks, null, NOW).shared.size)
    }

    @Test fun forgetSharedSummary() {
        diary.keepSharedSummary(SummaryForm.FHIR, SummaryRange.SinceVisit, null, NOW)
        val (shared) = diary.summary(SummaryRange.FourWeeks, null, NOW).shared
        val forgotten = diary.forgetSharedSummary(shared.id)
        assertNotEquals("it is gone already", forgotten, diary.forgetSharedSummary(shared.id))
        assertEquals(emptyList<Any>(), diary.summary(SummaryRange.FourWeeks, null, NOW).shared)
    }

    @Test fun calm() {
        val before = diary.calm(null, NOW)
        assertEquals(listOf(Place.Breathing, Place.MoodCheck), listOf(before.start, before.check).map { it.place })
        assertNull(before.checks)
        keep("mood_check", one("nervous", "nearly_every_day"), one("worrying", "several_days"))
        val scale = diary.calm(null, NOW).checks!!.scales.single()
        assertEquals(listOf(4.0) to listOf(3.0), scale.chart.dots.map { it.value } to scale.chart.lines.map { it.value })
    }

    @Test fun breathing() {
        val state = diary.breathing(NOW)
        assertEquals(listOf("slow_breathing", "muscle_release"), state.exercises.map { it.id })
        val minute = state.exercises[0].lengths[0]
        assertEquals(6 to listOf(4, 6), minute.rounds to minute.parts.map { it.seconds })
        assertEquals(listOf(BreathCircle.GROWS, BreathCircle.SHRINKS), minute.parts.map { it.circle })
        assertEquals(setOf(BreathCircle.RESTS), state.exercises[1].lengths[0].parts.map { it.circle }.toSet())
        assertFalse(state.still)
        assertTrue(diary.breathing(moment("2026-11-22T03:10:00Z")).still)
    }

    @Test fun breathed() {
        for (few in listOf(29, 0, -1, Int.MIN_VALUE)) assertNull(diary.breathed("slow_breathing", few, NOW))
        for (unknown in listOf("nothing", "", "other", "x".repeat(1_000_000))) assertNull(diary.breathed(unknown, 180, NOW))
        val kept = diary.breathed("slow_breathing", 180, NOW)!!
        assertEquals("Saved: Slow breathing, 3 min", kept.words)
        assertEquals(Value.Number(3.0), readBack("breathing", kept.entry)["minutes"])
        assertEquals("Taken back.", diary.undo(kept.undo))
        assertEquals(0, rows().size)
        assertEquals(Value.Number(10.0), readBack("breathing", diary.breathed("muscle_release", Int.MAX_VALUE, NOW)!!.entry)["minutes"])
    }

    @Test fun moodCheck() {
        val state = diary.moodCheck(NOW)
        assertEquals("mood_check" to null, state.form.kind to state.last)
        assertEquals(Tone.URGENT to Place.UrgentHelp, state.atOnce.tone to state.atOnce.action?.place)
        val kept = keep("mood_check", one("interest", "nearly_every_day"), one("down", "not_at_all"))
        assertNull(kept.urgent)
        val last = diary.moodCheck(NOW).last!!
        assertEquals(kept.entry to Tone.ASK, last.entry to last.card.tone)
        assertEquals(listOf("3 of 6", "no total"), last.totals.map { it.value })
        assertTrue("Call" in keep("mood_check", one("harm", "yes")).urgent.orEmpty())
        assertEquals(Tone.URGENT, diary.moodCheck(NOW).last?.card?.tone)
    }

    @Test fun form() {
        assertNull(diary.form("nothing", null, NOW))
        assertNull(diary.form("iron_dose", "no entry", NOW))
        assertEquals("mg", (diary.form("iron_dose", null, NOW)!!.fields[0].shape as FieldShape.Amount).number.unit)
    }

    @Test fun submit() {
        val kept = dose()
        assertEquals("Saved: Iron, 65 mg", kept.words)
        assertEquals("Changed: Iron, 100 mg", dose(100.0, kept.entry).words)
        val asked = submit("iron_dose", number("elemental", 900.0))
        assertEquals(listOf("elemental"), (asked as Submitted.Asked).notes.map { it.field })
        dose(900.0, odd = listOf("elemental"))
        assertTrue(submit("iron_dose", number("elemental", 1e9)) is Submitted.Refused)
        assertTrue(submit("nothing") is Submitted.Gone)
        for (gone in listOf("no entry", "0".repeat(16))) assertTrue(submit("iron_dose", entry = gone) is Submitted.Gone)
    }

    @Test fun remove() {
        val entry = dose().entry!!
        assertEquals("Deleted: Iron, 65 mg", (diary.remove("iron_dose", entry) as Submitted.Kept).kept.words)
        assertTrue(diary.remove("iron_dose", entry) is Submitted.Gone)
        assertTrue(diary.remove("nothing", entry) is Submitted.Gone)
    }

    @Test fun undo() {
        val entry = dose().entry!!
        val removed = (diary.remove("iron_dose", entry) as Submitted.Kept).kept
        assertNotNull(diary.undo(removed.undo))
        assertEquals(Value.Number(65.0), readBack("iron_dose", entry)["elemental"])
        assertNull("once is enough", diary.undo(removed.undo))
        assertNull(diary.undo(-1))
    }

    @Test fun tap() {
        val tapped = diary.tap("restless", NOW)
        assertNotNull(tapped.state.running)
        assertNotNull(tapped.undo)
        val unknown = diary.tap("nothing", NOW)
        assertNull(unknown.undo)
        assertEquals(tapped.state, unknown.state)
    }

    @Test fun slip() {
        val before = diary.slip(NOW)
        assertEquals(listOf("restless", "eased", "cramp", "awake", "got_up", "other"), before.taps.map { it.id })
        diary.tap("restless", NOW)
        assertNotNull(diary.tonight(NOW).running)
        assertEquals("it tells nothing of the diary", before, diary.slip(NOW))
    }

    @Test fun slipTap() {
        val nothing = diary.slipTap("eased", NOW)
        assertEquals("Taken back.", diary.undo(nothing.undo!!))
        diary.slipTap("restless", NOW)
        val again = diary.slipTap("restless", NOW)
        assertEquals("Already saved." to null, again.words to again.undo)
        val eased = diary.slipTap("eased", moment("2026-11-22T08:30:00Z"))
        assertEquals("the same, whatever was running", nothing.words to nothing.state, eased.words to eased.state)
        assertEquals(1, rows().size)
        diary.undo(eased.undo!!)
        assertNotNull(diary.tonight(NOW).running)
        for (unknown in listOf("quiet", "strength_3", "nothing")) assertNull(diary.slipTap(unknown, NOW).undo)
    }

    @Test fun previewDue() {
        assertNull(diary.previewDue("nothing", emptyList(), NOW))
        assertTrue(diary.previewDue("due_given", emptyList(), NOW) is DuePreview.Refused)
        val ready = diary.previewDue("due_given", listOf(on("due", "2027-02-03")), NOW) as DuePreview.Ready
        assertTrue("29 weeks" in ready.state.makes)
        assertEquals("Use this date" to "", ready.state.confirm to ready.state.movesLabel)
        assertNull("a look changes nothing", diary.dueDate(NOW).inUse)
        keep("due_given", on("due", "2027-02-10"))
        val moves = (diary.previewDue("due_given", listOf(on("due", "2027-02-03")), NOW) as DuePreview.Ready).state
        assertTrue(moves.movesLabel.isNotEmpty() && moves.moves.isNotEmpty())
    }

    @Test fun exportJson() {
        dose()
        assertTrue(diary.exportJson(beside("export.json"), NOW) is Copied.Done)
        assertTrue("\"iron_dose\"" in File(beside("export.json")).readText())
        assertTrue(diary.exportJson(beside("no/such/place"), NOW) is Copied.NotDone)
    }

    @Test fun importJson() {
        val entry = dose().entry!!
        val file = beside("export.json")
        diary.exportJson(file, NOW)
        diary.remove("iron_dose", entry)
        assertTrue(diary.importJson(file) is Copied.Done)
        assertEquals(Value.Number(65.0), readBack("iron_dose", entry)["elemental"])
        assertTrue(diary.importJson(beside("nothing")) is Copied.NotDone)
        File(file).writeText("""{"format":"evenfall-export","version":99}""")
        assertTrue(diary.importJson(file) is Copied.NotDone)
    }

    @Test fun exportCsv() {
        dose()
        val tables = folder.newFolder("tables")
        assertTrue(diary.exportCsv(tables.path) is Copied.Done)
        assertEquals(listOf("iron_dose.csv"), tables.list()!!.toList())
        assertTrue(diary.exportCsv(beside("nothing")) is Copied.NotDone)
    }

    @Test fun backUp() {
        assertTrue(diary.backUp(beside("weak"), "", NOW) is Copied.Refused)
        assertFalse(File(beside("weak")).exists())
        assertTrue(diary.backUp(beside("strong"), passphrase, NOW) is Copied.Done)
    }

    @Test fun lookIntoBackup() {
        assertTrue(lookIntoBackup(beside("nothing"), "words", "en") is LookedInto.Closed)
        diary.backUp(beside("strong"), passphrase, NOW)
        assertTrue(lookIntoBackup(beside("strong"), passphrase, "en") is LookedInto.Opens)
        assertTrue(lookIntoBackup(beside("strong"), "another", "en") is LookedInto.Closed)
    }

    @Test fun restoreBackup() {
        val entry = dose().entry!!
        val file = beside("backup.age")
        diary.backUp(file, passphrase, NOW)
        diary.remove("iron_dose", entry)
        close()
        assertTrue(restoreBackup(path, KEY, file, "another", "en") is Copied.NotDone)
        assertTrue(restoreBackup(path, KEY, file, passphrase, "en") is Copied.Done)
        reopen()
        assertEquals(Value.Number(65.0), readBack("iron_dose", entry)["elemental"])
    }

    @Test fun putAside() {
        val entry = dose().entry
        close()
        assertEquals("$path.before-anew-1", putAside(path, "en"))
        assertNull(putAside(path, "en"))
        assertEquals(0, reopen(ByteArray(32) { 8 }).dayDiary(null, NOW).rows.size)
        reopen(path = "$path.before-anew-1")
        assertEquals(Value.Number(65.0), readBack("iron_dose", entry)["elemental"])
    }

    @Test fun urgentHelpWithoutDiary() {
        assertEquals("999", urgentHelpWithoutDiary("england", true, "en").calls.last().number)
        val unknown = urgentHelpWithoutDiary(null, true, "en")
        assertNull(unknown.calls.last().number)
        assertTrue(unknown.lists[1].signs.isNotEmpty())
    }

    @Test fun chromeWithoutDiary() {
        val chrome = chromeWithoutDiary("en")
        assertEquals(
            Triple(emptyList<Tab>(), false, "Urgent help"),
            Triple(chrome.tabs, chrome.deep, chrome.urgentHelp),
        )
        assertEquals(diary.chrome(NOW).forms, chrome.forms)
        assertTrue(chromeWithoutDiary("ar-XB").fromRight)
    }

    @Test fun unforeseenTrouble() = assertEquals(
        listOf(TroubleAct.TRY_AGAIN),
        unforeseenTrouble("en").actions.map {
            it.act
        },
    )

    @Test fun lostKeyTrouble() {
        val anew = lostKeyTrouble("en").actions.last()
        assertEquals(TroubleAct.BEGIN_ANEW, anew.act)
        assertTrue("put aside" in anew.note.orEmpty())
    }

    @Test fun lock() {
        val lock = lock("en")
        assertEquals(60 to 3, lock.graceSeconds to lock.cannot.size)
        val switches = diary.settings(NOW).groups.flatMap { it.rows }.filter { it.switch }
        assertEquals(switches, diary.firstRun(NOW).steps.last().switches)
    }

    @Test fun sayAnswer() {
        val dose = diary.form("iron_dose", null, NOW)!!.fields[0]
        assertEquals("65 mg", sayAnswer(dose.shape, Value.Number(65.0), "en"))
        assertEquals("Not said", sayAnswer(dose.shape, null, "en"))
        assertEquals("Sunday 22 November, 08:10", sayAnswer(FieldShape.DateTime, Value.At(NOW), "en"))
    }

    @Test fun readNumber() = assertEquals(
        listOf(11.2, 65.0, null, null),
        listOf("11,2", "65", "1e3", "").map {
            readNumber(it)
        },
    )

    @Test fun writeNumber() = assertEquals(listOf("65", "11.25"), listOf(65.0, 11.25).map { writeNumber(it, "en") })

    @Test fun calculateDue() {
        val answers = listOf(on("first_day", "2026-04-25"), number("cycle_days", 28.0))
        val found = calculateDue("due_last_period", answers, day("2026-11-22"), "en") as DueCalculated.Found
        assertEquals(day("2027-01-30"), found.state.due)
        assertNull(calculateDue("unheard_of", emptyList(), null, "en"))
    }

    @Test fun calculateContacts() {
        val found = calculateContacts("who", "20w3d", day("2027-02-03"), "en") as ContactsCalculated.Found
        assertEquals(listOf(26, 30, 34, 36, 38, 40, 41), found.state.contacts.map { it.week })
        assertTrue(calculateContacts("who", "50w0d", null, "en") is ContactsCalculated.Refused)
    }

    @Test fun calculateAge() {
        val found = calculateAge(day("2027-02-03"), day("2026-11-22"), "en") as AgeCalculated.Found
        assertEquals(207, found.state.totalDays)
    }

    @Test fun convertResult() {
        val found = convertResult(11.2, "g/dL", "hb", null, "en") as Converted.Found
        assertTrue("${found.state}", found.state.converted.any { it.value == 112.0 && it.words == "112 g/L" })
    }

    @Test fun calculateSaturation() {
        val found = calculateSaturation(12.0, "µmol/L", 65.0, "µmol/L", false, "en") as SaturationCalculated.Found
        assertEquals(18.5, found.state.percent, .1)
    }

    @Test fun suggestPassphrase() {
        assertNull(suggestPassphrase("few".toByteArray()))
        assertEquals(suggestPassphrase(KEY), suggestPassphrase(KEY))
    }

    @Test fun copying() {
        val copying = copying(NOW, "en")
        assertEquals("evenfall-2026-11-22.age", copying.backUp.fileName)
        assertTrue("not sealed" in copying.export.warning)
    }

    @Test fun checkPassphrase() {
        assertEquals("Use at least 12 characters.", checkPassphrase("short", "en"))
        assertNull(checkPassphrase(passphrase, "en"))
    }

    @Test fun passphraseGroups() {
        assertEquals(passphrase, passphraseGroups(passphrase).joinToString("-"))
        assertEquals(emptyList<String>(), passphraseGroups("words of my own here"))
    }

    @Test fun readsBack() {
        assertTrue(readsBack(passphrase, passphrase.lowercase().replace("-", " ").replace("1", "l")))
        assertFalse(readsBack(passphrase, passphrase.dropLast(1) + "0"))
        assertFalse(readsBack(passphrase, passphrase.take(4)))
        assertTrue(readsBack("Words of my own", "Words of my own"))
        assertFalse(readsBack("Words of my own", "words of my own"))
    }

    private val london = "Europe/London"

    private fun phone(allowed: Boolean = true) = PhoneRings(london, allowed, exact = true, heldBack = false, pending = emptyList())

    private fun switched(name: String, on: Boolean = true) = (diary.switchReminder(name, on, NOW) as Submitted.Kept).kept

    private fun next() = diary.nextRings(london, 1, NOW).rings.first()

    @Test fun reminders() {
        val state = diary.reminders(phone(), NOW)
        assertTrue(state.groups.flatMap { it.rows }.none { it.on })
        assertEquals(Place.WhyNotRing, state.why.place)
        assertNotNull(diary.reminders(phone(allowed = false), NOW).denied)
    }

    @Test fun whyNotRing() {
        val reasons = diary.whyNotRing(phone(allowed = false), NOW).reasons
        assertEquals(PhoneSetting.RINGS, reasons.first { it.tone == Tone.ASK }.setting)
        assertTrue(reasons.filter { it.tone == Tone.DONE }.all { it.setting == null })
    }

    @Test fun switchReminder() {
        val kept = switched("water")
        assertEquals("water", next().reminder)
        diary.undo(kept.undo)
        assertEquals(emptyList<Ring>(), diary.nextRings(london, 9, NOW).rings)
        assertTrue(diary.switchReminder("kettle", true, NOW) is Submitted.Gone)
    }

    @Test fun nextRings() {
        switched("water")
        assertEquals(64, diary.nextRings(london, 100, NOW).rings.size)
        assertEquals(0, diary.nextRings(london, -1, NOW).rings.size)
        assertNotNull(diary.nextRings("Nowhere", 1, NOW).note)
    }

    @Test fun armRings() {
        switched("water")
        val held = diary.armRings(london, emptyList(), false, NOW).arm.map { PendingRing(it.id, it.at) }
        val again = diary.armRings(london, held, false, NOW)
        assertEquals(0 to 0, again.arm.size to again.cancel.size)
        switched("water", false)
        assertEquals(held.map { it.id }.toSet(), diary.armRings(london, held, false, NOW).cancel.toSet())
    }

    @Test fun rang() {
        switched("water")
        val ring = next()
        assertNull("it is not due", diary.rang(ring.id, london, NOW))
        assertEquals(ring.id, diary.rang(ring.id, london, ring.at)!!.id)
        assertNull("it has rung", diary.rang(ring.id, london, ring.at))
        assertNull(diary.rang("no such ring", london, NOW))
    }

    @Test fun ringDone() {
        switched("water")
        val ring = next()
        assertTrue(diary.ringDone(ring.id, ring.at) is Submitted.Kept)
        diary.ringDone(ring.id, ring.at)
        assertEquals("a second one adds nothing", 1, diary.dayDiary(null, ring.at).rows.size)
        assertTrue(diary.ringDone("no such ring", NOW) is Submitted.Gone)
    }

    @Test fun snoozeRing() {
        switched("water")
        val ring = next()
        assertTrue(diary.snoozeRing(ring.id, 10, ring.at) is Submitted.Kept)
        assertEquals(ring.at.epochMs + 600_000, diary.nextRings(london, 1, ring.at).rings.first().at.epochMs)
        assertTrue(diary.snoozeRing(ring.id, 11, ring.at) is Submitted.Gone)
    }

    @Test fun exportCalendar() {
        switched("water")
        val file = File(beside("evenfall.ics"))
        assertTrue(diary.exportCalendar(file.path, london, NOW) is Copied.Done)
        assertTrue(file.readText().startsWith("BEGIN:VCALENDAR"))
        assertTrue(diary.exportCalendar(beside("no/such/folder/evenfall.ics"), london, NOW) is Copied.NotDone)
    }

    @Test fun ringWords() {
        val words = ringWords("en")
        assertEquals("A note for you", words.discreet)
        assertTrue(listOf(words.gentle, words.appointments, words.waits).none { it.isEmpty() })
    }
}
