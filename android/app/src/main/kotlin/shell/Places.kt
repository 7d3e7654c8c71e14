package app.evenfall.shell

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.setValue
import app.evenfall.core.Place
import java.time.LocalDate

/** Where she is in the app: a place the core names, or one that only a phone has. */
sealed interface Where {
    data class In(val place: Place) : Where

    /** An entry of the diary, opened again. */
    data class Entry(val kind: String, val id: String) : Where

    /** What she would say of a window of her plan: what that moves is shown before it is kept. */
    data class Marking(val window: String, val how: String, val on: LocalDate? = null) : Where

    data object BackUp : Where

    data object Restore : Where

    data object Export : Where

    data object Import : Where

    data object AboutLock : Where
}

/** Where she is: a stack of pages for each tab, and a sheet over them or none. */
class Places(tab: Place = Place.Today, stacks: Map<Place, List<Where>> = emptyMap(), sheet: Where? = null) {
    var tab by mutableStateOf(tab)
        private set
    private var stacks by mutableStateOf(stacks)

    /** The sheet over the page: things to log, or a form. */
    var sheet by mutableStateOf(sheet)
        private set

    /** The page in sight. */
    val page: Where get() = stack().last()

    /** Every page she can come back to, and the sheet. */
    val all: Set<Where> get() = (stacks.values.flatten() + page + listOfNotNull(sheet)).toSet()

    /** Whether there is a way back that is ours. */
    val canGoBack: Boolean get() = sheet != null || stack().size > 1 || tab != Place.Today

    /** Whether the page in sight was come to from another. */
    val isDeep: Boolean get() = stack().size > 1

    /** Goes to a place the core names. */
    fun go(place: Place) {
        val root = TABS[place]
        when {
            place is Place.LogSheet || place is Place.Form -> sheet = Where.In(place)
            root != null -> {
                sheet = null
                tab = root
                stacks = stacks + (root to listOf(Where.In(place)))
            }
            else -> go(Where.In(place))
        }
    }

    /** Goes to a place; one she is in already is not entered twice. */
    fun go(where: Where) {
        if (where is Where.Entry || where is Where.Marking) {
            sheet = where
            return
        }
        if (where is Where.In &&
            (where.place in TABS || where.place is Place.LogSheet || where.place is Place.Form)
        ) {
            return go(where.place)
        }
        sheet = null
        if (page != where) stacks = stacks + (tab to stack() + where)
    }

    /** One step back: the sheet, the page, the tab. */
    fun back() {
        when {
            sheet != null -> sheet = null
            stack().size > 1 -> stacks = stacks + (tab to stack().dropLast(1))
            else -> tab = Place.Today
        }
    }

    /** Closes the sheet. */
    fun close() {
        sheet = null
    }

    /** Leaves everything but Today, as after a restore. */
    fun begin() {
        tab = Place.Today
        stacks = emptyMap()
        sheet = null
    }

    private fun stack() = stacks[tab] ?: listOf(Where.In(tab))

    companion object {
        private val TABS = mapOf<Place, Place>(
            Place.Today to Place.Today,
            Place.Nights to Place.Nights,
            Place.Iron to Place.Nights,
            Place.Movement to Place.Nights,
            Place.Calm to Place.Nights,
            Place.Timeline to Place.Timeline,
            Place.Care to Place.Care,
        )

        /** Keeps the places through a rotation and the end of the process: names only, nothing she wrote. */
        val Saver = listSaver<Places, String>(
            save = { places ->
                listOf(written(Where.In(places.tab)), places.sheet?.let(::written).orEmpty()) +
                    places.stacks.flatMap { (tab, stack) ->
                        listOf(written(Where.In(tab)) + ">" + stack.joinToString(">", transform = ::written))
                    }
            },
            restore = { kept ->
                val stacks = kept.drop(2).mapNotNull { line ->
                    val names = line.split(">").mapNotNull(::read)
                    (names.firstOrNull() as? Where.In)?.let { it.place to names.drop(1) }
                }.filter { it.second.isNotEmpty() }
                Places((read(kept[0]) as? Where.In)?.place ?: Place.Today, stacks.toMap(), read(kept[1]))
            },
        )

        private val NAMES: Map<String, Where> = listOf(
            Place.Today,
            Place.Tonight,
            Place.Morning,
            Place.Nights,
            Place.Iron,
            Place.Movement,
            Place.Calm,
            Place.Breathing,
            Place.MoodCheck,
            Place.LogSheet,
            Place.SortLegs,
            Place.Timeline,
            Place.DueDate,
            Place.Care,
            Place.Plan,
            Place.MedicineCheck,
            Place.Summary,
            Place.Library,
            Place.Evening,
            Place.Glossary,
            Place.AdviceList,
            Place.UrgentHelp,
            Place.Settings,
            Place.Reminders,
            Place.WhyNotRing,
            Place.Ended,
        ).associate { it::class.simpleName!! to Where.In(it) } +
            listOf(Where.BackUp, Where.Restore, Where.Export, Where.Import, Where.AboutLock).associateBy {
                it.toString()
            }

        private fun written(where: Where): String = when (where) {
            is Where.Entry -> "entry/${where.kind}/${where.id}"
            is Where.Marking -> "" // it names what was done to her, and when
            is Where.In -> when (val place = where.place) {
                is Place.Form -> "form/${place.kind}"
                is Place.DayDiary -> "day/${place.day.orEmpty()}"
                is Place.LibraryPage -> "page/${place.id}"
                is Place.Week -> "week/${place.week ?: ""}"
                is Place.WhyThis -> "why/${place.rule}"
                is Place.Window -> "window/${place.id}"
                else -> NAMES.entries.first { it.value == where }.key
            }
            else -> where.toString()
        }

        private fun read(name: String): Where? {
            val parts = name.split("/")
            return when (parts[0]) {
                "entry" -> Where.Entry(parts[1], parts[2])
                "form" -> Where.In(Place.Form(parts[1]))
                "day" -> Where.In(Place.DayDiary(parts[1].ifEmpty { null }))
                "page" -> Where.In(Place.LibraryPage(parts[1]))
                "week" -> Where.In(Place.Week(parts[1].toIntOrNull()))
                "why" -> Where.In(Place.WhyThis(parts[1]))
                "window" -> Where.In(Place.Window(parts[1]))
                else -> NAMES[name]
            }
        }
    }
}
