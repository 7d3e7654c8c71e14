package app.evenfall.breathing

import app.evenfall.core.BreathCircle
import app.evenfall.core.ExerciseLength
import app.evenfall.core.ExercisePart
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class LedTest {
    private fun led(rounds: Int, vararg parts: Pair<BreathCircle, Int>) = Led(
        "slow_breathing",
        ExerciseLength(1, "", "", true, rounds, parts.map { (circle, seconds) -> ExercisePart(circle.name, seconds, circle) }),
    )

    private fun Led.at(seconds: Double) = apply { reach((seconds * 1e9).toLong()) }

    @Test fun `the circle grows and shrinks evenly with the breath`() {
        val led = led(6, BreathCircle.GROWS to 4, BreathCircle.SHRINKS to 6)
        val breadths = listOf(0.0, 1.0, 4.0, 7.0, 9.99, 10.0, 12.0).map { led.at(it).breadth }
        listOf(0f, .25f, 1f, .5f, 0f, 0f, .5f).zip(breadths).forEach { (expected, found) -> assertEquals(expected, found, .01f) }
        assertEquals("the same words twice are two parts", 2, led.at)
    }

    @Test fun `a circle that rests stays where it was left`() {
        val led = led(1, BreathCircle.RESTS to 1, BreathCircle.GROWS to 1, BreathCircle.RESTS to 1, BreathCircle.SHRINKS to 1, BreathCircle.RESTS to 1)
        assertEquals(listOf(0f, 1f, 0f), listOf(.5, 2.5, 4.5).map { led.at(it).breadth })
    }

    @Test fun `it is over when its rounds are, and no sooner and no later`() {
        val led = led(6, BreathCircle.GROWS to 4, BreathCircle.SHRINKS to 6)
        assertFalse(led.at(59.99).isOver)
        assertEquals(59, led.seconds)
        assertTrue(led.at(3_600.0).isOver)
        assertEquals("nobody was led any further", 60, led.seconds)
        assertEquals("time does not run back", 60, led.at(10.0).seconds)
    }
}
