"""Diaries to try the border on."""

import os
import tempfile
import unittest
from datetime import datetime, timezone

import evenfall
from evenfall import Answer, ClockReading, Diary, Value

KEY = bytes([7] * 32)


def moment(text):
    """The moment that a clock shows, from its RFC 3339 text."""
    at = datetime.fromisoformat(text)
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    minutes = at.utcoffset().total_seconds() // 60
    return ClockReading(epoch_ms=round((at - epoch).total_seconds() * 1000), offset_minutes=int(minutes))


NOW = moment("2026-11-22T08:10:00+00:00")


def number(field, value):
    return Answer(field=field, value=Value.NUMBER(value))


def text(field, value):
    return Answer(field=field, value=Value.TEXT(value))


def on(field, day):
    return Answer(field=field, value=Value.ON(day))


def one(field, choice):
    return Answer(field=field, value=Value.ONE(choice))


class WithADiary(unittest.TestCase):
    """A case with a diary of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.path = self.beside("diary")
        self.diary = Diary.open(self.path, KEY, "en")

    def beside(self, name):
        return os.path.join(self.folder, name)

    def close(self):
        self.diary = None

    def reopen(self, key=KEY, language="en"):
        self.close()
        self.diary = Diary.open(self.path, key, language)
        return self.diary

    def submit(self, kind, *answers, entry=None, confirmed=(), now=NOW):
        """Answers a form; when it happened is now, unless it is said."""
        if all(answer.field != "at" for answer in answers):
            answers = (*answers, Answer(field="at", value=Value.AT(now)))
        return self.diary.submit(kind, entry, list(answers), list(confirmed), now)

    def keep(self, kind, *answers, **others):
        """Keeps answers that must stand."""
        submitted = self.submit(kind, *answers, **others)
        self.assertTrue(submitted.is_KEPT(), submitted)
        return submitted.kept

    def dose(self, mg=65.0, **others):
        return self.keep("iron_dose", number("elemental", mg), **others)

    def read_back(self, kind, entry):
        form = self.diary.form(kind, entry, NOW)
        return {field.id: field.value for field in form.fields}


def every_call():
    """What the module exports to call: the methods of the diary, and the free functions."""
    methods = {name for name in vars(evenfall.DiaryProtocol) if not name.startswith("_")}
    functions = {
        name
        for name in evenfall.__all__
        if callable(getattr(evenfall, name)) and not isinstance(getattr(evenfall, name), type)
    }
    return {name for name in methods if callable(getattr(evenfall.DiaryProtocol, name))} | functions | {"open"}
