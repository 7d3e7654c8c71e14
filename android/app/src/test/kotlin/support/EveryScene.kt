package app.evenfall.support

import app.evenfall.core.Diary
import app.evenfall.core.Place
import app.evenfall.diary.DiaryKey
import app.evenfall.shell.Where
import java.io.RandomAccessFile
import java.security.SecureRandom

private val FORMS = listOf(
    "spell",
    "night_event",
    "quiet_night",
    "nap",
    "supplement",
    "own_food",
    "drink",
    "activity",
    "breathing",
    "symptom",
    "movement_note",
    "tightening",
    "weight",
    "blood_pressure",
    "medicine",
    "smoking",
    "question",
    "appointment",
    "remark",
    "due_given",
    "due_last_period",
    "due_transfer",
    "due_conception",
    "due_head",
    "ended",
    "babies",
    "hours",
    "place",
    "numbers",
    "figures",
    "care_plan",
)

/** Every screen there is: those that are pictured, each form, each step, each trouble, the lock. */
val EVERY_SCENE: List<Scene> = SCENES +
    FORMS.map { Scene("form-${it.replace('_', '-')}", Place.Form(it)) } +
    (2..5).map { step -> firstRun(step) } +
    listOf(
        Scene("form-refused", Where.In(Place.Form("iron_dose")), then = {
            stage.press(ask { form("iron_dose", null, it) }!!.save)
        }),
        Scene("form-leaving", Where.In(Place.Form("remark")), then = {
            stage.fill(ask { form("remark", null, it) }!!.fields.first().label, "Slept on the sofa")
            stage.back()
        }),
        Scene("toast", Where.In(Place.Form("quiet_night")), then = {
            stage.press(ask { form("quiet_night", null, it) }!!.save)
        }),
        Scene("trouble-wrong-key", null, before = { file.withKey(ByteArray(32).also(SecureRandom()::nextBytes)) }),
        Scene("trouble-damaged", null, before = { damage() }),
        Scene("trouble-busy", null, before = { hold() }),
        Scene("trouble-lost-key", null, before = { KeystoreInMemory.lose() }),
        Scene("trouble-restore", null, before = { KeystoreInMemory.lose() }, then = {
            stage.press(app.evenfall.core.lostKeyTrouble(stage.app.language).actions.first().words)
        }),
        Scene("lock", null, before = { phone.choices.lock = true }),
        Scene("lock-tonight", null, before = {
            phone.choices.lock = true
        }, then = { stage.press(app.evenfall.core.lock(stage.app.language).tonight) }),
    )

private fun firstRun(step: Int) = Scene("first-run-$step", null, null, then = {
    repeat(step - 1) { at -> stage.press(ask { firstRun(it) }.steps[at].let { it.skip ?: it.goOn }) }
})

private fun java.io.File.withKey(key: ByteArray) {
    parentFile!!.listFiles()!!.forEach { it.delete() }
    Diary.open(path, key, "en").close()
}

private fun TestApp.damage() = RandomAccessFile(file, "rw").use { diary ->
    diary.seek(diary.length() / 2)
    repeat(20) { diary.write(ByteArray(4096) { 7 }) }
}

private fun TestApp.hold() {
    held = Diary.open(file.path, DiaryKey(noBackupFilesDir).unseal(), "en")
}
