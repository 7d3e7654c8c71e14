package app.evenfall.breathing

import androidx.lifecycle.ViewModelStore
import app.evenfall.core.Diary
import app.evenfall.core.DiaryInterface
import app.evenfall.core.InternalException
import app.evenfall.core.Kept
import app.evenfall.core.Moment
import app.evenfall.diary.OpenDiary
import app.evenfall.support.TestApp.Companion.MORNING
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.UnconfinedTestDispatcher
import kotlinx.coroutines.test.resetMain
import kotlinx.coroutines.test.setMain
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

@OptIn(kotlinx.coroutines.ExperimentalCoroutinesApi::class)
class BreathingModelTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val executor = Executors.newSingleThreadExecutor()
    private val line = executor.asCoroutineDispatcher()
    private val diary: Diary by lazy { Diary.open(File(folder.root, "diary").path, ByteArray(32) { 7 }, "en") }
    private var failing = false
    private val open: OpenDiary by lazy {
        val failed = object : DiaryInterface by diary {
            override fun breathed(exercise: String, seconds: Int, now: Moment): Kept? =
                if (failing) throw InternalException("") else diary.breathed(exercise, seconds, now)
        }
        OpenDiary(failed, line, { now }, "en")
    }
    private var now = MORNING
    private val kept = mutableListOf<Kept>()
    private val model by lazy {
        BreathingModel(open).also {
            it.show()
            settle()
        }
    }

    @Before fun main() = Dispatchers.setMain(UnconfinedTestDispatcher())

    @After fun end() {
        Dispatchers.resetMain()
        line.close()
        diary.close()
    }

    private fun settle() = runBlocking { repeat(3) { open.ask { } } }

    private fun breathe(seconds: Int) {
        model.start()
        model.led!!.reach(seconds * 1_000_000_000L)
        model.end(kept::add)
    }

    @Test fun `what was kept is said though she has left the page`() {
        val page = ViewModelStore().apply { put("page", model) }
        val busy = CountDownLatch(1)
        executor.execute(busy::await)
        breathe(60)
        page.clear()
        busy.countDown()
        settle()
        assertEquals(listOf("Saved: Slow breathing, 1 min"), kept.map { it.words })
    }

    @Test fun `what could not be kept is kept when she tries again, as it was then`() {
        failing = true
        breathe(60)
        settle()
        assertNotNull(model.unkept)
        assertNull(model.ended)
        failing = false
        now = MORNING.copy(epochMs = MORNING.epochMs + 3_600_000)
        model.again(kept::add)
        settle()
        assertNull(model.unkept)
        assertEquals(1, kept.size)
        assertEquals(MORNING, (diary.form("breathing", kept[0].entry, now)!!.fields.first { it.id == "at" }.value as app.evenfall.core.Value.At).v1)
    }

    @Test fun `it ends once, however often it is ended`() {
        breathe(60)
        repeat(3) { model.end(kept::add) }
        settle()
        assertEquals(1, kept.size)
    }
}
