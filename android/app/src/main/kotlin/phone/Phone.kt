package app.evenfall.phone

import android.content.Context
import androidx.compose.runtime.staticCompositionLocalOf
import app.evenfall.core.suggestPassphrase
import app.evenfall.diary.Door
import java.security.SecureRandom

/** The phone's own parts, as far as screens use them. */
class Phone(
    val dialler: Dialler,
    val files: Files,
    val choices: Choices,
    val unlock: Unlock,
    val rings: Rings,
    val outgoing: Outgoing,
    val pages: Pages,
    val health: HealthConnect,
    val frames: Frames = ScreenFrames,
    /** Six groups of chance, to lock a file with. */
    val suggest: () -> String = ::suggestion,
) {
    constructor(context: Context, door: () -> Door) : this(context, door, Choices(context))

    private constructor(context: Context, door: () -> Door, choices: Choices) :
        this(
            Dialler(context),
            Files(context),
            choices,
            Unlock(),
            Rings(context, choices, door = door),
            Outgoing(context),
            Pages(context),
            HealthConnect.of(context),
        )
}

/** A passphrase that nobody has seen before. */
fun suggestion(): String = checkNotNull(suggestPassphrase(ByteArray(32).also(SecureRandom()::nextBytes)))

/** A service of the phone that every phone has. */
internal inline fun <reified S : Any> Context.service(): S = checkNotNull(getSystemService(S::class.java))

val LocalPhone = staticCompositionLocalOf<Phone> { error("a screen is drawn on a phone") }
