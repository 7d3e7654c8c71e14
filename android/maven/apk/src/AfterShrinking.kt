import app.evenfall.core.Answer
import app.evenfall.core.ClockReading
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.core.Value
import java.io.File

/**
 * Reads a sample diary through the border, screen by screen, and prints all that comes back. Run over the classes as they
 * were compiled and again as R8 left them, it must print the same: then JNA found every name it looks up at run time.
 */
fun main(arguments: Array<String>) {
    val (sample, folder) = arguments.map(::File)
    val now = ClockReading(1_795_337_520_000, 0) // 2026-11-22T08:52:00Z, as tests/diaries/sample/README.md says
    val path = File(folder, "shrunk.diary").path
    val screens: List<Pair<String, DiaryInterface.() -> Any?>> = listOf(
        "imported" to { importJson(sample.path) },
        "chrome" to { chrome(now) },
        "first run" to { firstRun(now) },
        "today" to { today(now) },
        "tonight" to { tonight(now) },
        "morning" to { morning(now) },
        "nights" to { nights(null, now) },
        "iron" to { ironPatterns(null, now) },
        "movement" to { movement(null, now) },
        "calm" to { calm(null, now) },
        "timeline" to { timeline(now) },
        "due date" to { dueDate(now) },
        "day" to { dayDiary(null, now) },
        "help" to { urgentHelp(now) },
        "settings" to { settings(now) },
        "ended" to { ended(now) },
        "log" to { logSheet(now) },
        "forms" to { logSheet(now).groups.flatMap { it.kinds }.map { form(it.kind, null, now) } },
        "answers" to { submit("iron_dose", null, listOf(Answer("amount", Value.Number(65.0)), Answer("at", Value.At(now))), emptyList(), now) },
        "tap" to { tap(tonight(now).taps.first().id, now) },
    )
    Diary.open(path, ByteArray(32) { 7 }, "en").use { diary -> screens.forEach { (name, read) -> say(name, diary.read()) } }
    try {
        Diary.open(path, ByteArray(32), "en").close()
        error("another key opened the diary")
    } catch (refused: DiaryException.WrongKey) {
        say("wrong key", refused.words)
    }
}

/** A record's text, but for the objects in it that have none: theirs is the name of their class, which R8 changes. */
private fun say(name: String, read: Any?) = println("$name: ${read.toString().replace(Regex("[\\w.$]+@[0-9a-f]+"), "object")}")
