package app.evenfall.journeys

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.provider.Settings
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextReplacement
import androidx.lifecycle.Lifecycle
import app.evenfall.core.Place
import app.evenfall.core.SettingAct
import app.evenfall.core.copying
import app.evenfall.core.lock
import app.evenfall.phone.Answered
import app.evenfall.support.KeystoreInMemory
import app.evenfall.support.Stage
import app.evenfall.support.Stage.Companion.says
import app.evenfall.support.Stage.Companion.spoken
import app.evenfall.support.Stage.Companion.texts
import app.evenfall.support.TestApp
import app.evenfall.support.Walk
import org.json.JSONArray
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.io.FileInputStream
import java.io.FileOutputStream
import java.nio.file.Files

/** Somebody with a phone: takes the steps of a journey by the words she sees. */
class Traveller(private val stage: Stage, journey: Journey) : AutoCloseable {
    private val app = stage.app
    private val walk = Walk(stage)
    private val disk: SmallDisk?

    /** What outlives a phone. */
    private val elsewhere = Files.createTempDirectory("elsewhere").toFile()
    private val backup = File(elsewhere, "backup")

    init {
        app.reset()
        app.now = TestApp.moment(journey.clock)
        Settings.System.putString(app.contentResolver, Settings.System.TIME_12_24, "24")
        disk = if (journey.smallDisk) SmallDisk(app.file.parentFile!!) else null
        journey.diary?.let { app.begin(it.removeSuffix(".json")) }
        stage.launch()
    }

    fun take(step: Step) = when (step.name) {
        "go" -> walk.to(place(step.words))
        "press" -> stage.press(step.words)
        "see" -> step.all.forEach { check(it.plain() in everything()) { "not seen: $it" } }
        "unseen" -> everything().let { seen -> step.all.forEach { check(it.plain() !in seen) { "seen: $it" } } }
        "fill" -> step.fields.forEach { (label, text) -> stage.fill(label, text as String) }
        "choose" -> step.fields.forEach { (label, choice) -> choose(label, choice) }
        "set" -> step.fields.forEach { (label, to) -> set(label, to) }
        "clock" -> later(step.words)
        "phone" -> happens(step.words)
        "back_up" -> backUp(step.words)
        "restore" -> restore(step.words)
        "kept_aside" -> check(keptAside().size == step.count) { "kept aside are ${keptAside()}" }
        else -> error("an unknown step")
    }

    /** Time went by; she looked away meanwhile, and looks again. */
    private fun later(clock: String) {
        stage.scenario.moveToState(Lifecycle.State.STARTED)
        app.now = TestApp.moment(clock)
        stage.scenario.moveToState(Lifecycle.State.RESUMED)
        stage.compose.waitForIdle()
    }

    /** All that stands on the screen, scrolled through from its top to its end. */
    fun everything(): String {
        val seen = linkedSetOf<String>()
        val page = stage.compose.onAllNodes(
            SemanticsMatcher("scrolls") {
                SemanticsProperties.VerticalScrollAxisRange in it.config && SemanticsActions.ScrollBy in it.config
            },
        )

        fun look() = stage.compose.onAllNodes(SemanticsMatcher("any") { true }).fetchSemanticsNodes().forEach {
            seen +=
                it.texts() + it.spoken()
        }
        stage.compose.waitForIdle()
        look()
        page.fetchSemanticsNodes().indices.forEach { at ->
            page[at].scrollBy(-FAR)
            repeat(MOST_SCREENS) {
                look()
                val range = page[at].fetchSemanticsNode().config[SemanticsProperties.VerticalScrollAxisRange]
                if (range.value() < range.maxValue()) page[at].scrollBy(A_SCREEN)
            }
            page[at].scrollBy(-FAR)
        }
        return seen.joinToString("\n").plain()
    }

