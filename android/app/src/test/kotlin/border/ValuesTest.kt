package app.evenfall.border

import app.evenfall.core.Answer
import app.evenfall.core.FieldShape
import app.evenfall.core.Submitted
import app.evenfall.core.Value
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** What is answered comes back as it was. */
class ValuesTest : WithADiary() {
    @Test fun `every value comes back`() {
        val helped = (
            diary.form("spell", null, NOW)!!.fields.first {
                it.id == "helped"
            }.shape as FieldShape.Several
        ).choices
        val answers = mapOf(
            "at" to Value.At(moment("2026-11-22T03:10:00+05:45")),
            "eased" to Value.At(moment("2026-11-22T03:40:00.123+05:45")),
            "urge" to Value.Number(7.0),
            "helped" to Value.Several(helped.take(2).map { it.id }),
            "note" to Value.Text("تعبت الليلة 🌙"),
        )
        val kept = keep("spell", *answers.map { (field, value) -> Answer(field, value) }.toTypedArray())
        assertEquals(answers, readBack("spell", kept.entry).filterKeys { it in answers })
    }

    @Test fun `a choice, a day and a yes come back`() {
        keep("due_given", on("due", "2027-02-03"))
        assertEquals("Due 3 February 2027", diary.timeline(NOW).due?.title)
        val kinds = diary.logSheet(NOW).groups.flatMap { it.kinds }.map { it.kind }
        val fields = kinds.flatMap { kind -> diary.form(kind, null, NOW)!!.fields.map { kind to it } }
        val (kind, switch) = fields.first { it.second.shape is FieldShape.Switch }
        val required = diary.form(kind, null, NOW)!!.fields.filter { it.required && it.value == null }
        val answers = required.map { Answer(it.id, anything(it.shape)) } + Answer(switch.id, Value.Yes(true))
        val kept = keep(kind, *answers.toTypedArray())
        assertEquals(Value.Yes(true), readBack(kind, kept.entry)[switch.id])
        required.filter {
            it.shape is FieldShape.One
        }.forEach { assertEquals(anything(it.shape), readBack(kind, kept.entry)[it.id]) }
    }

    private fun anything(shape: FieldShape): Value = when (shape) {
        is FieldShape.One -> Value.One(shape.choices[0].id)
        is FieldShape.Search -> Value.One(shape.choices[0].id)
        is FieldShape.Several -> Value.Several(listOf(shape.choices[0].id))
        is FieldShape.Amount -> Value.Number(shape.number.least + shape.number.step)
        is FieldShape.Stepper -> Value.Number(shape.number.least + shape.number.step)
        is FieldShape.Minutes -> Value.Number(shape.number.least + shape.number.step)
        is FieldShape.Scale -> Value.Number(shape.number.most)
        is FieldShape.TimeOfDay -> Value.Number(60.0)
        is FieldShape.Date -> Value.On(day("2026-11-20"))
        is FieldShape.DateTime -> Value.At(NOW)
        is FieldShape.Text -> Value.Text("x")
        is FieldShape.Switch -> Value.Yes(true)
    }

    @Test fun `words of any script come back, or are refused at their field`() {
        val scripts =
            listOf("👩🏽‍🍼 e\u0301 \u202eabc", "ليلة صعبة", "=1+1\r\n\t'; DROP TABLE spells; --", "x".repeat(4000))
        for (words in scripts) {
            assertEquals(Value.Text(words), readBack("remark", keep("remark", text("words", words)).entry)["words"])
        }
        for (words in listOf("\u0000", "be\u0000fore")) {
            when (val submitted = submit("remark", text("words", words))) {
                is Submitted.Kept -> assertEquals(Value.Text(words), readBack("remark", submitted.kept.entry)["words"])
                is Submitted.Refused -> assertEquals(listOf("words"), submitted.notes.map { it.field })
                else -> throw AssertionError("$submitted")
            }
        }
    }

    @Test fun `whatever is typed as a medicine is answered, and a question about it kept or refused`() {
        for (typed in listOf("👩🏽‍🍼 \u202eabc", "'; DROP TABLE question; --", "\u0000", "x".repeat(4000), "زن".repeat(500_000))) {
            val state = diary.medicineCheck(typed, NOW)
            assertTrue(state.title.isNotEmpty())
            assertTrue(diary.askAboutMedicine(typed, NOW) !is Submitted.Gone)
        }
    }

    @Test fun `an answer of the wrong kind to sorting her legs is asked for again`() {
        for (value in listOf(Value.Text("one_leg"), Value.Yes(true), Value.One("both"), Value.Several(listOf("one_leg")))) {
            val step = diary.sortLegs(listOf(Answer("safety", value)), NOW).step
            assertEquals("$value", "safety", step?.field)
            assertTrue("$value", step?.objection != null)
        }
    }

    @Test fun `an answer of the wrong kind to a mood check is refused`() {
        for (value in listOf(Value.Text("yes"), Value.Yes(true), Value.One("perhaps"), Value.Several(listOf("yes")))) {
            assertTrue("$value", submit("mood_check", Answer("harm", value)) is Submitted.Refused)
        }
        assertTrue("nothing is answered", submit("mood_check") is Submitted.Refused)
        assertTrue("half a pair is asked about", submit("mood_check", one("interest", "not_at_all")) is Submitted.Asked)
    }

    @Test fun `half an emoji does not cross, and does not harm the diary`() {
        assertThrows(CharacterCodingException::class.java) { submit("remark", text("words", "a\ud83cb")) }
        assertEquals(0, rows().size)
    }

    @Test fun `a megabyte of words is refused at its field`() {
        val refused = submit("remark", text("words", "زن".repeat(500_000))) as Submitted.Refused
        assertEquals(listOf("words"), refused.notes.map { it.field })
        assertTrue(submit("x".repeat(1_000_000)) is Submitted.Gone)
        assertNull(diary.tap("x".repeat(1_000_000), NOW).undo)
    }

    @Test fun `numbers that are none are refused`() {
        for (value in listOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1.0, 1e308)) {
            assertTrue("$value", submit("iron_dose", number("elemental", value)) is Submitted.Refused)
        }
    }

    @Test fun `answers of the wrong kind are refused`() {
        for (value in listOf(
            Value.Text("65"),
            Value.Yes(true),
            Value.Several(listOf("65")),
            Value.One("65"),
            Value.On(day("2026-11-22")),
        )) {
            assertTrue("$value", submit("iron_dose", Answer("elemental", value)) is Submitted.Refused)
        }
        assertTrue("what is required is missing", submit("iron_dose") is Submitted.Refused)
    }

    @Test fun `the first and the last day are read`() {
        for (day in listOf("1900-01-01", "2100-12-31", "-0001-01-01", "0000-01-01", "9999-12-31").map(::day)) {
            diary.dayDiary(day, NOW)
            diary.nights(day, NOW)
            diary.movement(day, NOW)
            diary.ironPatterns(day, NOW)
            diary.calm(day, NOW)
            assertTrue("$day", submit("due_given", Answer("due", Value.On(day))) !is Submitted.Gone)
            diary.today(NOW)
            diary.timeline(NOW)
        }
        for (at in listOf("1900-06-01T12:00:00Z", "2100-06-01T12:00:00Z").map(::moment)) {
            dose(now = at)
            diary.today(at)
            diary.morning(at)
            diary.tap("restless", at)
        }
    }
}
