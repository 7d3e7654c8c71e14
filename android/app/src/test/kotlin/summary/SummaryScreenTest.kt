package app.evenfall.summary

import android.content.Intent
import android.content.IntentSender
import android.net.Uri
import android.os.Looper
import android.provider.OpenableColumns
import android.view.WindowManager
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.DiaryInterface
import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryRange
import app.evenfall.core.SummaryState
import app.evenfall.core.lock
import app.evenfall.core.passphraseGroups
import app.evenfall.support.SCENES
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import kotlinx.coroutines.Dispatchers
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File
import java.lang.reflect.InvocationHandler
import java.lang.reflect.Proxy
import java.time.Duration
import java.util.concurrent.CountDownLatch

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class SummaryScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String = "summary", then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private fun Walk.whole(): SummaryState = ask { summary(SummaryRange.FourWeeks, null, it) }

    private fun Walk.choose(form: SummaryForm) = stage.press(whole().forms.first { it.form == form }.words)

    private fun Walk.folders(): List<File> = File(stage.app.cacheDir, "shared").listFiles().orEmpty().toList()

    /** Presses Share, and gives what the phone was asked to offer to other apps. */
    private fun Walk.share(): Pair<Intent, Intent> {
        stage.press(whole().share)
        lateinit var chooser: Intent
        compose.waitUntil(WAIT_MS) {
            compose.waitForIdle()
            shadowOf(stage.app).nextStartedActivity?.also { chooser = it } != null
        }
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        return chooser to chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
    }

    private fun Intent.files(): List<Uri> = List(clipData!!.itemCount) { clipData!!.getItemAt(it).uri }

    /** What it holds. Robolectric cannot close what a provider opened, so its size alone comes from there. */
    private fun Walk.read(file: Uri): ByteArray {
        val held = File(stage.app.cacheDir, file.path!!).readBytes()
        stage.app.contentResolver.query(file, arrayOf(OpenableColumns.SIZE), null, null, null)!!.use {
            it.moveToFirst()
            assertEquals(held.size, it.getInt(0))
        }
        return held
    }

    /** She chooses an app: the phone tells so. */
    private fun Walk.choose(chooser: Intent) {
        val told = listOf(Intent.EXTRA_CHOOSER_RESULT_INTENT_SENDER, Intent.EXTRA_CHOSEN_COMPONENT_INTENT_SENDER)
            .firstNotNullOf { chooser.getParcelableExtra(it, IntentSender::class.java) }
        told.sendIntent(stage.app, 0, null, null, null)
        compose.waitForIdle()
    }

    @Test
    fun a_page_is_given_to_the_app_she_chooses_and_kept_and_forgotten() = staged {
        val (chooser, share) = share()
        assertEquals(Intent.ACTION_SEND to "application/pdf", share.action to share.type)
        val file = share.files().single()
        assertTrue("$file", file.scheme == "content" && file.lastPathSegment == "summary-2026-11-22.pdf")
        assertTrue(share.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, share.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        assertEquals("%PDF-", read(file).decodeToString(0, 5))
        assertEquals("nothing is kept before she chose", emptyList<Any>(), whole().shared)
        choose(chooser)
        val (shared) = whole().shared
        assertTrue(stage.sees("Written down: shared today."))
        assertTrue(stage.sees(shared.words))
        stage.press("Forget this line, ${shared.words}")
        assertTrue(stage.sees("Forgotten.") && stage.sees("Nothing was shared yet. To whom is never kept."))
    }

    @Test
    fun what_was_given_is_removed_when_the_screen_is_left() = staged {
        share()
        assertEquals(1, folders().size)
        stage.turn()
        assertEquals("a turn of the phone is no leaving", 1, folders().size)
        stage.back()
        compose.waitUntil(WAIT_MS) { folders().isEmpty() }
    }

    @Test
    fun what_an_ended_process_left_is_removed_at_the_next_start() = staged("today") {
        File(stage.app.cacheDir, "shared/1").apply { mkdirs() }.resolve("summary-2026-11-22.pdf").writeText("hers")
        stage.kill()
        compose.waitUntil(WAIT_MS) { folders().isEmpty() }
    }

    @Test
    fun plain_words_go_as_words_too_and_tables_as_several_files() = staged {
        choose(SummaryForm.TEXT)
        assertFalse("there is no paper of words", stage.sees("US Letter"))
        val (_, words) = share()
        assertEquals(read(words.files().single()).decodeToString(), words.getStringExtra(Intent.EXTRA_TEXT))
        choose(SummaryForm.CSV)
        val (_, tables) = share()
        assertEquals(Intent.ACTION_SEND_MULTIPLE to "text/csv", tables.action to tables.type)
        assertTrue(tables.files().size > 5 && tables.files().all { it.lastPathSegment!!.startsWith("summary-2026-11-22-") })
        assertEquals("each has a folder of its own", 2, folders().size)
    }

    @Test
    fun a_locked_file_goes_with_how_it_is_opened_and_never_with_its_passphrase() = staged("summary-sealed") {
        val groups = { stage.stops().map { it.words }.single { it.matches(Regex("[0-9A-Z]{4}( · [0-9A-Z]{4}){5}")) } }
        val first = groups()
        stage.press(whole().sealAnother)
        assertTrue("another comes", first != groups())
        val (_, share) = share()
        val file = share.files().single()
        assertEquals("summary-2026-11-22.pdf.age", file.lastPathSegment)
        assertTrue(read(file).decodeToString().startsWith("age-encryption.org/v1"))
        assertEquals(whole().sealOpens, share.getStringExtra(Intent.EXTRA_TEXT))
        stage.press(whole().seal)
        assertFalse(stage.sees(whole().sealOpens))
    }

    @Test
    fun where_it_cannot_be_written_it_says_so_and_nothing_stays() = staged {
        File(stage.app.cacheDir, "shared").writeText("in the way")
        stage.press(whole().share)
        compose.waitUntil(WAIT_MS) { stage.sees(whole().notMade) }
        assertEquals(null, shadowOf(stage.app).nextStartedActivity)
        File(stage.app.cacheDir, "shared").delete()
        share()
        assertFalse(stage.sees(whole().notMade))
    }

    @Test
    fun that_it_is_made_is_said_once_it_takes_its_time() {
        val goOn = CountDownLatch(1)
        val app = ApplicationProvider.getApplicationContext<TestApp>()
        app.besides = Dispatchers.IO
        app.through = { diary ->
            val slow = InvocationHandler { _, method, arguments ->
                if (method.name == "summaryFiles") goOn.await()
                method.invoke(diary, *arguments.orEmpty())
            }
            Proxy.newProxyInstance(javaClass.classLoader, arrayOf(DiaryInterface::class.java), slow) as DiaryInterface
        }
        staged {
            stage.press(whole().share)
            assertFalse(stage.sees(whole().making))
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(501))
            assertTrue(stage.sees(whole().making) && stage.sees(whole().shareNote))
            goOn.countDown()
            compose.waitUntil(WAIT_MS) { !stage.sees(whole().making) }
        }
    }

    @Test
    fun a_part_that_is_left_out_is_neither_shown_nor_given() = staged {
        val question = whole().sections.first().lines.first()
        stage.press(whole().sections.first().title)
        assertFalse(stage.sees(question))
        choose(SummaryForm.TEXT)
        assertFalse(question in share().second.getStringExtra(Intent.EXTRA_TEXT)!!)
        whole().sections.drop(1).forEach { stage.press(it.title) }
        assertTrue(stage.sees("Nothing is chosen. Choose what goes in."))
        stage.find(whole().share, pressable = true).assertIsNotEnabled()
        assertFalse(stage.sees(whole().show))
    }

    @Test
    fun days_of_her_own_begin_with_those_shown_and_another_can_be_picked() = staged("summary-dates") {
        stage.press(stage.stops().first { it.words.startsWith("From, ") }.words)
        stage.press(chrome.forms.choose)
        assertEquals(1, stage.stops().count { it.words == whole().ranges.last().words && "selected" in it.states })
        stage.press(whole().ranges.first().words)
        assertFalse(stage.stops().any { it.words.startsWith("From, ") })
    }

    private fun Walk.on(what: Int): Boolean {
        var flags = 0
        stage.scenario.onActivity { flags = it.window.attributes.flags }
        return flags and what != 0
    }

    @Test
    fun it_is_shown_alone_page_by_page() = staged("summary-shown") {
        val parts = whole().sections
        assertTrue("the screen stays on", on(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON))
        val pressable = { stage.stops().filter { it.actionable }.map { it.words } }
        assertEquals(listOf("Back", chrome.urgentHelp, whole().next), pressable())
        stage.press(whole().next)
        assertTrue(stage.sees(parts[1].title) && stage.sees("2 of ${parts.size}"))
        stage.press(whole().previous)
        assertTrue(stage.sees(parts[0].title) && stage.sees(parts[0].lines[0]))
        repeat(parts.size - 1) { stage.press(whole().next) }
        assertTrue(stage.sees(parts.last().title) && !stage.sees(whole().next))
        stage.back()
        assertTrue("without a lock she is where she was", stage.sees(whole().about))
        assertFalse(on(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON))
    }

    @Test
    fun leaving_what_is_shown_locks_where_she_chose_a_lock() {
        for (leave in listOf<Walk.() -> Unit>({ stage.back() }, { stage.press("Back") }, { stage.press(chrome.urgentHelp) })) {
            staged("summary-shown") {
                stage.app.phone.choices.lock = true
                stage.turn()
                assertTrue("a turn of the phone is no leaving", stage.sees("1 of ${whole().sections.size}"))
                leave()
                if (!stage.sees(lock("en").unlock)) {
                    assertTrue("help is there at once", stage.sees(ask { urgentHelp(it) }.title))
                    stage.back()
                }
                assertFalse(stage.sees(whole().sections.first().lines.first()))
                stage.press(lock("en").unlock)
                if (!stage.sees(whole().about)) stage.back() // from Urgent help
                assertTrue(stage.sees(whole().about))
            }
        }
    }

    @Test
    fun a_code_is_dark_on_light_in_the_dark_too() = Stage(compose).use {
        val walk = Walk(it.show(SCENES.first { at -> at.name == "summary-squares" }, View.DUSK))
        val squares = walk.ask { at -> summarySquares(SummaryRange.FourWeeks, listOf("questions"), at) }!!
        val (code) = it.stops().filter { stop -> stop.words == squares.spoken }
        val picture = it.picture()
        val module = (code.touch.width / (squares.side + 8)).toInt()
        val left = code.touch.left.toInt() + (code.touch.width.toInt() - module * (squares.side + 8)) / 2
        val top = code.touch.top.toInt() + (code.touch.height.toInt() - module * (squares.side + 8)) / 2

        fun isDark(x: Int, y: Int) = android.graphics.Color.luminance(
            picture.getPixel(left + (x + 4) * module + module / 2, top + (y + 4) * module + module / 2),
        ) < .5f
        val read = (0 until squares.side).flatMap { y -> (0 until squares.side).map { x -> isDark(x, y) } }
        assertEquals(squares.dark, read)
        assertFalse((-4 until squares.side + 4).any { at -> isDark(at, -2) || isDark(-2, at) || isDark(at, squares.side + 1) })
    }

    @Test
    fun the_groups_are_those_the_core_suggests() = staged("summary-sealed") {
        val said = stage.stops().map { it.words }.first { it.matches(Regex("[0-9A-Z]{4}( · [0-9A-Z]{4}){5}")) }
        assertEquals(said.split(" · "), passphraseGroups(said.replace(" · ", "-")))
    }

    private companion object {
        /** Locking a file takes its time, by design. */
        const val WAIT_MS = 60_000L
    }
}
