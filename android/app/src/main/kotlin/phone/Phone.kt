package app.evenfall.phone

import android.content.Context
import androidx.compose.runtime.staticCompositionLocalOf

/** The phone's own parts, as far as screens use them. */
class Phone(
    val dialler: Dialler,
    val files: Files,
    val choices: Choices,
    val unlock: Unlock,
    val frames: Frames = ScreenFrames,
) {
    constructor(context: Context) : this(Dialler(context), Files(context), Choices(context), Unlock())
}

val LocalPhone = staticCompositionLocalOf<Phone> { error("a screen is drawn on a phone") }
