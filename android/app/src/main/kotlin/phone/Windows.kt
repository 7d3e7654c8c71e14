package app.evenfall.phone

import android.app.Activity
import android.content.ContextWrapper
import android.os.Build
import android.provider.Settings
import android.view.WindowManager
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.ui.platform.LocalContext
import androidx.core.view.WindowCompat
import androidx.core.view.WindowInsetsCompat
import androidx.core.view.WindowInsetsControllerCompat
import androidx.fragment.app.FragmentActivity

/** The window that a screen is drawn in. */
@Composable
fun activity(): FragmentActivity? = generateSequence(LocalContext.current) {
    (it as? ContextWrapper)?.baseContext
}.firstNotNullOfOrNull { it as? FragmentActivity }

/** While it is drawn the phone's light is low and its bars are away; both come back when it goes. */
@Composable
fun Dimmed() {
    val activity = activity() ?: return
    DisposableEffect(activity) {
        val before = activity.window.attributes.screenBrightness
        activity.brightness(LOW)
        val bars = WindowCompat.getInsetsController(activity.window, activity.window.decorView)
        bars.systemBarsBehavior = WindowInsetsControllerCompat.BEHAVIOR_SHOW_TRANSIENT_BARS_BY_SWIPE
        bars.hide(WindowInsetsCompat.Type.systemBars())
        onDispose {
            activity.brightness(before)
            bars.show(WindowInsetsCompat.Type.systemBars())
        }
    }
}

/** While it is drawn the phone does not put its screen out. */
@Composable
fun Awake() {
    val window = activity()?.window ?: return
    DisposableEffect(window) {
        window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        onDispose { window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) }
    }
}

/** Whether she asked her phone for no motion. */
@Composable
fun asksForLessMotion(): Boolean =
    Settings.Global.getFloat(LocalContext.current.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 1f) == 0f

private fun Activity.brightness(to: Float) {
    window.attributes = window.attributes.apply { screenBrightness = to }
}

/** A twentieth of the phone's brightest: read in the dark, and seen by nobody else in the room. Ours. */
private const val LOW = .05f

/** Keeps pictures of the screen, and the card in the list of recent apps, blank while `hidden`. */
fun Activity.hide(hidden: Boolean) {
    val secure = WindowManager.LayoutParams.FLAG_SECURE
    if (hidden) window.addFlags(secure) else window.clearFlags(secure)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(!hidden)
}
