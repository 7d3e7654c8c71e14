package app.evenfall.phone

import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.IntentSender
import android.net.Uri
import androidx.core.app.PendingIntentCompat
import androidx.core.app.ShareCompat
import androidx.core.content.ContextCompat
import androidx.core.content.FileProvider
import app.evenfall.core.SummaryFile
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException
import java.util.concurrent.ConcurrentHashMap

/** Files for another app, in the private cache: whoever she gives them to may read them, until they are removed. */
class Outgoing(private val context: Context) {
    private val all by lazy { File(context.cacheDir, "shared") }
    private val here: MutableSet<File> = ConcurrentHashMap.newKeySet()
    private var listening: BroadcastReceiver? = null

    /** Writes the files into a folder of their own; absent where that failed, and then none of them is left. */
    suspend fun write(files: List<SummaryFile>): List<Uri>? = withContext(NonCancellable + Dispatchers.IO) {
        val folder = File(all, System.nanoTime().toString())
        here += folder
        try {
            folder.mkdirs()
            files.map { file ->
                val written = File(folder, file.name).apply { writeBytes(file.bytes) }
                FileProvider.getUriForFile(context, "${context.packageName}.outgoing", written)
            }
        } catch (_: IOException) {
            folder.deleteRecursively()
            here -= folder
            null
        }
    }

    /**
     * Asks her for an app, and gives that one the files, and `text` beside them. `chosen` is called once she chose; which
     * app it was is not looked at.
     */
    fun give(from: Context, files: List<Uri>, mediaType: String, text: String?, chosen: () -> Unit) {
        val share = ShareCompat.IntentBuilder(from).setType(mediaType).setText(text)
        files.forEach(share::addStream)
        from.startActivity(Intent.createChooser(share.intent, null, telling(chosen)))
    }

    /** Removes every file that was given. */
    fun remove() {
        hear(null)
        val given = here.toList()
        here -= given.toSet()
        CoroutineScope(Dispatchers.IO).launch { given.forEach { it.deleteRecursively() } }
    }

    /** Removes what was left where the process ended before. */
    suspend fun sweep() = withContext(Dispatchers.IO) {
        all.listFiles { file -> file !in here }.orEmpty().forEach { it.deleteRecursively() }
    }

    private fun telling(chosen: () -> Unit): IntentSender {
        hear(
            object : BroadcastReceiver() {
                override fun onReceive(context: Context, intent: Intent) {
                    hear(null)
                    chosen()
                }
            },
        )
        val told = Intent(CHOSEN).setPackage(context.packageName)
        // the phone fills in which app it was, and refuses an intent that it cannot fill in
        return checkNotNull(
            PendingIntentCompat.getBroadcast(context, 0, told, PendingIntent.FLAG_UPDATE_CURRENT, true),
        ).intentSender
    }

    private fun hear(next: BroadcastReceiver?) {
        listening?.let(context::unregisterReceiver)
        listening = next
        if (next == null) return
        ContextCompat.registerReceiver(context, next, IntentFilter(CHOSEN), ContextCompat.RECEIVER_NOT_EXPORTED)
    }

    private companion object {
        const val CHOSEN = "app.evenfall.CHOSEN"
    }
}
