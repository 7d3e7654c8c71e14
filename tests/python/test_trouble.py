"""What goes wrong, in the five cases a screen can do something about."""

import contextlib
import gc
import io
import os
import shutil
import subprocess
import sys
import textwrap
import threading

from diaries import KEY, NOW, WithADiary, moment, number, on, text
from evenfall import Answer, ClockReading, Diary, DiaryError, Value, restore_backup

HERS = "what she wrote at three"


class Trouble(WithADiary):
    def trouble(self, case, call):
        with self.assertRaises(case) as raised:
            call()
        words = raised.exception.words
        self.assertTrue(words.title and words.safe and words.act)
        self.assertNotIn(HERS, repr(raised.exception))
        self.assertNotIn(self.folder, repr(raised.exception))
        return words

    def test_another_key_does_not_open_it(self):
        self.dose()
        self.close()
        for key in [bytes([8] * 32), b"", b"short", bytes(33)]:
            self.trouble(DiaryError.WrongKey, lambda: Diary.open(self.path, key, "en"))
        self.assertEqual(len(self.reopen().day_diary(None, NOW).rows), 1)

    def test_a_newer_diary_is_left_untouched(self):
        self.dose()
        self.close()
        subprocess.run([os.environ["EVENFALL_NEWER_DIARY"], self.path], check=True)
        with open(self.path, "rb") as file:
            before = file.read()
        self.trouble(DiaryError.Newer, lambda: Diary.open(self.path, KEY, "en"))
        with open(self.path, "rb") as file:
            self.assertEqual(file.read(), before)

    def test_a_damaged_diary_is_left_as_it_is(self):
        self.dose()
        self.close()
        with open(self.path, "r+b") as file:
            file.seek(100)
            flipped = bytes(byte ^ 0x55 for byte in file.read(100))
            file.seek(100)
            file.write(flipped)
        self.trouble(DiaryError.Damaged, lambda: Diary.open(self.path, KEY, "en"))
        self.assertTrue(os.path.exists(self.path))

    def test_a_diary_has_one_opener(self):
        words = self.trouble(DiaryError.OutOfReach, lambda: Diary.open(self.path, KEY, "en"))
        self.assertEqual(words.title, "The diary is open somewhere else.")
        # It cannot be replaced under her hands either.
        file = self.beside("backup.age")
        self.assertTrue(self.diary.back_up(file, "six words that nobody else would guess", NOW).is_DONE())
        try:
            restored = restore_backup(self.path, KEY, file, "six words that nobody else would guess", "en")
            self.assertFalse(restored.is_DONE())
        except DiaryError.OutOfReach as error:
            self.assertEqual(error.words.title, words.title)

    def test_a_diary_is_no_folder(self):
        os.mkdir(self.beside("folder"))
        for path in [self.beside("folder"), self.beside("no/such/folder/diary"), "", "\0", self.path + "\0x"]:
            self.trouble(DiaryError.OutOfReach, lambda: Diary.open(path, KEY, "en"))

    def test_words_of_trouble_are_in_her_language(self):
        plain = self.trouble(DiaryError.OutOfReach, lambda: Diary.open(self.path, KEY, "en"))
        accented = self.trouble(DiaryError.OutOfReach, lambda: Diary.open(self.path, KEY, "en-XA"))
        self.assertNotEqual(plain.title, accented.title)

    def test_a_file_that_may_not_grow_loses_nothing(self):
        """The system stops every write beyond a size, as a quota would."""
        said = self.in_a_child(
            """
            import resource, signal
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            size = max(os.path.getsize(path + end) for end in ["", "-wal"])
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
            """
        )
        self.assertIn("OutOfReach: This could not be saved or read.", said)

    def test_a_full_disk_loses_nothing(self):
        disk = self.beside("disk")
        os.mkdir(disk)
        mounting = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
        mount = f'mount -t tmpfs -o size=400k none "{disk}"'
        if shutil.which("unshare") is None or subprocess.run([*mounting, mount], capture_output=True).returncode:
            self.skipTest("NO SMALL DISK CAN BE MOUNTED HERE, so a full one was not tried")
        said = self.in_a_child("", [*mounting, f'{mount} && exec "$0" "$@"'], os.path.join(disk, "diary"))
        self.assertIn("NoSpace: There is no room left to save.", said)

    def in_a_child(self, prepare, within=(), path=None):
        """Fills a diary in another process until it can no more, then reads what it had said was saved."""
        path = path or self.beside("filling")
        child = textwrap.dedent(
            """
            import os, sys
            from diaries import KEY, NOW, text
            from evenfall import Answer, Diary, DiaryError, Value
            path = sys.argv[1]
            diary = Diary.open(path, KEY, "en")
            def rows(diary):
                return len(diary.day_diary(None, NOW).rows)
            {prepare}
            kept = 0
            try:
                for _ in range(2_000):
                    answers = [text("words", "x" * 3_000), Answer(field="at", value=Value.AT(NOW))]
                    kept += diary.submit("remark", None, answers, [], NOW).is_KEPT()
            except (DiaryError.NoSpace, DiaryError.OutOfReach) as error:
                print(type(error).__name__ + ": " + error.words.title)
            assert kept > 0 and rows(diary) == kept, (kept, rows(diary))
            """
        ).replace("{prepare}", textwrap.dedent(prepare))
        done = subprocess.run(
            [*within, sys.executable, "-c", child, path],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_a_full_place_takes_no_export(self):
        if os.path.exists("/dev/full"):
            self.dose()
            full = self.diary.export_json("/dev/full", NOW)
            self.assertTrue(full.is_NOT_DONE())
            self.assertIn("room", full.state.words)

    def test_what_is_no_date_or_moment_is_the_fifth_case(self):
        for day in ["2026-02-30", HERS, "", "2026-11-22T08:10", "9" * 400, "\0"]:
            self.trouble(DiaryError.OutOfReach, lambda: self.diary.day_diary(day, NOW))
            self.trouble(DiaryError.OutOfReach, lambda: self.submit("due_given", on("due", day)))
        for epoch_ms, offset in [(2**63 - 1, 0), (-(2**63), 0), (0, 1081), (0, 2**31 - 1), (0, -(2**31)), (5 * 10**12, 0)]:
            now = ClockReading(epoch_ms=epoch_ms, offset_minutes=offset)
            self.trouble(DiaryError.OutOfReach, lambda: self.diary.today(now))
            answers = [Answer(field="words", value=Value.TEXT(HERS)), Answer(field="at", value=Value.AT(now))]
            self.trouble(DiaryError.OutOfReach, lambda: self.submit("remark", *answers))
        self.assertEqual(self.diary.day_diary(None, NOW).rows, [])

    def test_what_is_of_another_type_never_crosses(self):
        for wrong in [None, 7, HERS, ClockReading(epoch_ms=2**80, offset_minutes=0)]:
            with self.assertRaises((TypeError, AttributeError, ValueError)) as raised:
                self.diary.today(wrong)
            self.assertNotIn(HERS, str(raised.exception))
        with self.assertRaises(ValueError):
            self.submit("remark", text("words", "\ud800"))
        self.assertEqual(self.diary.day_diary(None, NOW).rows, [])

    def test_a_diary_can_only_be_opened(self):
        with self.assertRaises(ValueError):
            Diary()

    def test_a_diary_let_go_can_be_opened_again(self):
        self.dose()
        for _ in range(5):
            self.close()
            gc.collect()
            self.reopen()
        self.assertEqual(len(self.diary.day_diary(None, NOW).rows), 1)

    def test_sixteen_changes_can_be_taken_back(self):
        steps = [self.dose(now=moment(f"2026-11-22T07:{minute:02}:00+00:00")).undo for minute in range(20)]
        self.assertEqual([self.diary.undo(step) for step in steps[:4]], [None] * 4)
        for step in reversed(steps[4:]):
            self.assertIsNotNone(self.diary.undo(step))
        self.assertEqual(len(self.diary.day_diary(None, NOW).rows), 4)

    def test_an_undo_of_what_has_since_gone_changes_nothing_else(self):
        kept, other = self.dose(), self.dose(100.0)
        self.diary.remove("iron_dose", kept.entry)
        self.diary.undo(kept.undo)
        self.assertEqual([row.id for row in self.diary.day_diary(None, NOW).rows], [other.entry])


class TwoThreads(WithADiary):
    def test_one_logs_while_the_other_reads_and_exports(self):
        failed, logged = [], threading.Event()

        def log():
            try:
                for _ in range(100):
                    self.dose()
            except Exception as error:
                failed.append(error)
            finally:
                logged.set()

        logging = threading.Thread(target=log)
        logging.start()
        reads = 0
        while reads == 0 or not logged.is_set():
            self.diary.today(NOW)
            self.diary.nights(None, NOW)
            self.assertTrue(self.diary.export_json(self.beside("export.json"), NOW).is_DONE())
            reads += 1
        logging.join()
        self.assertEqual(failed, [])
        self.assertEqual(len(self.diary.day_diary(None, NOW).rows), 100)
