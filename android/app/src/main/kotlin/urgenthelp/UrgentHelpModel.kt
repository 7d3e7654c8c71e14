package app.evenfall.urgenthelp

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.evenfall.core.DiaryException
import app.evenfall.core.UrgentHelpState
import app.evenfall.core.urgentHelpWithoutDiary
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.foreseen
import kotlinx.coroutines.launch

/** Whom to call, and for what. Where no diary is open, or it cannot be read, every sign is shown. */
class UrgentHelpModel(
    private val diary: OpenDiary?,
    private val country: String?,
    private val language: String,
) : ViewModel() {
    var state: UrgentHelpState? by mutableStateOf(null)
        private set

    fun show() {
        viewModelScope.launch {
            state = try {
                diary?.ask { urgentHelp(diary.now()) }
            } catch (_: DiaryException) {
                null // help does not wait for a diary
            } ?: foreseen(language) { urgentHelpWithoutDiary(country, true, language) }
        }
    }
}
