package app.evenfall.phone

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.evenfall.core.RingAct
import app.evenfall.shell.EvenfallApp
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/** An alarm that went off, or a button of a ring. */
class RingReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val id = intent.getStringExtra(ID) ?: return
        val minutes = intent.getIntExtra(MINUTES, 0)
        awake(context) {
            when (intent.action) {
                RANG -> wentOff(id)
                DONE -> act(id, RingAct.Done)
                SNOOZE -> act(id, RingAct.Snooze(minutes))
            }
        }
    }

    companion object {
        private const val RANG = "app.evenfall.RANG"
        private const val DONE = "app.evenfall.DONE"
        private const val SNOOZE = "app.evenfall.SNOOZE"
        private const val ID = "id"
        private const val MINUTES = "minutes"

        internal fun rang(context: Context, id: String) = intent(context, id, RANG)

        internal fun deed(context: Context, id: String, act: RingAct) = when (act) {
            is RingAct.Done -> intent(context, id, DONE)
            // the phone takes two intents that differ in their extras alone for one
            is RingAct.Snooze -> intent(context, id, SNOOZE).addCategory("$SNOOZE.${act.minutes}").putExtra(MINUTES, act.minutes)
        }

        private fun intent(context: Context, id: String, action: String) =
            Intent(context, RingReceiver::class.java).setAction(action).setData(Alarms.opaque(id)).putExtra(ID, id)
    }
}

/** The phone was started, its clock or zone changed, the app is a new one, or what it may do changed: all is armed anew. */
class WakeReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action in WOKEN) awake(context) { arm() }
    }

    private companion object {
        /** Any app can address a receiver in another's name; only what the phone alone may send is heeded. */
        val WOKEN = setOf(
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED",
        )
    }
}

/** Does it beside the main thread; the phone keeps the process until it is done. */
private fun BroadcastReceiver.awake(context: Context, deed: suspend Rings.() -> Unit) {
    val rings = (context.applicationContext as EvenfallApp).phone.rings
    val pending: BroadcastReceiver.PendingResult? = goAsync()
    CoroutineScope(Dispatchers.Main.immediate).launch {
        try {
            rings.deed()
        } finally {
            pending?.finish()
        }
    }
}
