package app.evenfall.medicinecheck

import android.os.Bundle
import android.os.Parcel
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.lifecycle.Lifecycle
import app.evenfall.core.Place
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
import org.robolectric.annotation.Config
import java.io.File

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class MedicineCheckScreenTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun staged(scene: String, then: Walk.() -> Unit) = Stage(compose).use {
        then(Walk(it.show(SCENES.first { at -> at.name == scene }, View.TALL)))
    }

    private val Walk.field get() = stage.stops().first { it.role == "field" }.words

    @Test
    fun a_name_that_is_near_is_checked_by_a_press() = staged("medicine-check-near") {
        stage.press("A product with promethazine")
        assertTrue(stage.sees("Can stir up restless legs. Ask about an alternative."))
        assertFalse("it stands in the field", "phenergen" in field)
    }

    @Test
    fun a_question_about_it_is_kept_once_and_taken_back() = staged("medicine-check-known") {
        stage.press("Add as a question")
        assertTrue(stage.sees("This is in your questions."))
        assertEquals(4, ask { care(it) }.questions.size)
        stage.press("Undo")
        assertTrue(stage.sees("Add as a question"))
        assertEquals(3, ask { care(it) }.questions.size)
    }

    @Test
    fun a_name_that_is_no_name_is_said_at_the_field() = staged("medicine-check") {
        stage.fill("Name of the medicine", "x".repeat(3000))
        stage.press("Check")
        stage.press("Add as a question")
        assertTrue(stage.sees("That is longer than a name. The name alone is enough."))
    }

    @Test
    fun the_form_begins_with_the_name() = staged("medicine-check-known") {
        stage.press("Log this medicine")
        assertTrue(stage.stops().any { it.role == "field" && "promethazine" in it.words })
        stage.press(ask { form("medicine", null, it) }!!.save)
        assertEquals(1, ask { dayDiary(null, it) }.rows.count { it.kind == "medicine" })
        assertTrue("she is back at the check", stage.sees("Add as a question"))
    }

    @Test
    fun what_she_typed_outlives_the_process_sealed_and_not_that_she_left() = staged("care") {
        stage.press("Check a medicine")
        stage.fill("Name of the medicine", "promethazine")
        stage.press("Check")
        assertTrue(stage.sees("Sedating antihistamine: promethazine"))
        stage.fill("Name of the medicine", MARKER)
        assertFalse("an answer stands under another name", stage.sees("Sedating antihistamine: promethazine"))
        val saved = Bundle()
        stage.scenario.onActivity { it.onSaveInstanceState(saved, android.os.PersistableBundle()) }
        assertFalse("the phone's saved state holds it", MARKER in saved.written())
        stage.scenario.moveToState(Lifecycle.State.CREATED)
        val draft = File(stage.app.noBackupFilesDir, "page").readBytes()
        assertFalse(MARKER in String(draft, Charsets.ISO_8859_1) || MARKER in String(draft, Charsets.UTF_16LE))
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        stage.kill()
        assertTrue(MARKER in field)
        to(Place.MedicineCheck)
        assertFalse(MARKER in field)
        assertFalse(stage.sees("Add as a question"))
    }

    private fun Bundle.written(): String {
        val parcel = Parcel.obtain()
        parcel.writeBundle(this)
        return parcel.marshall().let { String(it, Charsets.ISO_8859_1) + String(it, Charsets.UTF_16LE) }.also { parcel.recycle() }
    }

    private companion object {
        const val MARKER = "zolnaxapride"
    }
}
