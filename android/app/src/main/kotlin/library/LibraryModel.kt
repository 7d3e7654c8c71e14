package app.evenfall.library

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.evenfall.core.GlossaryState
import app.evenfall.core.GlossaryTerm
import app.evenfall.core.LibraryPageState
import app.evenfall.core.LibraryState
import app.evenfall.diary.OpenDiary
import app.evenfall.diary.ScreenModel
import app.evenfall.diary.whole
import app.evenfall.forms.folded

/** All guidance, in groups. */
class LibraryModel(diary: OpenDiary) : ScreenModel<LibraryState>(diary, { library(it) })

/** One page of it. */
class LibraryPageModel(diary: OpenDiary, id: String) : ScreenModel<LibraryPageState>(diary, { libraryPage(id, it) })

/** What hard words mean, and the one she looks for: kept nowhere, and forgotten when she leaves. */
class GlossaryModel(diary: OpenDiary) : ScreenModel<GlossaryState>(diary, { glossary(it) }) {
    var typed: String by mutableStateOf("")
        private set

    /** The words in which what she typed stands, in their order; all of them before she types. */
    val found: List<GlossaryTerm>
        get() {
            val plain = folded(typed)
            return state?.terms.orEmpty().filter { term ->
                listOf(term.term, term.also, term.meaning).any { plain in folded(it) }
            }
        }

    fun type(text: String) {
        typed = text.whole()
    }
}
