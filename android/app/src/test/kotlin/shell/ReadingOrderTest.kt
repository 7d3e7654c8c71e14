package app.evenfall.shell

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import app.evenfall.core.*
import app.evenfall.support.*
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApp::class, qualifiers = "w412dp-h4000dp-mdpi")
class ReadingOrderTest {
    @get:Rule val compose = createEmptyComposeRule()

    @Test fun look() {
        Stage(compose).use { stage ->
            stage.app.begin("restless")
            stage.launch()
            val walk = Walk(stage)
            println("== today"); stage.stops().flatMap { it.lines }.forEach(::println)
            listOf(Place.Nights, Place.Settings, Place.Tonight, Place.Morning, Place.LogSheet, Place.Form("iron_dose")).forEach {
                walk.to(it)
                println("== $it"); stage.stops().flatMap { it.lines }.forEach(::println)
            }
            val kinds = walk.ask { logSheet(it) }.groups.flatMap { it.kinds }.map { it.kind } + walk.ask { dueDate(it) }.ways.map { (it.place as Place.Form).kind } + "ended" + walk.ask { settings(it) }.groups.flatMap { it.rows }.mapNotNull { ((it.act as? SettingAct.Go)?.place as? Place.Form)?.kind }
            kinds.distinct().forEach { k -> println("KIND $k " + walk.ask { form(k, null, it) }!!.fields.map { it.shape::class.simpleName }) }
        }
    }
}
