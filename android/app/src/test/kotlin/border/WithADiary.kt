package app.evenfall.border

import app.evenfall.core.Answer
import app.evenfall.core.Diary
import app.evenfall.core.Kept
import app.evenfall.core.Moment
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import org.junit.After
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.rules.TemporaryFolder
import java.io.File
import java.time.LocalDate
import java.time.OffsetDateTime

internal val KEY = ByteArray(32) { 7 }

/** The moment that a clock shows, from its RFC 3339 text. */
internal fun moment(text: String) =
    OffsetDateTime.parse(text).let { Moment(it.toInstant().toEpochMilli(), it.offset.totalSeconds / 60) }

internal val NOW = moment("2026-11-22T08:10:00+00:00")

internal fun day(text: String): LocalDate = LocalDate.parse(text)

internal fun number(field: String, value: Double) = Answer(field, Value.Number(value))

internal fun text(field: String, value: String) = Answer(field, Value.Text(value))

internal fun one(field: String, id: String) = Answer(field, Value.One(id))

internal fun on(field: String, day: String) = Answer(field, Value.On(day(day)))

/** A diary of its own, behind the library a phone would load. */
abstract class WithADiary {
    @get:Rule
    val folder = TemporaryFolder()
    lateinit var diary: Diary
    val path: String get() = beside("diary")

    @Before
    fun begin() {
        diary = Diary.open(path, KEY, "en")
    }

    @After
    fun close() = diary.close()

    fun beside(name: String): String = File(folder.root, name).path

    fun reopen(key: ByteArray = KEY, language: String = "en", path: String = this.path): Diary {
        close()
        diary = Diary.open(path, key, language)
        return diary
    }

    /** Answers a form; when it happened is now, unless it is said. */
    fun submit(
        kind: String,
        vararg answers: Answer,
        entry: String? = null,
        odd: List<String> = emptyList(),
        now: Moment = NOW,
    ): Submitted {
        val at = if (answers.any { it.field == "at" }) emptyList() else listOf(Answer("at", Value.At(now)))
        return diary.submit(kind, entry, answers.toList() + at, odd, now)
    }

    /** Keeps answers that must stand. */
    fun keep(
        kind: String,
        vararg answers: Answer,
        entry: String? = null,
        odd: List<String> = emptyList(),
        now: Moment = NOW,
    ): Kept {
        val submitted = submit(kind, *answers, entry = entry, odd = odd, now = now)
        assertTrue("$submitted", submitted is Submitted.Kept)
        return (submitted as Submitted.Kept).kept
    }

    fun dose(mg: Double = 65.0, entry: String? = null, odd: List<String> = emptyList(), now: Moment = NOW) =
        keep("iron_dose", number("elemental", mg), entry = entry, odd = odd, now = now)

    fun readBack(kind: String, entry: String?): Map<String, Value?> =
        checkNotNull(diary.form(kind, entry, NOW)).fields.associate { it.id to it.value }

    fun rows(on: String? = null) = diary.dayDiary(on?.let(::day), NOW).rows
}
