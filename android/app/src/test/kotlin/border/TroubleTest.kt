package app.evenfall.border

import app.evenfall.core.Answer
import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.Moment
import app.evenfall.core.PhoneRings
import app.evenfall.core.Submitted
import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryRange
import app.evenfall.core.TroubleState
import app.evenfall.core.Value
import app.evenfall.core.putAside
import app.evenfall.diary.words
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Test
import java.io.File
import java.io.RandomAccessFile
import java.lang.reflect.Modifier
import java.time.LocalDate
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.reflect.KClass

/** What goes wrong, in the five cases a screen can do something about. */
class TroubleTest : WithADiary() {
    private val hers = "what she wrote at three"

    /** The words of the case that the call ends in; nothing of hers and no path is in them. */
    private fun trouble(case: KClass<out DiaryException>, call: () -> Unit): TroubleState {
        val error = assertThrows(case.java) { call() }
        val words = error.words
        assertTrue(words.title.isNotEmpty() && words.safe.isNotEmpty() && words.act.isNotEmpty())
        for (secret in listOf(hers, folder.root.path)) assertFalse(secret in error.toString())
        return words
    }

    @Test fun `another key does not open it`() {
        dose()
        close()
        for (key in listOf(ByteArray(32) { 8 }, ByteArray(0), "short".toByteArray(), ByteArray(33))) {
            trouble(DiaryException.WrongKey::class) { Diary.open(path, key, "en") }
        }
        assertEquals(1, reopen().dayDiary(null, NOW).rows.size)
    }

    @Test fun `a newer diary is left untouched`() {
        dose()
        close()
        val tool = File(System.getProperty("jna.library.path"), "examples/newer_diary")
        assertTrue("$tool is missing: cargo build -p evenfall-tests --example newer_diary", tool.canExecute())
        assertEquals(0, ProcessBuilder(tool.path, path).inheritIO().start().waitFor())
        val before = File(path).readBytes()
        trouble(DiaryException.Newer::class) { Diary.open(path, KEY, "en") }
        assertArrayEquals(before, File(path).readBytes())
    }

    @Test fun `a damaged diary is left as it is`() {
        dose()
        close()
        RandomAccessFile(path, "rw").use { file ->
            val page = ByteArray(100)
            file.seek(100)
            file.readFully(page)
            file.seek(100)
            file.write(ByteArray(100) { (page[it].toInt() xor 0x55).toByte() })
        }
        val damaged = File(path).readBytes()
        trouble(DiaryException.Damaged::class) { Diary.open(path, KEY, "en") }
        assertArrayEquals(damaged, File(path).readBytes())
    }

    @Test fun `a diary has one opener`() {
        val words = trouble(DiaryException.OutOfReach::class) { Diary.open(path, KEY, "en") }
        assertEquals("The diary is open somewhere else.", words.title)
        assertEquals(words, trouble(DiaryException.OutOfReach::class) { putAside(path, "en") })
    }

    @Test fun `a diary is no folder`() {
        folder.newFolder("folder")
        for (path in listOf(beside("folder"), beside("no/such/folder/diary"), "", "\u0000", "$path\u0000x")) {
            trouble(DiaryException.OutOfReach::class) { Diary.open(path, KEY, "en") }
        }
    }

    @Test fun `words of trouble are in her language`() {
        val plain = trouble(DiaryException.OutOfReach::class) { Diary.open(path, KEY, "en") }
        val accented = trouble(DiaryException.OutOfReach::class) { Diary.open(path, KEY, "en-XA") }
        assertNotEquals(plain.title, accented.title)
    }

    @Test fun `a full disk loses nothing`() {
        val disk = folder.newFolder("disk").path
        val mount = "mount -t tmpfs -o size=400k none '$disk'"
        val alone = arrayOf("unshare", "--map-root-user", "--mount", "sh", "-c")
        assumeTrue("NO SMALL DISK CAN BE MOUNTED HERE, so a full one was not tried", finishes(*alone, mount) == 0)
        val java = File(System.getProperty("java.home"), "bin/java").path
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val library = "-Djna.library.path=" + System.getProperty("jna.library.path")
        val filling = arrayOf(java, library, "-cp", classes, Filling::class.java.name, "$disk/diary")
        val child = ProcessBuilder(*alone, "$mount && exec \"\$0\" \"\$@\"", *filling).redirectErrorStream(true).start()
        val said = child.inputStream.bufferedReader().readText()
        assertTrue(said, child.waitFor(60, TimeUnit.SECONDS) && child.exitValue() == 0)
        assertTrue(said, "NoSpace: There is no room left to save." in said)
    }

