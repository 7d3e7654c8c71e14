package app.evenfall.shell

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.SavedStateHandle
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelStore
import androidx.lifecycle.ViewModelStoreOwner
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.SavedStateHandleSaveableApi
import androidx.lifecycle.viewmodel.compose.saveable
import app.evenfall.core.ChromeState
import app.evenfall.core.DiaryException
import app.evenfall.core.Kept
import app.evenfall.core.Place
import app.evenfall.core.TroubleState
import app.evenfall.core.chromeWithoutDiary
import app.evenfall.core.lock
import app.evenfall.core.lostKeyTrouble
import app.evenfall.core.unforeseenTrouble
import app.evenfall.diary.Door
import app.evenfall.diary.KeyLost
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.words
import app.evenfall.lock.LockModel
import app.evenfall.phone.Choices
import app.evenfall.phone.Rings
import kotlinx.coroutines.launch
import java.io.IOException

/** What stands before her: the diary opens, cannot be opened, is new, or is open. */
sealed interface Phase {
    data object Opening : Phase

    data class Shut(val trouble: TroubleState) : Phase

    data class FirstRun(val diary: OpenDiary) : Phase

    data class Home(val diary: OpenDiary) : Phase
}

/** Owns the models of one page. */
class PageOwner : ViewModelStoreOwner {
    override val viewModelStore = ViewModelStore()
}

/** The root: opens the diary, keeps the words around every screen, and says what was kept. */
@OptIn(SavedStateHandleSaveableApi::class)
class EvenfallModel(val door: Door, choices: Choices, saved: SavedStateHandle, private val rings: Rings) : ViewModel() {
    /** Where she is; kept through a rotation and the end of the process. */
    val places: Places = saved.saveable(key = "places", saver = Places.Saver, init = { Places() })
    var phase: Phase by mutableStateOf(Phase.Opening)
        private set
    var chrome: ChromeState by mutableStateOf(chromeWithoutDiary(door.language))
        private set

    /** What is said at the foot of the screen, and for how long it can be taken back. */
    var said: Said? by mutableStateOf(null)
        private set

    /** That what she kept is a sign: whom to call stands before everything. */
    var urgent: String? by mutableStateOf(null)
        private set
    val lock = LockModel(choices, lock(door.language), door::now)

    /** The diary, once it is open. */
    val diary: OpenDiary? get() = (phase as? Phase.Home)?.diary ?: (phase as? Phase.FirstRun)?.diary

    private val owners = mutableMapOf<Where, PageOwner>()

    init {
        open()
    }

    /** What owns the models of a page: they stand as long as the page does, through a rotation too. */
    fun owner(page: Where): PageOwner = owners.getOrPut(page, ::PageOwner)

    /** Lets go of the models of every page but these: they hold her words. */
    fun keepOnly(pages: Set<Where>) = (owners.keys - pages).forEach { owners.remove(it)?.viewModelStore?.clear() }

    override fun onCleared() = keepOnly(emptySet())

    fun open() {
        viewModelScope.launch {
            phase = try {
                val diary = door.open()
                if (diary != this@EvenfallModel.diary) keepOnly(emptySet())
                val (around, begun) = diary.ask { chrome(diary.now()) to firstRun(diary.now()).done }
                chrome = around
                if (begun) Phase.Home(diary) else Phase.FirstRun(diary)
            } catch (error: DiaryException) {
                Phase.Shut(error.words)
            } catch (_: KeyLost) {
                Phase.Shut(lostKeyTrouble(door.language))
            } catch (_: IOException) {
                // the key's own file
                Phase.Shut(unforeseenTrouble(door.language))
            }
        }
    }

    /** Keeps the diary that cannot be opened aside, and begins a new one. */
    fun beginAnew() {
        viewModelScope.launch {
            try {
                door.beginAnew()
                open()
            } catch (error: DiaryException) {
                phase = Phase.Shut(error.words)
            } catch (_: IOException) {
                phase = Phase.Shut(unforeseenTrouble(door.language))
            }
        }
    }

    /** After a change, and when she comes back: the bar, the deep night and what is to ring may be others. */
    fun refresh() {
        val diary = diary ?: return
        viewModelScope.launch {
            try {
                chrome = diary.ask { chrome(diary.now()) }
            } catch (_: DiaryException) {
                // the screens say what went wrong; the words around them are still good
            }
            rings.arm()
        }
    }

    fun kept(kept: Kept) {
        said = Said(kept.words, kept.undo)
        urgent = kept.urgent
    }

    fun say(words: Said) {
        said = words
    }

    fun undo(step: Long) {
        val diary = diary ?: return
        said = null
        viewModelScope.launch {
            try {
                diary.change { undo(step) }?.let { said = Said(it, null) }
            } catch (error: DiaryException) {
                said = Said(error.words.title, null)
            }
        }
    }

    fun over() {
        said = null
    }

    fun helped() {
        urgent = null
    }

    fun leave() = lock.leave()

    fun comeBack() {
        lock.comeBack()
        refresh()
    }

    /** Whether a place may be shown while the app is locked. */
    fun opensLocked(place: Place) = place is Place.UrgentHelp || (place is Place.Tonight && lock.slip)
}
