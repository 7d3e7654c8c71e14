package app.evenfall.summary

import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.evenfall.core.DiaryException
import app.evenfall.core.SummaryHealth
import app.evenfall.core.SummaryRange
import app.evenfall.core.TroubleState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.words
import app.evenfall.look.Icon
import app.evenfall.look.Look
import app.evenfall.look.OpenCard
import app.evenfall.look.QuietButton
import app.evenfall.look.SideButton
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.phone.HealthConnect
import app.evenfall.phone.Put
import app.evenfall.shell.Said
import app.evenfall.shell.block
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** The summary into the phone's Health Connect, and out of it again. */
class SummaryToHealth(
    private val diary: OpenDiary,
    private val health: HealthConnect,
    private val scope: CoroutineScope,
) {
    val isHere get() = health.isHere
    val isAllowed get() = health.isAllowed

    /** Whether there is anything of ours to take out. */
    var holds by mutableStateOf(false)
        private set

    /** What came of it, or that it is being done. */
    var said: String? by mutableStateOf(null)
        private set
    var trouble: TroubleState? by mutableStateOf(null)
        private set
    private var doing: Job? = null

    fun look() {
        if (isHere) scope.launch { holds = health.holds() }
    }

    fun put(words: SummaryHealth, range: SummaryRange, sections: List<String>?, say: (Said) -> Unit) = once(words) {
        val now = diary.now()
        val records = diary.askAside { healthRecords(range, sections, now) }
        when (health.put(records)) {
            Put.DONE -> try {
                say(Said(diary.change { keepHealthShared(range, sections, now) }, null))
            } finally {
                said = records.done
            }
            Put.NOTHING -> said = words.notPut
            Put.PARTWAY -> said = words.partway
        }
    }

    fun refused(words: SummaryHealth) {
        said = words.refused
    }

    fun takeOut(words: SummaryHealth) = once(words) {
        said = if (health.takeOut()) words.takenOut else words.notTakenOut
    }

    /** One at a time, and to its end though she leaves. */
    private fun once(words: SummaryHealth, deed: suspend () -> Unit) {
        if (doing?.isActive == true) return
        said = words.working
        doing = scope.launch {
            withContext(NonCancellable) {
                try {
                    trouble = null
                    deed()
                } catch (error: DiaryException) {
                    if (said == words.working) said = null
                    trouble = error.words
                }
                holds = health.holds()
            }
        }
    }
}

/** The way to Health Connect; a phone that has none shows nothing of it. */
internal fun LazyListScope.health(words: SummaryHealth, health: SummaryToHealth, put: () -> Unit) {
    if (health.isHere) block("health") { ToHealth(words, health, put) }
}

@Composable
private fun ToHealth(words: SummaryHealth, health: SummaryToHealth, put: () -> Unit) {
    val ask = rememberLauncherForActivityResult(RequestPermission()) { if (it) put() else health.refused(words) }
    OpenCard {
        words.put?.let { SideButton(it, { if (health.isAllowed) put() else ask.launch(HealthConnect.WRITES) }, icon = Icon.Share) }
        Words(words.note, Type.label, Look.colours.ink2)
        words.leftOut?.let { Words(it, Type.label, Look.colours.ink2) }
        health.said?.let {
            Words(it, Type.strong, modifier = Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        }
        if (health.holds) QuietButton(words.takeOut, { health.takeOut(words) })
    }
}
