package app.evenfall.daydiary

import app.evenfall.core.Diary
import app.evenfall.core.DiaryInterface
import app.evenfall.core.InternalException
import app.evenfall.core.Moment
import app.evenfall.diary.OpenDiary
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.sampleFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.test.UnconfinedTestDispatcher
import kotlinx.coroutines.test.resetMain
import kotlinx.coroutines.test.setMain
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.time.LocalDate

@OptIn(kotlinx.coroutines.ExperimentalCoroutinesApi::class)
class DayDiaryModelTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val diary: Diary by lazy { Diary.open(File(folder.root, "diary").path, ByteArray(32), "en") }

    @Before fun main() = Dispatchers.setMain(UnconfinedTestDispatcher())

    @After fun end() {
        Dispatchers.resetMain()
        diary.close()
    }

    @Test fun `days that could not be read once are read when she scrolls again`() {
        diary.importJson(sampleFile("restless").path)
        var failing = false
        val failed = object : DiaryInterface by diary {
            override fun dayDiary(day: LocalDate?, now: Moment) = if (failing) throw InternalException("") else diary.dayDiary(day, now)
        }
        val model = DayDiaryModel(OpenDiary(failed, Dispatchers.Unconfined, { MORNING }, "en"), null)
        model.show()
        assertEquals(1, model.days.size)
        failing = true
        model.showEarlier()
        assertNotNull(model.trouble)
        failing = false
        model.showEarlier()
        assertEquals(2, model.days.size)
        repeat(5) { model.showEarlier() }
        assertTrue(model.days.map { it.day }.distinct().size == model.days.size && model.days.size > 3)
    }
}
