package app.evenfall.phone

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri

/** The phone's dialler: shows the number and waits for her press, so that no call is made by a slip. */
class Dialler(private val context: Context) {
    fun dial(number: String) {
        val intent = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        try {
            context.startActivity(intent)
        } catch (_: ActivityNotFoundException) {
            // a tablet without a dialler: the number is on the button
        }
    }
}
