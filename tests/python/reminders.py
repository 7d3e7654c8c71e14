"""The calls about reminders, there and back."""

import os

import evenfall
from diaries import NOW, number, text

LONDON = "Europe/London"


def phone(**said):
    known = {"zone": LONDON, "allowed": True, "exact": True, "held_back": False, "pending": []}
    return evenfall.PhoneRings(**{**known, **said})


class ReminderCalls:
    """One test a call, named after it; for a case with a diary."""

    def switch(self, name, on=True):
        switched = self.diary.switch_reminder(name, on, NOW)
        self.assertTrue(switched.is_KEPT(), switched)
        return switched.kept

    def first(self):
        return self.diary.next_rings(LONDON, 1, NOW).rings[0]

    def test_reminders(self):
        state = self.diary.reminders(phone(), NOW)
        self.assertFalse(any(row.on for group in state.groups for row in group.rows))
        self.assertEqual(state.why.place, evenfall.Place.WHY_NOT_RING())
        self.assertIsNotNone(self.diary.reminders(phone(allowed=False), NOW).denied)

    def test_why_not_ring(self):
        tones = [reason.tone for reason in self.diary.why_not_ring(phone(allowed=False), NOW).reasons]
        self.assertIn(evenfall.Tone.ASK, tones)

    def test_switch_reminder(self):
        kept = self.switch("water")
        self.assertEqual(self.first().reminder, "water")
        self.diary.undo(kept.undo)
        self.assertEqual(self.diary.next_rings(LONDON, 9, NOW).rings, [])
        self.assertTrue(self.diary.switch_reminder("kettle", True, NOW).is_GONE())

    def test_next_rings(self):
        self.switch("water")
        self.assertEqual(len(self.diary.next_rings(LONDON, 100, NOW).rings), 64)
        self.assertIsNotNone(self.diary.next_rings("Nowhere", 1, NOW).note)

    def test_arm_rings(self):
        self.switch("water")
        arming = self.diary.arm_rings(LONDON, [], False, NOW)
        held = [evenfall.PendingRing(id=ring.id, at=ring.at) for ring in arming.arm]
        again = self.diary.arm_rings(LONDON, held, False, NOW)
        self.assertEqual((again.arm, again.cancel), ([], []))
        self.switch("water", False)
        self.assertEqual(len(self.diary.arm_rings(LONDON, held, False, NOW).cancel), 64)

    def test_rang(self):
        self.switch("water")
        ring = self.first()
        self.assertIsNone(self.diary.rang(ring.id, LONDON, NOW), "it is too early")
        self.assertEqual(self.diary.rang(ring.id, LONDON, ring.at).title, "A note for you")
        self.assertIsNone(self.diary.rang(ring.id, LONDON, ring.at), "it has rung")

    def test_ring_done(self):
        self.switch("water")
        done = self.diary.ring_done(self.first().id, NOW)
        self.assertIsNotNone(done.kept.entry)
        self.assertTrue(self.diary.ring_done("kettle@1", NOW).is_GONE())

    def test_snooze_ring(self):
        self.switch("water")
        ring = self.first()
        self.assertTrue(self.diary.snooze_ring(ring.id, 10, NOW).is_KEPT())
        self.assertTrue(self.diary.snooze_ring(ring.id, 11, NOW).is_GONE())
        self.assertEqual(self.first().id, ring.id)

    def test_export_calendar(self):
        self.switch("water")
        file = os.path.join(self.folder, "evenfall.ics")
        self.assertTrue(self.diary.export_calendar(file, LONDON, NOW).is_DONE())
        with open(file, "rb") as calendar:
            self.assertTrue(calendar.read().startswith(b"BEGIN:VCALENDAR\r\n"))
        nowhere = os.path.join(self.folder, "no", "where.ics")
        self.assertTrue(self.diary.export_calendar(nowhere, LONDON, NOW).is_NOT_DONE())

    def test_form_and_submit_and_remove(self):
        answers = [text("what", "Call Dad"), number("time", 18 * 60.0)]
        self.assertTrue(self.diary.submit("reminder_own", None, answers, [], NOW).is_KEPT())
        row = self.diary.reminders(phone(), NOW).groups[-1].rows[0]
        self.assertEqual(self.diary.form(row.form, row.entry, NOW).title, "Call Dad")
        self.assertTrue(self.diary.remove(row.form, row.name).is_KEPT())
