package app.evenfall.copies

import android.net.Uri
import app.evenfall.core.Copied
import app.evenfall.diary.OpenDiary
import app.evenfall.phone.Files
import java.util.TimeZone

/** Taking everything out as files that are not sealed, and reading such a file in. */
class CopiesModel(private val diary: OpenDiary, private val files: Files) : CopyModel(diary.language, diary::now) {
    fun exportJson(target: Uri) = work {
        val now = diary.now()
        carried(files.carryOut(target, { file -> diary.askAside { exportJson(file.path, now) } }) { it is Copied.Done })
    }

    fun exportCsv(tree: Uri) = work {
        val name = words?.export?.folderName ?: return@work
        carried(
            files.carryOutAll(tree, name, { folder ->
                diary.askAside { exportCsv(folder.path) }
            }) { it is Copied.Done },
        )
    }

    fun exportCalendar(target: Uri) = work {
        val now = diary.now()
        val zone = TimeZone.getDefault().id
        carried(files.carryOut(target, { file -> diary.ask { exportCalendar(file.path, zone, now) } }) { it is Copied.Done })
    }

    fun import(source: Uri) = work {
        files.carryIn(source) { file -> diary.change { importJson(file.path) } }?.let(::became) ?: notCarried()
    }

    private fun carried(made: Pair<Copied, Boolean>) {
        became(made.first)
        if (made.first is Copied.Done && !made.second) notCarried()
    }
}