    private fun SemanticsNodeInteraction.scrollBy(pixels: Float) {
        performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, pixels) }
        stage.compose.waitForIdle()
    }

    private fun choose(label: String, choice: Any) {
        when (choice) {
            is JSONArray -> choice.strings().forEach { below(label, says(it) and hasClickAction()) }
            is Boolean -> {
                val on =
                    stage.find(
                        label,
                        pressable = true,
                    ).fetchSemanticsNode().config[SemanticsProperties.ToggleableState].name ==
                        "On"
                if (on != choice) stage.press(label)
            }
            else -> below(label, says(choice as String) and hasClickAction())
        }
    }

    /** The label of a field, with or without what stands behind it: that it is needed. */
    private fun labelled(label: String) = stage.find(
        SemanticsMatcher("is labelled $label") { node ->
            node.texts().any { it == label || it.startsWith("$label · ") }
        },
    )

    /** Presses the first of these that stands below the label, as the eye finds it. */
    private fun below(
        label: String,
        what: SemanticsMatcher,
        act: (SemanticsNodeInteraction) -> Unit = { stage.press(it) },
    ) {
        val top = labelled(label).fetchSemanticsNode().positionInRoot.y
        val found = stage.compose.onAllNodes(what)
        val at = found.fetchSemanticsNodes().withIndex().filter {
            it.value.positionInRoot.y >= top
        }.minByOrNull { it.value.positionInRoot.y }
        act(found[checkNotNull(at) { "nothing such below $label" }.index])
    }

    private fun set(label: String, to: Any) {
        if (to is Number) return stage.fill(label, to.toString())
        val (day, time) = (to as String).split(" ").let { parts ->
            parts.find { "-" in it } to parts.find { ":" in it }
        }
        val openers = stage.compose.onAllNodes(hasContentDescription("$label, ", substring = true) and hasClickAction())
        labelled(label)
        if (day != null) {
            stage.press(openers[0])
            val (year, month, date) = day.split("-")
            below(label, TYPED) { it.performTextReplacement("$month$date$year") }
            stage.press(walk.chrome.forms.choose)
        }
        if (time != null) {
            stage.press(openers[if (day == null) 0 else 1])
            val (hour, minute) = time.split(":")
            val fields = stage.compose.onAllNodes(TYPED)
            val first = fields.fetchSemanticsNodes().withIndex().first {
                it.value.positionInRoot.y >
                    openers[0].fetchSemanticsNode().positionInRoot.y
            }.index
            fields[first].performTextReplacement(hour)
            fields[first + 1].performTextReplacement(minute)
            stage.press(walk.chrome.forms.choose)
        }
    }

    private fun happens(what: String) {
        when (what) {
            "killed" -> stage.kill()
            "new" -> again {
                app.reset()
                KeystoreInMemory.lose()
            }
            "key_lost" -> again { KeystoreInMemory.lose() }
            "disk_full" -> checkNotNull(disk).fill()
            "disk_freed" -> checkNotNull(disk).free()
            "locked" -> {
                app.phone.choices.lock = true
                app.phone.choices.tonightWhileLocked = true
                val now = app.now
                app.now = now.copy(epochMs = now.epochMs - (lock("en").graceSeconds + 1) * 1000L)
                stage.scenario.moveToState(Lifecycle.State.CREATED)
                app.now = now
                stage.scenario.moveToState(Lifecycle.State.RESUMED)
            }
            "not_unlocked", "unlocked" -> {
                app.unlock.answer = if (what == "unlocked") Answered.YES else Answered.NO
                stage.press(lock("en").unlock)
            }
            else -> error("nothing that happens to a phone")
        }
        stage.compose.waitForIdle()
    }

    private fun again(between: () -> Unit) {
        stage.scenario.close()
        app.die()
        between()
        stage.launch()
    }

    private fun backUp(passphrase: String) {
        val words = copying(app.now, "en")
        walk.setting(SettingAct.BackUp)
        stage.press(words.backUp.own)
        stage.fill(words.backUp.ownLabel, passphrase)
        stage.press(words.backUp.goOn)
        stage.fill(words.passphrase, passphrase)
        stage.press(words.backUp.make)
        answer { contents -> contents.registerOutputStreamSupplier(TARGET) { FileOutputStream(backup) } }
        untilDone(words.working)
    }

    private fun restore(passphrase: String) {
        val words = copying(app.now, "en")
        if (!stage.sees(words.restore.choose) && !stage.sees(words.restore.look)) walk.setting(SettingAct.Restore)
        if (stage.sees(words.restore.choose)) {
            stage.press(words.restore.choose)
            answer { }
        }
        stage.fill(words.passphrase, passphrase)
        stage.press(words.restore.look)
        untilDone(words.working)
        if (!stage.sees(words.restore.restore)) return
        stage.press(words.restore.restore)
        untilDone(words.working)
    }

    /** The phone's own picker was opened, and she picked the backup. */
    private fun answer(
        prepare: (org.robolectric.shadows.ShadowContentResolver) -> Unit,
    ) = stage.scenario.onActivity { activity ->
        val contents = shadowOf(activity.contentResolver)
        contents.registerInputStreamSupplier(TARGET) { FileInputStream(backup) }
        prepare(contents)
        val asked = checkNotNull(shadowOf(activity).nextStartedActivityForResult) { "no picker was opened" }
        shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(TARGET))
    }

    private fun untilDone(working: String) = stage.compose.waitUntil(LONGEST_MS) {
        stage.compose.onAllNodes(says(working)).fetchSemanticsNodes().isEmpty()
    }

    private fun keptAside() = app.file.parentFile!!.list().orEmpty()
        .filter { ".before-" in it && JOURNALS.none(it::endsWith) }

    override fun close() {
        app.die()
        disk?.close()
        elsewhere.deleteRecursively()
    }

    private fun place(name: String): Place = if (name.startsWith("form:")
    ) {
        Place.Form(name.removePrefix("form:"))
    } else {
        PLACES.getValue(name)
    }

    private companion object {
        const val FAR = 100_000f
        const val A_SCREEN = 300f
        const val MOST_SCREENS = 60
        const val LONGEST_MS = 60_000L
        val TARGET: Uri = Uri.parse("content://elsewhere/backup")
        val TYPED = hasSetTextAction()
        val JOURNALS = listOf("-wal", "-shm", "-journal", ".lock")
        val PLACES = mapOf(
            "today" to Place.Today,
            "tonight" to Place.Tonight,
            "morning" to Place.Morning,
            "nights" to Place.Nights,
            "iron" to Place.Iron,
            "movement" to Place.Movement,
            "calm" to Place.Calm,
            "breathing" to Place.Breathing,
            "mood_check" to Place.MoodCheck,
            "log_sheet" to Place.LogSheet,
            "day_diary" to Place.DayDiary(null),
            "timeline" to Place.Timeline,
            "due_date" to Place.DueDate,
            "care" to Place.Care,
            "plan" to Place.Plan,
            "medicine_check" to Place.MedicineCheck,
            "sort_legs" to Place.SortLegs,
            "library" to Place.Library,
            "summary" to Place.Summary,
            "week" to Place.Week(null),
            "evening" to Place.Evening,
            "glossary" to Place.Glossary,
            "advice_list" to Place.AdviceList,
            "urgent_help" to Place.UrgentHelp,
            "settings" to Place.Settings,
            "ended" to Place.Ended,
        )

        fun String.plain() = replace(Regex("[\\s\u00a0\u202f]+"), " ").replace(Regex("[\u2066-\u2069\u200e\u200f]"), "")
    }
}
