package app.evenfall.phone

import android.content.Context
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.core.content.edit

/** What she chose for this phone. It must be known before the diary is open, and goes into no backup. */
class Choices(context: Context) {
    private val kept = context.getSharedPreferences("choices", Context.MODE_PRIVATE)
    private var count by mutableStateOf(0)

    /** Whether Evenfall asks for her finger or PIN. */
    var lock: Boolean by kept("lock", false)

    /** Whether Tonight may add while Evenfall is locked. */
    var tonightWhileLocked: Boolean by kept("tonight_while_locked", true)

    /** Whether the list of recent apps, and pictures of the screen, show nothing. */
    var hideInRecents: Boolean by kept("hide_in_recents", true)

    /** Whether rings are to come to the minute, where the phone allows it. */
    var exactRings: Boolean by kept("exact_rings", false)

    /** Whether the phone has asked her once if it may ring. */
    var askedToRing: Boolean by kept("asked_to_ring", false)

    private fun kept(name: String, before: Boolean) = object : kotlin.properties.ReadWriteProperty<Any, Boolean> {
        override fun getValue(thisRef: Any, property: kotlin.reflect.KProperty<*>): Boolean {
            count // read, so that whoever shows the choice is drawn again
            return kept.getBoolean(name, before)
        }

        override fun setValue(thisRef: Any, property: kotlin.reflect.KProperty<*>, value: Boolean) {
            kept.edit { putBoolean(name, value) }
            count++
        }
    }
}
