package app.evenfall.support

import android.app.NotificationManager
import androidx.compose.ui.platform.AndroidUiDispatcher
import androidx.core.content.FileProvider
import androidx.fragment.app.FragmentActivity
import app.evenfall.core.Diary
import app.evenfall.core.DiaryInterface
import app.evenfall.core.LockState
import app.evenfall.core.Moment
import app.evenfall.core.suggestPassphrase
import app.evenfall.diary.DiaryKey
import app.evenfall.diary.Door
import app.evenfall.diary.Drafts
import app.evenfall.phone.Answered
import app.evenfall.phone.Choices
import app.evenfall.phone.Dialler
import app.evenfall.phone.Files
import app.evenfall.phone.Outgoing
import app.evenfall.phone.Pages
import app.evenfall.phone.Phone
import app.evenfall.phone.Rings
import app.evenfall.phone.Unlock
import app.evenfall.shell.EvenfallApp
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager
import org.robolectric.util.ReflectionHelpers
import java.io.File
import java.time.Instant
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.EmptyCoroutineContext

/** The app over a real diary in a new file, at a moment of the test's choosing. */
class TestApp : EvenfallApp() {
    var now: Moment = MORNING
    var language = "en"

    /** The zone its clock is set to. */
    var zone = "Europe/London"
    var line: CoroutineDispatcher = Dispatchers.Unconfined

    /** Where long work is done, for who would not wait for it. */
    var besides: CoroutineDispatcher = Dispatchers.Unconfined

    /** What the app's calls of its diary go through. */
    var through: (DiaryInterface) -> DiaryInterface = { it }
    val unlock = ToldUnlock()
    val frames = ToldFrames()
    val health = ToldHealth()
    val file: File by lazy { File(noBackupFilesDir, "diary/evenfall.diary") }
    private var made: Door? = null
    private var suggested = 0

    /** Another passphrase each time, and the same ones in every test. */
    private fun suggested() = checkNotNull(suggestPassphrase(ByteArray(32) { (it * 7 + suggested).toByte() })).also { suggested++ }

    /** The diary, open in another program. */
    var held: Diary? = null

    override fun onCreate() {
        KeystoreInMemory.install()
        takeUpAgain()
        // it remembers folders by name, and each test has a phone of its own
        ReflectionHelpers.getStaticField<MutableMap<*, *>>(FileProvider::class.java, "sCache").clear()
        super.onCreate()
    }

    /**
     * Robolectric drops what waits in the main looper when a test ends. Where that is Compose's message to itself, Compose
     * waits for it in every later test of the process, so it is sent again.
     */
    private fun takeUpAgain() {
        val compose = AndroidUiDispatcher.Main[ContinuationInterceptor] as CoroutineDispatcher
        ReflectionHelpers.setField(compose, "scheduledTrampolineDispatch", false)
        ReflectionHelpers.setField(compose, "scheduledFrameDispatch", false)
        compose.dispatch(EmptyCoroutineContext) {}
    }

    override val door: Door get() = made
        ?: Door(file, DiaryKey(noBackupFilesDir), { now }, language, line, { through(it) }, besides).also { made = it }
    override val drafts: Drafts by lazy { Drafts(noBackupFilesDir) }
    override val phone: Phone by lazy {
        val choices = Choices(this)
        val rings = Rings(this, choices, { zone }) { door }
        Phone(Dialler(this), Files(this), choices, unlock, rings, Outgoing(this), Pages(this), health, frames, ::suggested)
    }

    /** The process ended: what was only in memory is gone. */
    fun die() {
        kotlinx.coroutines.runBlocking { made?.close() }
        made = null
    }

    /** A phone on which the app was never opened. */
    fun reset() {
        die()
        held?.close()
        held = null
        phone.choices.run {
            lock = false
            tonightWhileLocked = true
            hideInRecents = true
            exactRings = false
            askedToRing = false
        }
        shadowOf(getSystemService(NotificationManager::class.java)).setNotificationsEnabled(true)
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        zone = "Europe/London"
        health.reset()
        suggested = 0
        cacheDir.listFiles().orEmpty().forEach { it.deleteRecursively() }
        noBackupFilesDir.deleteRecursively()
        noBackupFilesDir.mkdirs()
    }

    /** Puts a sample diary in place, the first run behind it. */
    fun begin(sample: String) {
        file.parentFile!!.mkdirs()
        Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en").use { it.importJson(sampleFile(sample).path) }
    }

    companion object {
        val MORNING = moment("2026-11-22T08:52:00Z")
        val EVENING = moment("2026-11-22T20:30:00Z")
        val NIGHT = moment("2026-11-22T03:12:00Z")

        fun moment(at: String) = Moment(Instant.parse(at).toEpochMilli(), 0)

        fun sampleFile(name: String) = File(System.getProperty("evenfall.repo"), "tests/diaries/sample/$name.json")
    }
}

/** A lock that answers as the test says. */
class ToldUnlock : Unlock() {
    var answer = Answered.YES
    var asked = 0

    override fun isSet(activity: FragmentActivity) = answer != Answered.NONE_SET

    override fun ask(activity: FragmentActivity, words: LockState, then: (Answered) -> Unit) {
        asked += 1
        then(answer)
    }
}
