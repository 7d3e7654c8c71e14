package app.evenfall.summary

import android.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.Answer
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Place
import app.evenfall.core.Submitted
import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryPages
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.core.Value
import app.evenfall.core.unforeseenTrouble
import app.evenfall.diary.DiaryKey
import app.evenfall.look.Dusk
import app.evenfall.shell.Where
import app.evenfall.support.ByPoppler
import app.evenfall.support.Scene
import app.evenfall.support.Stage
import app.evenfall.support.Stop
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import kotlinx.coroutines.Dispatchers
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger

/** She sees the very page that is handed over. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class SummaryPageTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    @Before
    fun forget() = ByPoppler.opened.clear()

    private fun staged(view: View = View.TALL, before: TestApp.() -> Unit = { }, then: Walk.() -> Unit) =
        Stage(compose).use { then(Walk(it.show(Scene("page", Where.In(Place.Summary), before = before), view, "en"))) }

    private fun Walk.whole(): SummaryState = ask { summary(SummaryRange.FourWeeks, null, it) }

    /** What Share would give. */
    private fun Walk.given(paper: SummaryPaper = SummaryPaper.A4, sections: List<String>? = null): ByteArray =
        ask { summaryFiles(SummaryForm.PDF, paper, SummaryRange.FourWeeks, sections, it) }.single().bytes

    private fun assertDraws(given: ByteArray) = assertTrue(ByPoppler.opened.last().first.contentEquals(given))

    private fun Walk.pages(): List<Stop> = stage.stops().filter { it.role == "chart" && it.words.startsWith("Page ") }

    private val Stop.wide get() = node.size.width

    private fun Walk.left(): List<String> = File(stage.app.cacheDir, "pages").list().orEmpty().toList()

    /** What is done where the diary is asked for a page of A4. */
    private fun asked(a4: (() -> SummaryPages) -> SummaryPages) {
        ApplicationProvider.getApplicationContext<TestApp>().through = { diary ->
            object : DiaryInterface by diary {
                override fun summaryPages(
                    paper: SummaryPaper,
                    range: SummaryRange,
                    sections: List<String>?,
                    now: Moment,
                ): SummaryPages {
                    val ask = { diary.summaryPages(paper, range, sections, now) }
                    return if (paper == SummaryPaper.A4) a4(ask) else ask()
                }
            }
        }
    }

    @Test
    fun the_page_in_sight_is_the_one_that_is_given() = staged {
        assertDraws(given())
        val spoken = "Page 1 of 1, as it is printed. What it says stands below, part by part."
        assertEquals(listOf(spoken), pages().map { it.words })
        assertEquals("nothing of it lies in a file", emptyList<String>(), left())
    }

    @Test
    fun another_paper_is_another_page() = staged {
        val a4 = pages().single().node.size
        stage.press("US Letter")
        assertDraws(given(SummaryPaper.LETTER))
        val letter = pages().single().node.size
        assertEquals(a4.width, letter.width)
        assertEquals(11f / 8.5f, letter.height.toFloat() / letter.width, .02f)
        assertEquals(297f / 210f, a4.height.toFloat() / a4.width, .02f)
        stage.press("A4")
        assertDraws(given())
    }

    @Test
    fun a_part_that_is_left_out_is_not_on_it() = staged {
        val parts = whole().sections
        stage.press(parts.first().title)
        assertDraws(given(sections = parts.drop(1).map { it.id }))
        stage.press(parts.first().title)
        assertDraws(given())
    }

    @Test
    fun it_is_read_large_and_made_small_again() = staged {
        val (small, left) = pages().single().let { it.wide to it.node.positionInRoot.x }
        stage.press(whole().readLarge)
        val large = pages().single()
        assertTrue("$small and ${large.wide}", large.wide > 6 * small)
        assertEquals("from where it begins", left, large.node.positionInRoot.x, 1f)
        assertFalse(stage.sees(whole().readLarge))
        stage.press("US Letter")
        assertTrue("another paper is as large", pages().first().wide > 6 * small)
        stage.press(whole().readSmall)
        assertEquals(small, pages().single().wide)
        assertTrue(stage.sees(whole().readLarge))
    }

    @Test
    fun two_pages_are_one_picture_when_small_and_two_when_large() = staged(before = { write(20) }) {
        val both = ask { summaryPages(SummaryPaper.A4, SummaryRange.FourWeeks, null, it) }.spoken
        assertEquals(2, both.size)
        assertEquals(listOf(both.joinToString(" ")), pages().map { it.words })
        stage.press(whole().readLarge)
        assertEquals(both, pages().map { it.words })
        val (first, second) = pages().map { it.node.positionInRoot.y }
        assertTrue(first < second)
    }

    @Test
    fun where_nothing_goes_in_there_is_no_page() = staged {
        val parts = whole().sections
        stage.press(whole().readLarge)
        parts.forEach { stage.press(it.title) }
        assertEquals(emptyList<Stop>(), pages())
        assertFalse(stage.sees(whole().readLarge) || stage.sees(whole().readSmall) || stage.sees(whole().noPage))
        assertTrue(stage.sees(whole().selfReported))
        stage.press(parts.first().title)
        assertDraws(given(sections = listOf(parts.first().id)))
        assertEquals(1, pages().size)
    }

    @Test
    fun where_it_cannot_be_drawn_it_says_so_and_the_rest_works_on() = staged(before = {
        File(cacheDir, "pages").writeText("in the way")
    }) {
        assertTrue(stage.sees(whole().noPage) && pages().isEmpty())
        assertFalse(stage.sees(whole().readLarge))
        val first = whole().sections.first()
        stage.press(first.title)
        assertTrue(stage.sees(whole().noPage) && !stage.sees(first.lines.first()))
        File(stage.app.cacheDir, "pages").delete()
        stage.press(first.title)
        assertFalse(stage.sees(whole().noPage))
        assertEquals(1, pages().size)
    }

    @Test
    fun where_it_cannot_be_made_it_says_so_and_the_rest_works_on() {
        asked { throw DiaryException.OutOfReach(unforeseenTrouble("en")) }
        staged {
            assertTrue(stage.sees(whole().noPage) && pages().isEmpty())
            assertFalse(stage.sees(unforeseenTrouble("en").title))
            stage.press("US Letter")
            assertEquals(1, pages().size)
            assertFalse(stage.sees(whole().noPage))
        }
    }

    @Test
    fun what_is_answered_late_does_not_stand_in_place_of_what_was_asked_later() {
        val goOn = CountDownLatch(1)
        val answered = AtomicInteger()
        asked { ask ->
            goOn.await()
            ask().also { answered.incrementAndGet() }
        }
        ApplicationProvider.getApplicationContext<TestApp>().besides = Dispatchers.IO
        staged {
            stage.press("US Letter")
            compose.waitUntil(WAIT_MS) { pages().isNotEmpty() && ByPoppler.opened.isNotEmpty() }
            goOn.countDown()
            compose.waitUntil(WAIT_MS) { answered.get() == 1 }
            Thread.sleep(A_MOMENT_MS)
            assertEquals(1, pages().size)
            assertEquals(1, ByPoppler.opened.size)
            assertDraws(given(SummaryPaper.LETTER))
        }
    }

    @Test
    fun its_paper_is_white_by_day_and_dim_in_the_dark() {
        for ((view, paper) in listOf(View.DAY to Color.WHITE, View.DUSK to Dusk.ink2.toArgb())) {
            staged(view) {
                val sheet = pages().single().touch
                val picture = stage.picture()
                val across = sheet.left.toInt() + 4 until sheet.right.toInt() - 4
                val down = sheet.top.toInt() + 4 until sheet.bottom.toInt() - 4
                val seen = down.flatMap { y -> across.map { x -> picture.getPixel(x, y) } }
                assertEquals(paper, seen.groupingBy { it }.eachCount().maxByOrNull { it.value }!!.key)
                assertTrue("dark on light", seen.minOf(Color::luminance) < Color.luminance(paper) / 4)
            }
        }
    }

    /** So many long questions of hers. */
    private fun TestApp.write(many: Int) = Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en").use {
        repeat(many) { at ->
            val why = "Why does it wake me, and what can be done about it? ".repeat(18)
            val words = Answer("words", Value.Text("$at. $why"))
            val done = it.submit("question", null, listOf(words, Answer("at", Value.At(now))), listOf("words"), now)
            check(done is Submitted.Kept) { "$done" }
        }
    }

    private companion object {
        const val WAIT_MS = 60_000L
        const val A_MOMENT_MS = 300L
    }
}
