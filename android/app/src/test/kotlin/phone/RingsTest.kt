package app.evenfall.phone

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Looper
import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.Diary
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Moment
import app.evenfall.core.Submitted
import app.evenfall.core.ringWords
import app.evenfall.diary.DiaryKey
import app.evenfall.support.KeystoreInMemory
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager

/** What the phone holds, what it shows when an alarm goes off, and what becomes of the buttons. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class RingsTest {
    private val app: TestApp = ApplicationProvider.getApplicationContext()
    private val phone = app.service<AlarmManager>()
    private val notices = shadowOf(app.service<NotificationManager>())

    @Before
    fun begin() {
        app.reset()
        app.now = MORNING
        app.begin("restless")
    }

    @After
    fun end() {
        app.die()
    }

    private fun <S> ask(call: DiaryInterface.() -> S): S = runBlocking { app.door.open().ask(call) }

    private fun arm() = runBlocking { app.phone.rings.arm() }

    private fun switchOn(name: String, on: Boolean = true) {
        check(ask { switchReminder(name, on, app.now) } is Submitted.Kept)
        arm()
    }

    private fun held() = shadowOf(phone).scheduledAlarms.sortedBy { it.triggerAtMs }

    @Suppress("DEPRECATION") // Robolectric has no other way to it yet
    private val ShadowAlarmManager.ScheduledAlarm.intent get() = operation!!

    private fun settle() = shadowOf(Looper.getMainLooper()).idle()

    /** The clock comes to the first alarm, and the phone lets it go off. */
    private fun fire() {
        val alarm = held().first()
        app.now = Moment(alarm.triggerAtMs, app.now.offsetMinutes)
        phone.cancel(alarm.intent)
        alarm.intent.send()
        settle()
    }

    private fun shown(): Notification = notices.allNotifications.single()

    private fun Notification.press(words: (String) -> Boolean) {
        actions.first { words(it.title.toString()) }.actionIntent.send()
        settle()
    }

    private fun told(action: String) {
        app.sendBroadcast(Intent(action).setClass(app, WakeReceiver::class.java))
        settle()
    }

    private fun doses() = ask { dayDiary(null, app.now) }.rows.count { it.kind == "iron_dose" }

    @Test
    fun it_holds_what_comes_next_and_sets_nothing_twice() {
        switchOn("water")
        val times = held().map { it.triggerAtMs }
        assertEquals(64, times.size)
        assertTrue(times.first() >= app.now.epochMs)
        assertEquals(ask { nextRings("Europe/London", 64, app.now) }.rings.map { it.at.epochMs }, times)
        val before = held()
        arm()
        assertEquals(before, held())
        switchOn("water", false)
        assertEquals(0, held().size)
    }

    @Test
    fun a_ring_says_no_more_than_the_core_lets_it_on_a_lock_screen() {
        switchOn("iron")
        fire()
        val notice = shown()
        assertEquals(ringWords("en").discreet, notice.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(Notification.VISIBILITY_PRIVATE, notice.visibility)
        assertEquals(ringWords("en").discreet, notice.publicVersion.extras.getString(Notification.EXTRA_TITLE))
        val said = listOf(notice, notice.publicVersion).map { it.extras.apply { keySet() }.toString() }
        assertTrue("$said", said.none { "iron" in it.lowercase() })
        assertEquals(4, notice.actions.size)
        assertEquals("the next ones are held", true, held().isNotEmpty())
    }

    @Test
    fun done_writes_the_tablet_down_without_opening_the_app_and_once() {
        switchOn("iron")
        fire()
        val before = doses()
        val notice = shown()
        notice.press { it == "Done" }
        assertEquals(before + 1, doses())
        assertEquals(0, notices.allNotifications.size)
        notice.press { it == "Done" }
        assertEquals(before + 1, doses())
    }

    @Test
    fun put_off_it_comes_again() {
        switchOn("iron")
        fire()
        val asked = app.now
        shown().press { "10" in it }
        assertEquals(0, notices.allNotifications.size)
        assertEquals(asked.epochMs + 600_000, held().first().triggerAtMs)
        fire()
        assertEquals(1, notices.allNotifications.size)
    }

    @Test
    fun after_a_reboot_it_holds_the_same_again() {
        switchOn("water")
        val before = held().map { it.triggerAtMs }
        held().forEach { alarm ->
            phone.cancel(alarm.intent)
            alarm.intent.cancel()
        }
        app.die()
        assertEquals(0, held().size)
        told(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(before, held().map { it.triggerAtMs })
    }

    @Test
    fun in_another_zone_it_rings_by_the_clock_she_sees() {
        switchOn("morning")
        val before = held().last().triggerAtMs
        app.zone = "America/New_York"
        app.now = Moment(app.now.epochMs, -300)
        told(Intent.ACTION_TIMEZONE_CHANGED)
        assertEquals(before + 5 * 3_600_000L, held().first { it.triggerAtMs >= before }.triggerAtMs)
    }

    @Test
    fun denied_it_holds_nothing_and_allowed_again_all() {
        switchOn("water")
        notices.setNotificationsEnabled(false)
        arm()
        assertEquals(0, held().size)
        assertEquals(false, app.phone.rings.says().allowed)
        notices.setNotificationsEnabled(true)
        arm()
        assertEquals(64, held().size)
    }

    @Test
    fun it_rings_to_the_minute_only_where_she_asked_for_it_and_the_phone_allows_it() {
        switchOn("water")
        assertTrue(held().all { it.windowLengthMs == 600_000L && !it.isAllowWhileIdle })
        app.phone.choices.exactRings = true
        arm()
        assertTrue("the phone does not allow it", held().all { it.windowLengthMs == 600_000L })
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        told("android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED")
        assertEquals(64, held().size)
        assertTrue(held().all { it.windowLengthMs == 0L && it.isAllowWhileIdle })
    }

    @Test
    fun what_she_presses_while_the_diary_is_out_of_reach_waits_sealed_and_is_done_later() {
        switchOn("iron")
        fire()
        val (before, pressed) = doses() to app.now
        app.die()
        app.held = Diary.open(app.file.path, DiaryKey(app.noBackupFilesDir).unseal(), "en")
        shown().press { it == "Done" }
        assertEquals(ringWords("en").waits, shown().extras.getString(Notification.EXTRA_TEXT))
        val kept = app.noBackupFilesDir.listFiles()!!.filter { it.isFile }.map { String(it.readBytes(), Charsets.ISO_8859_1) }
        assertTrue(kept.none { "iron" in it })
        app.held!!.close()
        app.held = null
        app.now = Moment(pressed.epochMs + 3_600_000, pressed.offsetMinutes)
        arm()
        assertEquals(before + 1, doses())
        assertEquals(0, notices.allNotifications.size)
        arm()
        assertEquals(before + 1, doses())
    }

    @Test
    fun without_its_key_it_shows_nothing_and_keeps_what_she_pressed() {
        switchOn("iron")
        fire()
        val notice = shown()
        app.die()
        KeystoreInMemory.lose()
        notice.press { it == "Done" }
        assertEquals(ringWords("en").waits, shown().extras.getString(Notification.EXTRA_TEXT))
        notices.setNotificationsEnabled(true)
        app.service<NotificationManager>().cancelAll()
        if (held().isNotEmpty()) fire()
        assertEquals(0, notices.allNotifications.size)
    }

    @Test
    fun another_apps_word_wakes_nothing() {
        switchOn("water")
        held().forEach { phone.cancel(it.intent) }
        told("app.other.WAKE")
        assertEquals(0, held().size)
        assertNotEquals(emptyList<String>(), app.phone.rings.says().pending)
    }
}
