"""Every call of the border, there and back."""

import json
import os

import evenfall
from diaries import KEY, NOW, WithADiary, every_call, moment, number, on, one, text
from evenfall import Answer, Diary, Place, SummaryRange, Value
from reminders import ReminderCalls


class EveryCall(ReminderCalls, WithADiary):
    """One test a call, named after it."""

    def test_open(self):
        self.dose()
        self.close()
        self.assertEqual(sorted(os.listdir(self.folder)), ["diary", "diary.lock"], "closed, it is one file")
        self.assertEqual(len(self.reopen().day_diary(None, NOW).rows), 1)

    def test_chrome(self):
        chrome = self.diary.chrome(NOW)
        self.assertEqual(chrome.tabs[0].place, Place.TODAY())
        self.assertEqual((chrome.undo, chrome.from_right), ("Undo", False))
        self.assertTrue(self.reopen(language="ar-XB").chrome(NOW).from_right)

    def test_today(self):
        self.assertIsNone(self.diary.today(NOW).week)
        self.keep("due_given", on("due", "2027-02-03"))
        week = self.diary.today(NOW).week
        self.assertEqual(week.weeks, "29 weeks")
        self.assertIsInstance(week.arc_thousandths, int)

    def test_tonight(self):
        self.assertIn("restless", [tap.id for tap in self.diary.tonight(NOW).taps])

    def test_morning(self):
        self.assertEqual(self.diary.morning(NOW).form.kind, "sleep")

    def test_log_sheet(self):
        kinds = [choice.kind for group in self.diary.log_sheet(NOW).groups for choice in group.kinds]
        self.assertIn("iron_dose", kinds)

    def test_day_diary(self):
        kept = self.dose()
        rows = self.diary.day_diary("2026-11-22", NOW).rows
        self.assertEqual([(row.kind, row.id) for row in rows], [("iron_dose", kept.entry)])
        self.assertEqual(self.diary.day_diary("2026-11-21", NOW).rows, [])

    def test_day_diary_leads_to_the_last_day_written(self):
        self.assertIsNone(self.diary.day_diary(None, NOW).earlier_written)
        # A day ends at 04:00 until she says otherwise.
        for at in ["2016-02-29T03:59:00+00:00", "2025-06-02T12:00:00+00:00", "2026-11-21T02:00:00+00:00"]:
            self.dose(now=moment(at))
        days, day = [], self.diary.day_diary(None, NOW).earlier_written
        while day:
            days.append(day)
            shown = self.diary.day_diary(day, NOW)
            self.assertEqual(len(shown.rows), 1, day)
            day = shown.earlier_written
        self.assertEqual(days, ["2026-11-20", "2025-06-02", "2016-02-28"])
        self.assertEqual(self.diary.day_diary("2026-11-21", NOW).earlier_written, "2026-11-20")

    def test_timeline(self):
        self.assertEqual(self.diary.timeline(NOW).nodes, [])
        self.keep("due_given", on("due", "2027-02-03"))
        self.assertEqual(self.diary.timeline(NOW).due.title, "Due 3 February 2027")
        self.assertIsNone(self.diary.timeline(NOW).ended)
        after = moment("2027-02-04T08:10:00+00:00")
        self.assertEqual(self.diary.timeline(after).ended.place, Place.ENDED())

    def test_due_date(self):
        self.assertIsNone(self.diary.due_date(NOW).in_use)
        self.keep("due_given", on("due", "2027-02-03"))
        self.assertEqual(len(self.diary.due_date(NOW).history), 1)

    def test_library(self):
        index = self.diary.library(NOW)
        places = [row.place for group in index.groups for row in group.rows]
        self.assertIn(Place.LIBRARY_PAGE(id="nutrition"), places)
        self.assertIn(Place.WEEK(week=None), places)
        self.assertEqual(self.diary.care(NOW).rows[-1].place, Place.LIBRARY())

    def test_library_page(self):
        page = self.diary.library_page("movement", NOW)
        self.assertEqual(page.urgent.action.place, Place.URGENT_HELP())
        self.assertTrue(all(stretch.drawing.startswith("M") for stretch in page.stretches))
        self.assertTrue(all(line.source for section in page.sections for line in section.lines))
        self.assertIsNone(self.diary.library_page("ketchup", NOW))

    def test_week(self):
        self.assertIsNotNone(self.diary.week(None, NOW).empty)
        self.keep("due_given", on("due", "2027-02-03"))
        own = self.diary.week(None, NOW)
        self.assertEqual((own.title, own.earlier, own.later), ("29 weeks", 28, 30))
        self.assertEqual(self.diary.week(-(2**31), NOW).earlier, None)
        self.assertEqual(self.diary.week(2**31 - 1, NOW).later, None)

    def test_evening(self):
        evening = self.diary.evening(NOW)
        self.assertEqual(evening.check.place, Place.URGENT_HELP())
        self.assertGreater(len(evening.steps), 8)

    def test_glossary(self):
        self.assertIn("ferritin", [term.id for term in self.diary.glossary(NOW).terms])

    def test_care(self):
        care = self.diary.care(NOW)
        self.assertEqual((care.visit, care.questions), (None, []))
        places = [Place.SUMMARY(), Place.SORT_LEGS(), Place.MEDICINE_CHECK()]
        self.assertEqual([row.place for row in care.rows[:3]], places)
        self.assertEqual(self.diary.chrome(NOW).tabs[-1].place, Place.CARE())
        kept = self.keep("question", text("words", "Is my iron looked at?"))
        self.assertEqual([row.id for row in self.diary.care(NOW).questions], [kept.entry])

    def test_mark_asked(self):
        kept = self.keep("question", text("words", "Is my iron looked at?"))
        self.assertTrue(self.diary.mark_asked(kept.entry, NOW).is_KEPT())
        care = self.diary.care(NOW)
        self.assertEqual((care.questions, [row.id for row in care.asked]), ([], [kept.entry]))
        self.assertTrue(self.diary.mark_asked(kept.entry, NOW).is_GONE())
        self.assertTrue(self.diary.mark_asked("no entry", NOW).is_GONE())

    def expect(self, country="england"):
        self.keep("place", one("country", country))
        self.keep("due_given", on("due", "2027-02-03"))

    def test_plan(self):
        self.assertEqual(self.diary.plan(NOW).empty.action.place, Place.DUE_DATE())
        self.expect()
        plan = self.diary.plan(NOW)
        self.assertEqual(plan.whose, "Plan: England")
        windows = [node.window for group in plan.groups for node in group.nodes]
        self.assertIn("england-rsv", windows)
        self.assertEqual(len(windows), len(set(windows)))

    def test_window(self):
        self.assertIsNone(self.diary.window("england-rsv", NOW))
        self.expect()
        window = self.diary.window("england-rsv", NOW)
        self.assertEqual((window.title, window.node.state), ("RSV vaccine", evenfall.NodeState.OPEN))
        self.assertEqual(window.node.place, Place.WINDOW("england-rsv"))
        self.assertIsNone(self.diary.window("no window", NOW))

    def test_mark_window(self):
        self.expect()
        kept = self.diary.mark_window("england-rsv", "had", "2026-11-20", NOW).kept
        self.assertEqual(self.diary.window("england-rsv", NOW).node.lines, ["Had it on 20 Nov"])
        self.assertIsNotNone(self.diary.undo(kept.undo))
        self.assertTrue(self.diary.mark_window("england-rsv", "asked", None, NOW).is_KEPT())
        self.assertEqual(len(self.diary.care(NOW).questions), 1)
        self.assertTrue(self.diary.mark_window("england-rsv", "had", "1912-04-15", NOW).is_REFUSED())
        self.assertTrue(self.diary.mark_window("england-rsv", "eaten", None, NOW).is_GONE())
        self.assertTrue(self.diary.mark_window("no window", "had", None, NOW).is_GONE())

    def test_unmark_window(self):
        self.expect()
        self.assertTrue(self.diary.unmark_window("england-rsv", NOW).is_GONE())
        self.diary.mark_window("england-rsv", "not_for_me", None, NOW)
        self.assertTrue(self.diary.unmark_window("england-rsv", NOW).is_KEPT())
        self.assertEqual(self.diary.window("england-rsv", NOW).node.state, evenfall.NodeState.OPEN)

    def test_preview_mark(self):
        self.expect("other")
        moves = self.diary.preview_mark("who-contact-1", "had", "2026-11-20", NOW)
        self.assertTrue(moves.moves)
        self.assertIsNone(self.diary.preview_mark("who-contact-1", "asked", None, NOW))
        self.assertIsNone(self.diary.preview_mark("no window", "had", None, NOW))

    def test_move_question(self):
        first, second = (self.keep("question", text("words", words)).entry for words in ("One?", "Two?"))
        self.assertTrue(self.diary.move_question(second, True, NOW).is_KEPT())
        self.assertEqual([row.id for row in self.diary.care(NOW).questions], [second, first])
        self.assertTrue(self.diary.move_question(second, True, NOW).is_GONE())
        self.assertTrue(self.diary.move_question("no entry", False, NOW).is_GONE())

    def test_calculate_contacts(self):
        found = evenfall.calculate_contacts("who", "20w3d", "2027-02-03", "en").state
        self.assertEqual([one.week for one in found.contacts], [26, 30, 34, 36, 38, 40, 41])
        self.assertEqual(found.contacts[0].date, "2026-10-28")
        self.assertTrue(evenfall.calculate_contacts("who", "50w0d", None, "en").is_REFUSED())

    def test_medicine_check(self):
        self.assertIsNone(self.diary.medicine_check("", NOW).card)
        found = self.diary.medicine_check("Promethazine 25 mg", NOW)
        self.assertEqual(found.card.tone, evenfall.Tone.ASK)
        self.assertEqual(found.log.place, Place.FORM("medicine"))
        near = self.diary.medicine_check("promethezine", NOW)
        self.assertEqual([one.typed for one in near.suggestions], ["promethazine"])
        self.assertEqual(self.diary.medicine_check("x" * 1_000_000, NOW).suggestions, [])

    def test_ask_about_medicine(self):
        self.assertTrue(self.diary.ask_about_medicine("", NOW).is_REFUSED())
        kept = self.diary.ask_about_medicine("promethazine", NOW).kept
        self.assertIn("promethazine", kept.words)
        self.assertTrue(self.diary.ask_about_medicine("promethazine", NOW).is_REFUSED(), "it waits already")
        self.assertIsNotNone(self.diary.undo(kept.undo))
        self.assertEqual(self.diary.care(NOW).questions, [])

    def test_urgent_help(self):
        calls = self.diary.urgent_help(NOW).calls
        self.assertTrue(calls)
        self.assertEqual(calls[-1].tone, evenfall.Tone.URGENT)

    def test_first_run(self):
        self.assertFalse(self.diary.first_run(NOW).done)

    def test_finish_first_run(self):
        self.assertIsNone(self.diary.finish_first_run())
        self.assertTrue(self.diary.first_run(NOW).done)

    def test_settings(self):
        rows = [row for group in self.diary.settings(NOW).groups for row in group.rows]
        places = [row.act.place for row in rows if row.act.is_GO()]
        self.assertIn(Place.FORM("numbers"), places)

    def test_ended(self):
        self.assertEqual(self.diary.ended(NOW).sheet, "ended")

    def test_take_back_ending(self):
        self.assertTrue(self.diary.take_back_ending().is_GONE())
        self.keep("ended", one("how", "rather_not_say"))
        self.assertIsNone(self.diary.ended(NOW).sheet)
        self.assertTrue(self.diary.take_back_ending().is_KEPT())
        self.assertEqual(self.diary.ended(NOW).sheet, "ended")

    def test_nights(self):
        self.assertTrue(self.diary.nights(None, NOW).tabs)
        self.assertTrue(self.diary.nights("2026-11-01", NOW).week.label)

    def test_movement(self):
        self.assertEqual(self.diary.movement(None, NOW).empty.action.place, Place.FORM("activity"))

    def test_iron_patterns(self):
        self.assertTrue(self.diary.iron_patterns(None, NOW).empty)
        self.dose()
        self.assertIn("1 of", self.diary.iron_patterns(None, NOW).tablets.words.finding)

    def test_sort_legs(self):
        first = self.diary.sort_legs([], NOW)
        self.assertEqual((first.step.field, first.back_to, first.result), ("safety", None, None))
        self.assertEqual(self.diary.sort_legs([one("safety", "neither")], NOW).step.field, "urge")
        urgent = self.diary.sort_legs([one("safety", "one_leg")], NOW).result
        self.assertTrue(urgent.keep_now)
        self.assertEqual(urgent.urgent.action.place, Place.URGENT_HELP())
        self.assertEqual(urgent.pattern, evenfall.LegsPattern.NOT_ASKED)

    def test_sorted_legs(self):
        self.assertTrue(self.diary.sorted_legs(NOW).invitation)
        kept = self.keep("sorted_legs", one("safety", "one_leg"))
        self.assertIn("One leg swollen", kept.urgent)
        sorted_legs = self.diary.sorted_legs(NOW)
        self.assertEqual((sorted_legs.entry, sorted_legs.invitation), (kept.entry, None))
        self.assertTrue(sorted_legs.explained.sections)

    def test_summary_text(self):
        self.keep("question", text("words", "Is my iron looked at?"))
        sheet = self.diary.summary_text(NOW)
        self.assertIn("1. Is my iron looked at?", sheet)
        self.assertIn("Not logged", sheet)

    def test_summary(self):
        self.keep("question", text("words", "Is my iron looked at?"))
        state = self.diary.summary(SummaryRange.FOUR_WEEKS(), None, NOW)
        self.assertEqual([part.id for part in state.sections][:3], ["questions", "signs", "dating"])
        self.assertEqual([choice.words for choice in state.ranges if choice.here], ["The last 28 days"])
        self.assertEqual(sum(choice.here for choice in state.papers), 1)
        only = self.diary.summary(SummaryRange.BETWEEN("2026-11-01", "2026-11-22"), ["questions"], NOW)
        self.assertEqual([part.id for part in only.sections if part.on], ["questions"])
        self.assertTrue(only.squares)

    def test_summary_files(self):
        range, a4 = SummaryRange.FOUR_WEEKS(), evenfall.SummaryPaper.A4
        [page] = self.diary.summary_files(evenfall.SummaryForm.PDF, a4, range, None, NOW)
        self.assertEqual((page.name, page.bytes[:5], page.media_type), ("summary-2026-11-22.pdf", b"%PDF-", "application/pdf"))
        [again] = self.diary.summary_files(evenfall.SummaryForm.PDF, a4, range, None, NOW)
        self.assertEqual(page, again)
        [table] = self.diary.summary_files(evenfall.SummaryForm.CSV, a4, range, None, NOW)
        self.assertEqual(table.bytes, b"number,question\r\n", "a header, as there is nothing else")
        [document] = self.diary.summary_files(evenfall.SummaryForm.FHIR, a4, range, None, NOW)
        self.assertEqual(json.loads(document.bytes)["type"], "document")

    def test_summary_pages(self):
        range, letter = SummaryRange.FOUR_WEEKS(), evenfall.SummaryPaper.LETTER
        pages = self.diary.summary_pages(letter, range, None, NOW)
        [file] = self.diary.summary_files(evenfall.SummaryForm.PDF, letter, range, None, NOW)
        self.assertEqual((pages.pdf, len(pages.spoken)), (file.bytes, 1))
        self.assertEqual(self.diary.summary_pages(letter, range, [], NOW).spoken, [])

    def test_summary_sealed(self):
        seal = lambda passphrase: self.diary.summary_sealed(
            evenfall.SummaryForm.TEXT, evenfall.SummaryPaper.LETTER, SummaryRange.FOUR_WEEKS(), None, passphrase, NOW
        )
        self.assertTrue(seal("short").notes[0].words)
        [sealed] = seal("7K2M-9QXC-4DTR-W8ZN-35HB-VYPE").files
        self.assertEqual((sealed.name, sealed.bytes[:21]), ("summary-2026-11-22.txt.age", b"age-encryption.org/v1"))

    def test_summary_squares(self):
        squares = self.diary.summary_squares(SummaryRange.FOUR_WEEKS(), ["questions"], NOW)
        self.assertEqual(len(squares.dark), squares.side**2)

    def test_health_records(self):
        self.keep("blood_pressure", number("systolic", 118), number("diastolic", 70))
        records = self.diary.health_records(SummaryRange.FOUR_WEEKS(), ["pressure"], NOW)
        self.assertEqual((records.base_address, records.fhir_version, records.left_out), ("evenfall://diary", "4.0.1", None))
        [portion] = records.portions
        self.assertEqual([record.kind for record in portion.records], ["Patient", "Observation"])
        self.assertEqual(json.loads(portion.records[1].json)["id"], portion.records[1].id)
        self.assertIn("2 records", records.done)
        self.assertEqual(self.diary.health_records(SummaryRange.FOUR_WEEKS(), ["questions"], NOW).portions, [])

    def test_keep_health_shared(self):
        self.assertTrue(self.diary.keep_health_shared(SummaryRange.FOUR_WEEKS(), None, NOW))
        self.assertIn("Health Connect", self.shared()[0].words)

    def shared(self):
        return self.diary.summary(SummaryRange.FOUR_WEEKS(), None, NOW).shared

    def test_keep_shared_summary(self):
        self.assertTrue(self.diary.keep_shared_summary(evenfall.SummaryForm.PDF, SummaryRange.FOUR_WEEKS(), None, NOW))
        self.assertIn("22 Nov", self.shared()[0].words)

    def test_forget_shared_summary(self):
        self.diary.keep_shared_summary(evenfall.SummaryForm.FHIR, SummaryRange.SINCE_VISIT(), None, NOW)
        self.assertTrue(self.diary.forget_shared_summary(self.shared()[0].id))
        self.assertEqual(self.shared(), [])

    def test_calm(self):
        self.assertTrue(self.diary.calm(None, NOW).title)

    def test_breathing(self):
        state = self.diary.breathing(NOW)
        self.assertEqual([exercise.id for exercise in state.exercises], ["slow_breathing", "muscle_release"])
        minute = state.exercises[0].lengths[0]
        self.assertEqual((minute.rounds, [part.seconds for part in minute.parts]), (6, [4, 6]))
        self.assertEqual(minute.parts[0].circle, evenfall.BreathCircle.GROWS)
        self.assertFalse(state.still)
        self.assertTrue(self.diary.breathing(moment("2026-11-22T03:10:00+00:00")).still)

    def test_breathed(self):
        self.assertIsNone(self.diary.breathed("slow_breathing", 29, NOW))
        self.assertIsNone(self.diary.breathed("nothing", 180, NOW))
        kept = self.diary.breathed("slow_breathing", 180, NOW)
        self.assertEqual(kept.words, "Saved: Slow breathing, 3 min")
        self.assertEqual(self.read_back("breathing", kept.entry)["minutes"], Value.NUMBER(3.0))
        self.assertEqual(self.diary.undo(kept.undo), "Taken back.")

    def test_mood_check(self):
        state = self.diary.mood_check(NOW)
        self.assertEqual((state.form.kind, state.last), ("mood_check", None))
        kept = self.keep("mood_check", one("interest", "nearly_every_day"), one("down", "not_at_all"))
        self.assertIsNone(kept.urgent)
        last = self.diary.mood_check(NOW).last
        self.assertEqual((last.entry, last.card.tone), (kept.entry, evenfall.Tone.ASK))
        self.assertIn("Call", self.keep("mood_check", one("harm", "yes")).urgent)

    def test_why_this(self):
        self.assertIsNone(self.diary.today(NOW).advice)
        self.keep("symptom", one("what", "one_leg_swollen"))
        card = self.diary.today(NOW).advice
        self.assertEqual((card.rule, card.tone, card.not_for_me), ("one_leg", evenfall.Tone.URGENT, None))
        self.assertEqual(card.why.place, evenfall.Place.WHY_THIS(rule="one_leg"))
        self.assertEqual(self.diary.why_this("one_leg", NOW).point, card.point)
        self.assertIsNone(self.diary.why_this("nothing", NOW))

    def test_advice_list(self):
        groups = self.diary.advice_list(NOW).groups
        self.assertEqual(groups[0].tone, evenfall.Tone.URGENT)
        for row in (row for group in groups for row in group.rows):
            self.assertEqual(self.diary.why_this(row.rule, NOW).point, row.title)

    def test_advice_seen(self):
        self.keep("spell")
        self.diary.advice_seen("sort_legs", NOW)
        self.diary.advice_seen("nothing", NOW)

    def test_ask_from_advice(self):
        check = [one("interest", "nearly_every_day"), one("down", "not_at_all")]
        self.assertTrue(self.diary.ask_from_advice("mood_check", NOW).is_GONE())
        self.keep("mood_check", *check)
        self.assertIsNotNone(self.diary.today(NOW).advice.ask)
        kept = self.diary.ask_from_advice("mood_check", NOW).kept
        self.assertIsNotNone(self.diary.today(NOW).advice.asked)
        self.assertTrue(self.diary.ask_from_advice("mood_check", NOW).is_REFUSED())
        self.assertEqual(self.diary.undo(kept.undo), "Taken back.")

    def test_not_for_me(self):
        self.assertTrue(self.diary.not_for_me("one_leg", NOW).is_GONE())
        quieted = self.diary.not_for_me("get_up", NOW).kept
        self.assertIsNotNone(self.diary.why_this("get_up", NOW).quiet)
        self.assertEqual(self.diary.undo(quieted.undo), "Taken back.")
        self.assertIsNone(self.diary.why_this("get_up", NOW).quiet)

    def test_form(self):
        self.assertIsNone(self.diary.form("nothing", None, NOW))
        self.assertIsNone(self.diary.form("iron_dose", "no entry", NOW))
        shape = self.diary.form("iron_dose", None, NOW).fields[0].shape
        self.assertTrue(shape.is_AMOUNT())
        self.assertEqual(shape.number.unit, "mg")

    def test_submit(self):
        kept = self.dose()
        self.assertEqual(kept.words, "Saved: Iron, 65 mg")
        self.assertEqual(self.dose(100.0, entry=kept.entry).words, "Changed: Iron, 100 mg")
        asked = self.submit("iron_dose", number("elemental", 900.0))
        self.assertEqual([note.field for note in asked.notes], ["elemental"])
        self.assertTrue(asked.is_ASKED())
        self.dose(900.0, confirmed=["elemental"])
        refused = self.submit("iron_dose", number("elemental", 1e9))
        self.assertTrue(refused.is_REFUSED())
        self.assertTrue(self.submit("nothing").is_GONE())
        self.assertTrue(self.submit("iron_dose", entry="no entry").is_GONE())
        self.assertTrue(self.submit("iron_dose", entry="0" * 16).is_GONE())

    def test_remove(self):
        kept = self.dose()
        self.assertEqual(self.diary.remove("iron_dose", kept.entry).kept.words, "Deleted: Iron, 65 mg")
        self.assertTrue(self.diary.remove("iron_dose", kept.entry).is_GONE())
        self.assertTrue(self.diary.remove("nothing", kept.entry).is_GONE())

    def test_undo(self):
        kept = self.dose()
        removed = self.diary.remove("iron_dose", kept.entry).kept
        self.assertIsNotNone(self.diary.undo(removed.undo))
        self.assertEqual(self.read_back("iron_dose", kept.entry)["elemental"], Value.NUMBER(65.0))
        self.assertIsNone(self.diary.undo(removed.undo), "once is enough")
        self.assertIsNone(self.diary.undo(-1))

    def test_tap(self):
        tapped = self.diary.tap("restless", NOW)
        self.assertIsNotNone(tapped.state.running)
        self.assertIsNotNone(tapped.undo)
        unknown = self.diary.tap("nothing", NOW)
        self.assertIsNone(unknown.undo)
        self.assertEqual(unknown.state, tapped.state)

    def test_slip(self):
        before = self.diary.slip(NOW)
        self.assertEqual([tap.id for tap in before.taps], ["restless", "eased", "cramp", "awake", "got_up", "other"])
        self.diary.tap("restless", NOW)
        self.assertIsNotNone(self.diary.tonight(NOW).running)
        self.assertEqual(self.diary.slip(NOW), before, "it tells nothing of the diary")

    def test_slip_tap(self):
        nothing = self.diary.slip_tap("eased", NOW)
        self.assertEqual(self.diary.undo(nothing.undo), "Taken back.")
        self.diary.slip_tap("restless", NOW)
        again = self.diary.slip_tap("restless", NOW)
        self.assertEqual((again.words, again.undo), ("Already saved.", None))
        eased = self.diary.slip_tap("eased", moment("2026-11-22T08:30:00+00:00"))
        self.assertEqual((eased.words, eased.state), (nothing.words, nothing.state), "the same, whatever was running")
        self.assertEqual(len(self.diary.day_diary(None, NOW).rows), 1)
        self.assertIsNone(self.diary.tonight(NOW).running)
        self.diary.undo(eased.undo)
        self.assertIsNotNone(self.diary.tonight(NOW).running)
        for unknown in ["quiet", "strength_3", "nothing"]:
            self.assertIsNone(self.diary.slip_tap(unknown, NOW).undo)

    def test_preview_due(self):
        self.assertIsNone(self.diary.preview_due("nothing", [], NOW))
        self.assertTrue(self.diary.preview_due("due_given", [], NOW).is_REFUSED())
        ready = self.diary.preview_due("due_given", [on("due", "2027-02-03")], NOW)
        self.assertIn("29 weeks", ready.state.makes)
        self.assertEqual((ready.state.confirm, ready.state.moves_label), ("Use this date", ""))
        self.assertIsNone(self.diary.due_date(NOW).in_use)
        self.keep("due_given", on("due", "2027-02-10"))
        moves = self.diary.preview_due("due_given", [on("due", "2027-02-03")], NOW).state
        self.assertTrue(moves.moves_label and moves.moves)

    def test_export_json(self):
        self.dose()
        file = self.beside("export.json")
        self.assertTrue(self.diary.export_json(file, NOW).is_DONE())
        with open(file, encoding="utf-8") as written:
            self.assertEqual(len(json.load(written)["entries"]["iron_dose"]), 1)
        self.assertTrue(self.diary.export_json(self.beside("no/such/place"), NOW).is_NOT_DONE())

    def test_import_json(self):
        kept, file = self.dose(), self.beside("export.json")
        self.diary.export_json(file, NOW)
        self.diary.remove("iron_dose", kept.entry)
        self.assertTrue(self.diary.import_json(file).is_DONE())
        self.assertEqual(self.read_back("iron_dose", kept.entry)["elemental"], Value.NUMBER(65.0))
        self.assertTrue(self.diary.import_json(self.beside("nothing")).is_NOT_DONE())
        with open(file, "w", encoding="utf-8") as written:
            written.write('{"format":"evenfall-export","version":99}')
        self.assertTrue(self.diary.import_json(file).is_NOT_DONE())

    def test_export_csv(self):
        self.dose()
        tables = self.beside("tables")
        os.mkdir(tables)
        self.assertTrue(self.diary.export_csv(tables).is_DONE())
        self.assertEqual(os.listdir(tables), ["iron_dose.csv"])
        self.assertTrue(self.diary.export_csv(self.beside("nothing")).is_NOT_DONE())

    def test_urgent_help_without_diary(self):
        calls = evenfall.urgent_help_without_diary("england", True, "en").calls
        self.assertEqual(calls[-1].number, "999")
        unknown = evenfall.urgent_help_without_diary(None, True, "en")
        self.assertIsNone(unknown.calls[-1].number)
        self.assertTrue(unknown.lists[1].signs)

    def test_chrome_without_diary(self):
        chrome = evenfall.chrome_without_diary("en")
        self.assertEqual((chrome.tabs, chrome.deep, chrome.urgent_help), ([], False, "Urgent help"))
        self.assertEqual(chrome.forms, self.diary.chrome(NOW).forms)
        self.assertTrue(evenfall.chrome_without_diary("ar-XB").from_right)

    def test_unforeseen_trouble(self):
        trouble = evenfall.unforeseen_trouble("en")
        self.assertEqual([action.act for action in trouble.actions], [evenfall.TroubleAct.TRY_AGAIN])

    def test_lost_key_trouble(self):
        anew = evenfall.lost_key_trouble("en").actions[-1]
        self.assertEqual(anew.act, evenfall.TroubleAct.BEGIN_ANEW)
        self.assertIn("put aside", anew.note)

    def test_put_aside(self):
        kept = self.dose()
        with self.assertRaises(evenfall.DiaryError.OutOfReach):
            evenfall.put_aside(self.path, "en")
        self.close()
        self.assertEqual(evenfall.put_aside(self.path, "en"), self.path + ".before-anew-1")
        self.assertIsNone(evenfall.put_aside(self.path, "en"))
        self.assertEqual(self.reopen(bytes([8] * 32)).day_diary(None, NOW).rows, [])
        self.path += ".before-anew-1"
        self.reopen()
        self.assertEqual(self.read_back("iron_dose", kept.entry)["elemental"], Value.NUMBER(65.0))

    def test_ring_words(self):
        words = evenfall.ring_words("en")
        self.assertEqual("A note for you", words.discreet)
        self.assertTrue(words.gentle and words.appointments and words.waits)

    def test_lock(self):
        lock = evenfall.lock("en")
        self.assertEqual((lock.grace_seconds, len(lock.cannot)), (60, 3))
        rows = [row for group in self.diary.settings(NOW).groups for row in group.rows if row.switch]
        self.assertEqual(rows, self.diary.first_run(NOW).steps[-1].switches)

    def test_say_answer(self):
        dose = self.diary.form("iron_dose", None, NOW).fields[0]
        self.assertEqual(evenfall.say_answer(dose.shape, Value.NUMBER(65.0), "en"), "65 mg")
        self.assertEqual(evenfall.say_answer(dose.shape, None, "en"), "Not said")
        self.assertEqual(
            evenfall.say_answer(evenfall.FieldShape.DATE_TIME(), Value.AT(NOW), "en"), "Sunday 22 November, 08:10")

    def test_read_number(self):
        self.assertEqual([evenfall.read_number(typed) for typed in ["11,2", "65", "1e3", ""]], [11.2, 65.0, None, None])

    def test_write_number(self):
        self.assertEqual([evenfall.write_number(number, "en") for number in [65.0, 11.25]], ["65", "11.25"])

    def test_calculate_due(self):
        answers = [Answer(field="first_day", value=Value.ON("2026-04-25")),
                   Answer(field="cycle_days", value=Value.NUMBER(28.0))]
        due = evenfall.calculate_due("due_last_period", answers, "2026-11-22", "en")
        self.assertIn("2027-01-30", str(vars(due.state)))
        self.assertIsNone(evenfall.calculate_due("unheard_of", [], None, "en"))

    def test_calculate_age(self):
        self.assertIn("29", str(vars(evenfall.calculate_age("2027-02-03", "2026-11-22", "en").state)))

    def test_convert_result(self):
        self.assertIn("112", str(vars(evenfall.convert_result(11.2, "g/dL", "hb", None, "en").state)))

    def test_calculate_saturation(self):
        saturation = evenfall.calculate_saturation(12.0, "µmol/L", 65.0, "µmol/L", False, "en")
        self.assertIn("18.", str(vars(saturation.state)))

    def test_suggest_passphrase(self):
        self.assertIsNone(evenfall.suggest_passphrase(b"few"))
        self.assertEqual(evenfall.suggest_passphrase(KEY), evenfall.suggest_passphrase(KEY))

    def test_copying(self):
        copying = evenfall.copying(NOW, "en")
        self.assertEqual(copying.back_up.file_name, "evenfall-2026-11-22.age")
        self.assertIn("not sealed", copying.export.warning)

    def test_check_passphrase(self):
        self.assertEqual(evenfall.check_passphrase("short", "en"), "Use at least 12 characters.")
        self.assertIsNone(evenfall.check_passphrase(evenfall.suggest_passphrase(bytes(range(32))), "en"))

    def test_passphrase_groups(self):
        suggested = evenfall.suggest_passphrase(bytes(range(32)))
        self.assertEqual("-".join(evenfall.passphrase_groups(suggested)), suggested)
        self.assertEqual(evenfall.passphrase_groups("words of my own here"), [])

    def test_reads_back(self):
        suggested = evenfall.suggest_passphrase(bytes(range(32)))
        self.assertTrue(evenfall.reads_back(suggested, suggested.lower().replace("-", " ").replace("1", "l")))
        self.assertFalse(evenfall.reads_back(suggested, suggested[:-1] + "0"))
        self.assertFalse(evenfall.reads_back(suggested, suggested[:4]))
        self.assertTrue(evenfall.reads_back("Words of my own", "Words of my own"))
        self.assertFalse(evenfall.reads_back("Words of my own", "words of my own"))

    def test_back_up(self):
        self.assertTrue(self.diary.back_up(self.beside("weak"), "", NOW).is_REFUSED())
        self.assertFalse(os.path.exists(self.beside("weak")))

    def test_look_into_backup(self):
        looked = evenfall.look_into_backup(self.beside("nothing"), "words", "en")
        self.assertTrue(looked.is_CLOSED())

    def test_restore_backup(self):
        kept, file = self.dose(), self.beside("backup.age")
        passphrase = evenfall.suggest_passphrase(bytes(range(32)))
        self.assertTrue(self.diary.back_up(file, passphrase, NOW).is_DONE())
        self.diary.remove("iron_dose", kept.entry)
        self.assertTrue(evenfall.look_into_backup(file, passphrase, "en").is_OPENS())
        self.assertTrue(evenfall.look_into_backup(file, "another", "en").is_CLOSED())
        self.close()
        self.assertTrue(evenfall.restore_backup(self.path, KEY, file, "another", "en").is_NOT_DONE())
        self.assertTrue(evenfall.restore_backup(self.path, KEY, file, passphrase, "en").is_DONE())
        self.reopen()
        self.assertEqual(self.read_back("iron_dose", kept.entry)["elemental"], Value.NUMBER(65.0))

    def test_no_call_is_forgotten(self):
        tested = {name.removeprefix("test_") for name in dir(self) if name.startswith("test_")}
        self.assertEqual(every_call() - tested, set(), "a call has no test named after it")


