package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.Moment
import app.evenfall.support.Stage
import app.evenfall.support.TestApp
import app.evenfall.support.TestApp.Companion.EVENING
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.NIGHT
import app.evenfall.support.pictureFile
import app.evenfall.support.write
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h915dp-xhdpi")
class ScreenPictures {
    @get:Rule
    val compose = createEmptyComposeRule()

    private fun shoot(name: String, vararg presses: String, sample: String? = "restless", at: Moment = MORNING) {
        Stage(compose).use { stage ->
            stage.app.now = at
            sample?.let(stage.app::begin)
            stage.launch()
            presses.forEach(stage::press)
            stage.picture().write(pictureFile(name))
        }
    }

    @Test fun today() = shoot("today-day")
    @Test fun nights() = shoot("nights", "Patterns", at = EVENING)
    @Test fun iron() = shoot("iron", "Patterns", "Iron")
    @Test fun movement() = shoot("movement", "Patterns", "Movement")
    @Test fun calm() = shoot("calm", "Patterns", "Calm")
    @Test fun timeline() = shoot("timeline", "Timeline")
    @Test fun dueDate() = shoot("due-date", "Timeline", "Change")
    @Test fun settings() = shoot("settings", "Settings")
    @Test fun urgent() = shoot("urgent", "Urgent help")
    @Test fun log() = shoot("log", "Log")
    @Test fun tonight() = shoot("tonight-deep", "Tonight", at = NIGHT)
    @Test fun running() = shoot("tonight-running-deep", "Tonight", sample = "running", at = NIGHT)
    @Test fun first() = shoot("first-run", sample = null)
    @Test fun loss() = shoot("after-loss", sample = "after_loss")
    @Test @Config(qualifiers = "+night") fun dusk() = shoot("today-dusk")
}
