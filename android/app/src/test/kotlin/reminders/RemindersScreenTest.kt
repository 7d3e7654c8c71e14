package app.evenfall.reminders

import android.app.NotificationManager
import android.provider.Settings
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Place
import app.evenfall.core.ReminderRow
import app.evenfall.phone.service
import app.evenfall.support.SCENES
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.View
import app.evenfall.support.Walk
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** Reminders, by what she presses. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class RemindersScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun on(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        it.show(SCENES.first { one -> one.name == scene }, View.DAY)
        Walk(it).then()
    }

    private fun Walk.row(name: String): ReminderRow =
        ask { reminders(stage.app.phone.rings.says(), it) }.groups.flatMap { it.rows }.first { it.name == name }

    private fun Walk.alarms() = stage.app.phone.rings.says().pending

    @Test
    fun a_switch_says_what_it_did_and_undo_takes_it_back() = on("reminders-new") {
        assertEquals(emptyList<String>(), alarms())
        turn(row("water").title)
        assertTrue(row("water").on)
        assertTrue(stage.words().any { it.startsWith(row("water").title) && it.endsWith("on.") })
        assertEquals(64, alarms().size)
        stage.press(chrome.undo)
        assertFalse(row("water").on)
        assertEquals(emptyList<String>(), alarms())
    }

    @Test
    fun the_phone_asks_once_when_the_first_is_on() = on("reminders-new") {
        assertFalse(stage.app.phone.choices.askedToRing)
        turn(row("water").title)
        stage.scenario.onActivity {
            assertEquals(
                listOf("android.permission.POST_NOTIFICATIONS"),
                shadowOf(it).lastRequestedPermission.requestedPermissions.toList(),
            )
        }
        assertTrue(stage.app.phone.choices.askedToRing)
    }

    @Test
    fun a_row_opens_its_form_and_what_is_saved_there_is_on() = on("reminders-new") {
        to(Place.Form("reminder_water"))
        val form = ask { form("reminder_water", null, it) }!!
        stage.press(form.save)
        assertTrue(row("water").on)
    }

    @Test
    fun to_the_minute_is_hers_to_ask_for_on_the_phones_own_page() = on("reminders") {
        val title = ask { reminders(stage.app.phone.rings.says(), it) }.facts.last().title
        turn(title)
        assertTrue(stage.app.phone.choices.exactRings)
        assertTrue(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM in started())
    }

    @Test
    fun a_phone_that_keeps_quiet_is_told_so_and_its_settings_are_one_press_away() = on("reminders-denied") {
        stage.press(ask { reminders(stage.app.phone.rings.says(), it) }.denied!!.lead)
        assertTrue(Settings.ACTION_APP_NOTIFICATION_SETTINGS in started())
        assertEquals(emptyList<String>(), alarms())
    }

    @Test
    fun allowed_meanwhile_it_rings_again_when_she_comes_back() = on("reminders-denied") {
        shadowOf(stage.app.service<NotificationManager>()).setNotificationsEnabled(true)
        stage.turn()
        stage.scenario.onActivity { it.model.comeBack() }
        compose.waitForIdle()
        assertTrue(alarms().isNotEmpty())
    }

    @Test
    fun why_it_did_not_ring_leads_to_the_setting_that_mends_it() = on("why-not-ring-denied") {
        val why = ask { whyNotRing(stage.app.phone.rings.says(), it) }
        stage.press(why.reasons.first { it.setting != null }.spoken)
        assertTrue(Settings.ACTION_APP_NOTIFICATION_SETTINGS in started())
    }

    /** Presses the switch with these words; the row beside it, which opens its form, has them too. */
    private fun Walk.turn(words: String) =
        stage.press(stage.find(Stage.says(words) and SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Switch)))

    /** What the phone was asked to open, page by page. */
    private fun Walk.started(): List<String?> =
        generateSequence { shadowOf(stage.app).nextStartedActivity }.map { it.action }.toList()
}