class Values(WithADiary):
    """What is answered comes back as it was."""

    def test_every_value_comes_back(self):
        eased = moment("2026-11-22T03:40:00.123+05:45")
        at = moment("2026-11-22T03:10:00+05:45")
        answers = {
            "at": Value.AT(at),
            "eased": Value.AT(eased),
            "urge": Value.NUMBER(7.0),
            "helped": None,
            "note": Value.TEXT("تعبت الليلة 🌙"),
        }
        helped = next(f for f in self.diary.form("spell", None, NOW).fields if f.id == "helped")
        answers["helped"] = Value.SEVERAL([choice.id for choice in helped.shape.choices[:2]])
        kept = self.keep("spell", *(Answer(field=field, value=value) for field, value in answers.items()))
        found = self.read_back("spell", kept.entry)
        self.assertEqual({field: found[field] for field in answers}, answers)

    def test_words_of_any_script_come_back(self):
        for words in ["👩🏽‍🍼 e\u0301 \u202eabc", "ليلة صعبة", "=1+1\r\n\t'; DROP TABLE spells; --", "\u0000", "x" * 4000]:
            submitted = self.submit("remark", text("words", words))
            if submitted.is_KEPT():
                self.assertEqual(self.read_back("remark", submitted.kept.entry)["words"], Value.TEXT(words))
            else:
                self.assertEqual([note.field for note in submitted.notes], ["words"], repr(words[:20]))

    def test_a_nul_is_refused_at_its_field_or_comes_back(self):
        submitted = self.submit("remark", text("words", "be\u0000fore"))
        if submitted.is_KEPT():
            self.assertEqual(self.read_back("remark", submitted.kept.entry)["words"], Value.TEXT("be\u0000fore"))
        else:
            self.assertEqual([note.field for note in submitted.notes], ["words"])

    def test_a_megabyte_of_words_is_refused_at_its_field(self):
        refused = self.submit("remark", text("words", "زن" * 500_000))
        self.assertTrue(refused.is_REFUSED())
        self.assertEqual([note.field for note in refused.notes], ["words"])
        self.assertTrue(self.submit("x" * 1_000_000).is_GONE())
        self.assertIsNone(self.diary.tap("x" * 1_000_000, NOW).undo)

    def test_numbers_that_are_none_are_refused(self):
        for value in [float("nan"), float("inf"), -float("inf"), -1.0, 1e308]:
            self.assertTrue(self.submit("iron_dose", number("elemental", value)).is_REFUSED(), value)

    def test_answers_of_the_wrong_kind_are_refused(self):
        for value in [Value.TEXT("65"), Value.YES(True), Value.SEVERAL(["65"]), Value.ONE("65")]:
            refused = self.submit("iron_dose", Answer(field="elemental", value=value))
            self.assertTrue(refused.is_REFUSED(), value)
        self.assertTrue(self.submit("iron_dose").is_REFUSED(), "what is required is missing")

    def test_the_first_and_the_last_day_are_read(self):
        for day in ["1900-01-01", "2100-12-31", "-0001-01-01", "0000-01-01", "+262142-12-31", "9999-12-31"]:
            self.diary.day_diary(day, NOW)
            self.diary.nights(day, NOW)
            self.diary.movement(day, NOW)
            self.diary.calm(day, NOW)
            self.assertFalse(self.submit("due_given", on("due", day)).is_GONE())
            self.diary.today(NOW)
            self.diary.timeline(NOW)
        for year in [1900, 2100]:
            at = moment(f"{year}-06-01T12:00:00+00:00")
            self.dose(now=at)
            self.diary.today(at)
            self.diary.morning(at)
            self.diary.tap("restless", at)
