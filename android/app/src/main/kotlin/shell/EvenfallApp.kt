package app.evenfall.shell

import android.app.Application
import app.evenfall.diary.DiaryKey
import app.evenfall.diary.Door
import app.evenfall.diary.Drafts
import app.evenfall.phone.Phone
import java.io.File

/** The app: holds the one door to the diary, for whoever of its parts the phone wakes first. */
open class EvenfallApp : Application() {
    open val door: Door by lazy { Door(File(noBackupFilesDir, "diary/evenfall.diary"), DiaryKey(noBackupFilesDir)) }
    open val drafts: Drafts by lazy { Drafts(noBackupFilesDir) }
    open val phone: Phone by lazy { Phone(this, ::door) }
}
