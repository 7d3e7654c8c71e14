package app.evenfall.diary

import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.InternalException
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.NIGHT
import app.evenfall.tonight.TonightModel
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.UnconfinedTestDispatcher
import kotlinx.coroutines.test.resetMain
import kotlinx.coroutines.test.setMain
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

@OptIn(kotlinx.coroutines.ExperimentalCoroutinesApi::class)
class OpenDiaryTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val executor = Executors.newSingleThreadExecutor()
    private val line = executor.asCoroutineDispatcher()
    private val diary: Diary by lazy { Diary.open(File(folder.root, "diary").path, ByteArray(32) { 7 }, "en") }
    private val open: OpenDiary by lazy { OpenDiary(diary, line, { MORNING }, "en") }

    @Before fun main() = Dispatchers.setMain(UnconfinedTestDispatcher())

    @After fun end() {
        Dispatchers.resetMain()
        line.close()
        diary.close()
    }

    private fun rows() = diary.dayDiary(null, MORNING).rows.size

    /** Holds the line until the latch is let go, as a long call would. */
    private fun held() = CountDownLatch(1).also { latch -> executor.execute(latch::await) }

    @Test fun `calls are made one after another, in the order of the taps, off the thread they came from`() = runBlocking {
        val order = mutableListOf<Int>()
        val caller = Thread.currentThread()
        val latch = held()
        val taps = List(200) { i ->
            launch(start = CoroutineStart.UNDISPATCHED) {
                open.change {
                    order += i
                    assertNotSame(caller, Thread.currentThread())
                }
            }
        }
        latch.countDown()
        taps.forEach { it.join() }
        assertEquals((0 until 200).toList(), order)
        assertEquals(200, open.changes)
    }

    @Test fun `two taps and leaving at once lose neither`() = runBlocking {
        val shown = ViewModelStore()
        val model = ViewModelProvider(shown, viewModelFactory { initializer { TonightModel(open) } })[TonightModel::class.java]
        val latch = held()
        model.tap("restless")
        model.tap("eased")
        shown.clear()
        latch.countDown()
        runBlocking { open.ask { } }
        assertEquals(1, rows())
        assertEquals("the second tap was kept too", null, diary.tonight(NIGHT).running)
    }

    @Test fun `a change that outlives its screen still tells the others`() = runBlocking {
        val screen = CoroutineScope(Dispatchers.Default + Job())
        val latch = held()
        val started = CountDownLatch(1)
        val tap = screen.launch { open.change { started.countDown(); tap("restless", MORNING) } }
        val leaving = launch(Dispatchers.IO) { latch.countDown(); started.await(); tap.cancelAndJoin() }
        leaving.join()
        open.ask { }
        assertEquals(1, rows())
        assertEquals(1, open.changes)
    }

    @Test fun `a failure nobody foresaw is the fifth case, and its text goes nowhere`() {
        val panicking = object : DiaryInterface by diary {
            override fun undo(step: Long): String? = throw InternalException("what she wrote at three")
        }
        val troubled = OpenDiary(panicking, line, { MORNING }, "en")
        for (call in listOf<suspend () -> Unit>({ troubled.ask { undo(1) } }, { troubled.change { undo(1) } }, { troubled.askAside { undo(1) } })) {
            val error = assertThrows(DiaryException.OutOfReach::class.java) { runBlocking { call() } }
            val said = generateSequence<Throwable>(error) { it.cause }.joinToString { "$it" + it.suppressed.joinToString() }
            assertFalse(said, "three" in said)
            assertTrue(error.words.actions.isNotEmpty())
        }
    }

    @Test fun `text that cannot cross is the fifth case, not the end of the app`() {
        assertThrows(DiaryException.OutOfReach::class.java) { runBlocking { open.change { tap("half an emoji \ud83c", MORNING) } } }
    }
}
