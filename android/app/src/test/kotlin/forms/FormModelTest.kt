package app.evenfall.forms

import app.evenfall.core.Diary
import app.evenfall.core.Kept
import app.evenfall.core.Value
import app.evenfall.diary.OpenDiary
import app.evenfall.morning.MorningModel
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.moment
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.UnconfinedTestDispatcher
import kotlinx.coroutines.test.resetMain
import kotlinx.coroutines.test.setMain
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

@OptIn(kotlinx.coroutines.ExperimentalCoroutinesApi::class)
class FormModelTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val executor = Executors.newSingleThreadExecutor()
    private val line = executor.asCoroutineDispatcher()
    private val diary: Diary by lazy { Diary.open(File(folder.root, "diary").path, ByteArray(32) { 7 }, "en") }
    private var now = MORNING
    private val open: OpenDiary by lazy { OpenDiary(diary, line, { now }, "en") }
    private val kept = mutableListOf<Kept>()

    @Before fun main() = Dispatchers.setMain(UnconfinedTestDispatcher())

    @After fun end() {
        Dispatchers.resetMain()
        line.close()
        diary.close()
    }

    private fun settle() = runBlocking { repeat(3) { open.ask { } } }

    private fun form(kind: String, entry: String? = null) = FormModel(open, kind, entry).also {
        it.show()
        settle()
    }

    private fun rows() = diary.dayDiary(null, now).rows

    @Test fun `two presses of Save before the first is done keep one entry`() {
        val form = form("remark")
        form.answer("words", Value.Text("once"))
        val latch = CountDownLatch(1)
        executor.execute(latch::await)
        repeat(3) { form.save(kept::add) }
        latch.countDown()
        settle()
        assertEquals(1, kept.size)
        assertEquals(1, rows().size)
    }

    @Test fun `a form that was refused can be saved again`() {
        val form = form("remark")
        form.save(kept::add)
        settle()
        assertEquals(setOf("words"), form.refused.keys)
        form.answer("words", Value.Text("now with words"))
        form.save(kept::add)
        settle()
        assertEquals(1, kept.size)
        assertFalse("what is kept is no longer unsaved", form.touched)
    }

    @Test fun `half an emoji is kept as what it shows, and does not end the app`() {
        val form = form("remark")
        form.answer("words", Value.Text("a\ud83cb"))
        form.save(kept::add)
        settle()
        assertEquals(1, kept.size)
        assertEquals(
            Value.Text("a\ufffdb"),
            diary.form("remark", kept[0].entry, now)!!.fields.first {
                it.id == "words"
            }.value,
        )
    }

    @Test fun `an entry that is gone meanwhile is said, and nothing is kept`() {
        val entry = form("remark").run {
            answer("words", Value.Text("first"))
            save(kept::add)
            settle()
            kept.single().entry!!
        }
        val edited = form("remark", entry)
        diary.remove("remark", entry)
        edited.answer("words", Value.Text("second"))
        edited.save(kept::add)
        settle()
        assertTrue(edited.gone.orEmpty().isNotEmpty())
        assertEquals(1, kept.size)
    }

    @Test fun `a due date is kept at the second press, when she saw what moves`() {
        val form = form("due_given")
        form.answer("due", Value.On(java.time.LocalDate.of(2027, 2, 3)))
        form.save(kept::add)
        settle()
        assertTrue(form.preview != null && kept.isEmpty())
        form.save(kept::add)
        settle()
        assertNull(form.preview)
        assertEquals(1, kept.size)
    }

    @Test fun `the morning after is another night's form, unless she has begun to fill it in`() {
        now = moment("2026-11-22T08:00:00Z")
        val morning = MorningModel(open)

        fun show() = morning.show().also { settle() }
        show()
        val first = morning.sleep.answers
        morning.done(kept::add)
        settle()
        val saved = diary.dayDiary(java.time.LocalDate.of(2026, 11, 21), now).rows + diary.dayDiary(null, now).rows
        now = moment("2026-11-23T08:00:00Z")
        show()
        assertFalse("yesterday's answers stand in today's form", first.isNotEmpty() && morning.sleep.answers == first)
        assertTrue(
            "${morning.sleep.state?.entry} is yesterday's entry",
            saved.none {
                it.id ==
                    morning.sleep.state?.entry
            },
        )
        val field = morning.sleep.state!!.fields.first { it.value is Value.At || it.value == null }
        morning.sleep.answer(field.id, Value.Number(7.0))
        show()
        assertEquals(Value.Number(7.0), morning.sleep.answers[field.id])
    }
}