    private fun finishes(vararg command: String): Int = try {
        ProcessBuilder(*command).redirectErrorStream(true).start().let {
            it.inputStream.readBytes()
            it.waitFor()
        }
    } catch (_: java.io.IOException) {
        -1
    }

    @Test fun `a full place takes no export`() {
        dose()
        val full = diary.exportJson("/dev/full", NOW) as Copied.NotDone
        assertTrue("room" in full.state.words)
    }

    @Test fun `what is no moment or day is the fifth case`() {
        val far = listOf(Long.MAX_VALUE, Long.MIN_VALUE, 5_000_000_000_000).map { it to 0 }
        val moments = far + listOf(1081, Int.MAX_VALUE, Int.MIN_VALUE).map { 0L to it }
        for ((ms, offset) in moments) {
            val now = Moment(ms, offset)
            val read = listOf<(Moment) -> Any?>(
                diary::today, diary::care, diary::sortedLegs, diary::breathing, diary::moodCheck,
                diary::adviceList, diary::library, diary::evening, diary::glossary,
            )
            for (call in read) trouble(DiaryException.OutOfReach::class) { call(now) }
            val named = listOf<(String, Moment) -> Any?>(
                diary::whyThis, diary::libraryPage, diary::askFromAdvice, diary::notForMe, diary::adviceSeen,
            )
            for (call in named) trouble(DiaryException.OutOfReach::class) { call(hers, now) }
            trouble(DiaryException.OutOfReach::class) { diary.week(null, now) }
            val phone = PhoneRings(hers, allowed = true, exact = true, heldBack = false, pending = listOf(hers))
            val rings = listOf<() -> Any?>(
                { diary.reminders(phone, now) }, { diary.whyNotRing(phone, now) }, { diary.switchReminder("iron", true, now) },
                { diary.nextRings(hers, 1, now) }, { diary.armRings(hers, emptyList(), false, now) }, { diary.rang(hers, hers, now) },
                { diary.ringDone(hers, now) }, { diary.snoozeRing(hers, 10, now) }, { diary.exportCalendar(beside("ics"), hers, now) },
            )
            for (call in rings) trouble(DiaryException.OutOfReach::class) { call() }
            val (form, paper, range) = Triple(SummaryForm.PDF, SummaryPaper.A4, SummaryRange.FourWeeks)
            trouble(DiaryException.OutOfReach::class) { diary.summary(range, null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.summaryPages(paper, range, null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.summaryFiles(form, paper, range, null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.summarySquares(range, null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.plan(now) }
            trouble(DiaryException.OutOfReach::class) { diary.window(hers, now) }
            trouble(DiaryException.OutOfReach::class) { diary.previewMark("england-rsv", "had", null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.markWindow("england-rsv", "had", null, now) }
            trouble(DiaryException.OutOfReach::class) { diary.unmarkWindow("england-rsv", now) }
            trouble(DiaryException.OutOfReach::class) { diary.moveQuestion(hers, true, now) }
            trouble(DiaryException.OutOfReach::class) { diary.medicineCheck(hers, now) }
            trouble(DiaryException.OutOfReach::class) { diary.askAboutMedicine(hers, now) }
            trouble(DiaryException.OutOfReach::class) { diary.markAsked(hers, now) }
            trouble(DiaryException.OutOfReach::class) { diary.sortLegs(emptyList(), now) }
            trouble(DiaryException.OutOfReach::class) { diary.breathed("slow_breathing", 180, now) }
            trouble(DiaryException.OutOfReach::class) { submit("remark", text("words", hers), Answer("at", Value.At(now))) }
        }
        for (day in listOf(LocalDate.MAX, LocalDate.MIN)) {
            trouble(DiaryException.OutOfReach::class) { diary.dayDiary(day, NOW) }
            trouble(DiaryException.OutOfReach::class) { diary.previewMark("england-rsv", "had", day, NOW) }
            trouble(DiaryException.OutOfReach::class) { diary.markWindow("england-rsv", "had", day, NOW) }
            trouble(DiaryException.OutOfReach::class) { submit("due_given", Answer("due", Value.On(day))) }
        }
        assertEquals(0, rows().size)
    }

    @Test fun `one thread logs while another reads and exports`() {
        val logging = Executors.newSingleThreadExecutor()
        val logged = logging.submit { repeat(100) { dose() } }
        var reads = 0
        while (reads == 0 || !logged.isDone) {
            diary.today(NOW)
            diary.nights(null, NOW)
            assertTrue(diary.exportJson(beside("export.json"), NOW) is Copied.Done)
            reads++
        }
        logged.get()
        logging.shutdown()
        assertEquals(100, rows().size)
    }

    @Test fun `a closed diary says that it is closed, and a call under way ends before it closes`() {
        dose()
        val reading = Executors.newSingleThreadExecutor()
        val read = reading.submit<Int> {
            (1..50).count {
                val error = runCatching { diary.nights(null, NOW) }.exceptionOrNull()
                error == null || error is IllegalStateException
            }
        }
        diary.close()
        assertEquals("every call was answered or refused whole", 50, read.get())
        reading.shutdown()
        diary.close()
        assertThrows(IllegalStateException::class.java) { diary.today(NOW) }
        assertEquals(1, reopen().dayDiary(null, NOW).rows.size)
    }

    @Test fun `records cannot be changed`() {
        val checked = mutableSetOf<Class<*>>()
        fun check(value: Any?) {
            when {
                value is List<*> -> value.forEach(::check)
                value == null || value is Enum<*> || !value.javaClass.name.startsWith("app.evenfall.core") || value.javaClass in checked -> Unit
                else -> {
                    checked += value.javaClass
                    for (field in value.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }) {
                        assertTrue("$field can be changed", Modifier.isFinal(field.modifiers))
                        field.isAccessible = true
                        check(field.get(value))
                    }
                }
            }
        }
        keep("due_given", on("due", "2027-02-03"))
        dose()
        listOf(
            diary.chrome(NOW), diary.today(NOW), diary.tonight(NOW), diary.morning(NOW), diary.logSheet(NOW), diary.timeline(NOW),
            diary.dayDiary(null, NOW), diary.settings(NOW), diary.ironPatterns(null, NOW), diary.nights(null, NOW), diary.urgentHelp(NOW),
            diary.tap("restless", NOW), submit("iron_dose"), diary.care(NOW), diary.medicineCheck("promethazine", NOW),
            diary.sortedLegs(NOW), diary.sortLegs(emptyList(), NOW),
            diary.breathing(NOW), diary.moodCheck(NOW),
            diary.whyThis("ferritin_gap", NOW), diary.adviceList(NOW), diary.library(NOW),
            diary.libraryPage("movement", NOW),
            diary.week(null, NOW), diary.evening(NOW), diary.glossary(NOW),
            diary.switchReminder("iron", true, NOW), diary.armRings("Europe/London", emptyList(), false, NOW),
            diary.reminders(PhoneRings("Europe/London", false, false, true, emptyList()), NOW),
            diary.whyNotRing(PhoneRings("Europe/London", true, false, true, emptyList()), NOW),
            diary.plan(NOW), diary.window("england-rsv", NOW), diary.previewMark("england-booking", "had", null, NOW),
        ).forEach(::check)
        assertTrue("only ${checked.size} kinds of record were looked at", checked.size > 40)
        val before = diary.today(NOW)
        assertEquals("a copy is another record", before, before.copy(title = "other").copy(title = before.title))
    }
}

/** Fills a diary on a small disk until there is no room, in a process of its own. */
object Filling {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val diary = Diary.open(arguments[0], KEY, "en")
        var kept = 0
        try {
            val answers = listOf(text("words", "x".repeat(3_000)), Answer("at", Value.At(NOW)))
            repeat(2_000) { if (diary.submit("remark", null, answers, emptyList(), NOW) is Submitted.Kept) kept++ }
        } catch (error: DiaryException) {
            println("${error.javaClass.simpleName}: ${error.words.title}")
        }
        val rows = diary.dayDiary(null, NOW).rows.size
        check(kept > 0 && rows == kept) { "$kept said to be kept, $rows are there" }
    }
}
