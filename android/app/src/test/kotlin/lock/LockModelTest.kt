package app.evenfall.lock

import androidx.test.core.app.ApplicationProvider
import app.evenfall.core.Moment
import app.evenfall.core.lock
import app.evenfall.phone.Answered
import app.evenfall.phone.Choices
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.MORNING
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class)
class LockModelTest {
    private val words = lock("en")
    private val choices = Choices(ApplicationProvider.getApplicationContext()).apply { lock = true }
    private var now = MORNING

    private fun model() = LockModel(choices, words) { now }

    private fun LockModel.away(ms: Long) {
        leave()
        now = Moment(now.epochMs + ms, now.offsetMinutes)
        comeBack()
    }

    @Test fun `it is locked at the start where she chose so, and only there`() {
        assertTrue(model().locked)
        choices.lock = false
        assertFalse(model().locked)
        assertFalse(model().apply { away(1_000_000_000) }.locked)
    }

    @Test fun `a minute away asks nothing, a moment more does`() {
        val model = model().apply { answered(Answered.YES) }
        assertFalse(model.locked)
        model.away(60_000)
        assertFalse(model.locked)
        model.away(60_001)
        assertTrue(model.locked)
    }

    @Test fun `the grace time runs from the last leaving`() {
        val model = model().apply { answered(Answered.YES) }
        repeat(5) { model.away(50_000) }
        now = Moment(now.epochMs + 1_000_000, 0) // she was in the app
        model.comeBack()
        assertFalse(model.locked)
    }

    @Test fun `a clock set back locks`() {
        val model = model().apply { answered(Answered.YES) }
        model.away(-1)
        assertTrue(model.locked)
    }

    @Test fun `a zone that changed on the way does not`() {
        val model = model().apply { answered(Answered.YES) }
        model.leave()
        now = Moment(now.epochMs + 30_000, now.offsetMinutes - 300)
        model.comeBack()
        assertFalse(model.locked)
    }

    @Test fun `each answer is said in the words of the core, and only a yes or no lock at all opens`() {
        val model = model()
        for ((how, said) in listOf(Answered.NO to words.failed, Answered.LOCKED_OUT to words.lockedOut)) {
            model.answered(how)
            assertEquals(said, model.said)
            assertTrue(model.locked)
        }
        model.answered(Answered.YES)
        assertNull(model.said)
        assertFalse(model.locked)
        val without = model().apply { answered(Answered.NONE_SET) }
        assertEquals(words.noneSet, without.said)
        assertFalse("a phone without a lock does not shut her out", without.locked)
    }

    @Test fun `what was said of the last try is gone when it locks again`() {
        val model = model().apply {
            answered(Answered.NO)
            answered(Answered.YES)
        }
        model.away(100_000)
        assertNull(model.said)
    }

    @Test fun `a lock that is switched off while she is away does not lock`() {
        val model = model().apply { answered(Answered.YES) }
        choices.lock = false
        model.away(100_000)
        assertFalse(model.locked)
    }
}
