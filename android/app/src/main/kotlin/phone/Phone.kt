package app.evenfall.phone

import android.content.Context
import androidx.compose.runtime.staticCompositionLocalOf
import app.evenfall.diary.Door

/** The phone's own parts, as far as screens use them. */
class Phone(
    val dialler: Dialler,
    val files: Files,
    val choices: Choices,
    val unlock: Unlock,
    val rings: Rings,
    val frames: Frames = ScreenFrames,
) {
    constructor(context: Context, door: () -> Door) : this(context, door, Choices(context))

    private constructor(context: Context, door: () -> Door, choices: Choices) :
        this(Dialler(context), Files(context), choices, Unlock(), Rings(context, choices, door = door))
}

/** A service of the phone that every phone has. */
internal inline fun <reified S : Any> Context.service(): S = checkNotNull(getSystemService(S::class.java))

val LocalPhone = staticCompositionLocalOf<Phone> { error("a screen is drawn on a phone") }
