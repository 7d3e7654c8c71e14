package app.evenfall.diary

import app.evenfall.core.Copied
import app.evenfall.core.Diary
import app.evenfall.core.DiaryException
import app.evenfall.core.DiaryInterface
import app.evenfall.support.KeystoreInMemory
import app.evenfall.support.TestApp.Companion.MORNING
import app.evenfall.support.TestApp.Companion.sampleFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class DoorTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val file by lazy { File(folder.root, "diary/evenfall.diary") }
    private val key by lazy { DiaryKey(folder.root) }
    private val door by lazy { door() }
    private val passphrase = "six words nobody else would guess"
    private val backup by lazy { File(folder.root, "backup.age") }

    private fun door() = Door(file, key, { MORNING }, "en")

    @Before fun keystore() = KeystoreInMemory.install()

    @After fun shut() = runBlocking { door.close() }

    private fun DiaryInterface.rows() = dayDiary(null, MORNING).rows.size

    /** A diary with a day in it, and its backup; then the day is told otherwise. */
    private suspend fun lived(): OpenDiary = door.open().apply {
        change { importJson(sampleFile("restless").path) }
        assertTrue(askAside { backUp(backup.path, passphrase, MORNING) } is Copied.Done)
        change { tap("restless", MORNING) }
    }

    @Test fun `two who ask at once are given the same diary`() = runBlocking {
        val asked = List(8) { async(Dispatchers.Default) { door.open() } }.awaitAll()
        assertEquals(1, asked.distinct().size)
        assertSame(asked[0], door.open())
    }

    @Test fun `a diary is open to nobody else, until it is closed`() = runBlocking {
        door.open()
        assertThrows(DiaryException.OutOfReach::class.java) { Diary.open(file.path, key.unseal(), "en") }
        door.close()
        Diary.open(file.path, key.unseal(), "en").close()
    }

    @Test fun `a restore makes the backup the diary, keeps the other aside, and whoever held the diary reads on`() = runBlocking {
        val held = lived()
        val before = held.ask { rows() }
        val changes = held.changes
        assertTrue(door.restore(backup, passphrase) is Copied.Done)
        assertEquals(before - 1, held.ask { rows() })
        assertTrue("the screens ask again", held.changes > changes)
        assertSame(held, door.open())
        assertTrue("kept aside", File(file.path + ".before-restore-1").exists())
    }

    @Test fun `a restore that fails changes nothing, and the diary is open as before`() = runBlocking {
        val held = lived()
        val before = held.ask { rows() }
        assertFalse(door.restore(backup, "another passphrase") is Copied.Done)
        assertFalse(door.restore(File(folder.root, "nothing"), passphrase) is Copied.Done)
        assertEquals(before, held.ask { rows() })
        assertSame(held, door.open())
    }

    @Test fun `a diary that is closed is told as out of reach`() {
        val held = runBlocking { door.open().also { door.close() } }
        for (call in listOf<suspend OpenDiary.() -> Unit>({ ask { rows() } }, { change { rows() } }, { askAside { rows() } })) {
            assertThrows(DiaryException.OutOfReach::class.java) { runBlocking { held.call() } }
        }
    }

    @Test fun `a lost key is told, nothing is changed, and a restore opens the diary with a new key`() = runBlocking {
        lived()
        door.close()
        val whole = file.readBytes()
        KeystoreInMemory.lose()
        val again = door()
        assertThrows(KeyLost::class.java) { runBlocking { again.open() } }
        assertArrayEquals(whole, file.readBytes())
        assertTrue(again.restore(backup, passphrase) is Copied.Done)
        assertTrue(again.open().ask { rows() } > 0)
        assertTrue("the lost key is kept", File(folder.root, "diary.key.aside-1").exists())
        again.close()
    }

    @Test fun `a restore that fails leaves a lost key in its place`() = runBlocking {
        lived()
        door.close()
        val sealed = File(folder.root, "diary.key").readBytes()
        KeystoreInMemory.lose()
        val again = door()
        assertFalse(again.restore(backup, "another passphrase") is Copied.Done)
        assertArrayEquals(sealed, File(folder.root, "diary.key").readBytes())
        assertThrows(KeyLost::class.java) { runBlocking { again.open() } }
        Unit
    }

    @Test fun `beginning anew keeps the diary that was here`() = runBlocking {
        lived()
        val opened = key.unseal()
        door.close()
        val whole = file.readBytes()
        KeystoreInMemory.lose()
        val again = door()
        again.beginAnew()
        val aside = File(file.path + ".before-anew-1")
        assertArrayEquals(whole, aside.readBytes())
        assertEquals(0, again.open().ask { rows() })
        assertFalse(again.open().ask { firstRun(MORNING) }.done)
        again.close()
        Diary.open(aside.path, opened, "en").use { assertTrue(it.rows() > 0) }
    }
}
