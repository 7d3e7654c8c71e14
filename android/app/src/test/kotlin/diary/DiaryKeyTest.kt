package app.evenfall.diary

import app.evenfall.support.KeystoreInMemory
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
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
import java.io.IOException
import java.security.ProviderException
import java.security.UnrecoverableKeyException

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class DiaryKeyTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val key get() = DiaryKey(folder.root)
    private val file get() = File(folder.root, "diary.key")

    @Before fun keystore() = KeystoreInMemory.install()

    @Test fun `a key is made once, of 32 bytes, and another each time one is made`() {
        val made = key.unseal()
        assertEquals(32, made.size)
        assertArrayEquals(made, key.unseal())
        val elsewhere = DiaryKey(folder.newFolder()).unseal()
        assertFalse(made.contentEquals(elsewhere))
    }

    @Test fun `the key is nowhere on the disk in the clear`() {
        val made = key.unseal()
        val hex = made.joinToString("") { "%02x".format(it) }
        val written = folder.root.walk().filter(File::isFile).toList()
        assertEquals(listOf("diary.key"), written.map { it.name })
        for (file in written) {
            val text = String(file.readBytes(), Charsets.ISO_8859_1)
            assertFalse(String(made, Charsets.ISO_8859_1) in text)
            assertFalse(text.contains(hex, ignoreCase = true))
        }
    }

    @Test fun `a lost Keystore is told as a lost key, and nothing is deleted or written`() {
        key.unseal()
        val before = file.readBytes()
        KeystoreInMemory.lose()
        repeat(2) { assertThrows(KeyLost::class.java) { key.unseal() } }
        assertTrue(key.isLost())
        assertArrayEquals(before, file.readBytes())
        assertEquals(1, folder.root.list()!!.size)
    }

    @Test fun `a Keystore whose key can no longer be used is a lost key`() {
        key.unseal()
        KeystoreInMemory.failing = UnrecoverableKeyException()
        assertThrows(KeyLost::class.java) { key.unseal() }
    }

    @Test fun `a Keystore that does not answer is a lost key too, and the key can come back`() {
        val made = key.unseal()
        KeystoreInMemory.failing = ProviderException("the Keystore's service is busy")
        assertThrows(KeyLost::class.java) { key.unseal() }
        assertThrows(IOException::class.java) { DiaryKey(folder.newFolder()).unseal() }
        KeystoreInMemory.failing = null
        assertArrayEquals(made, key.unseal())
    }

    @Test fun `where the Keystore's key is dead, a new diary is sealed by a new one`() {
        key.unseal()
        KeystoreInMemory.die()
        assertTrue(key.isLost())
        key.putAside()
        assertArrayEquals(key.unseal(), key.unseal())
    }

    @Test fun `a key that was put aside can be put back`() {
        val made = key.unseal()
        val takeBack = key.putAside()
        assertFalse(made.contentEquals(key.unseal()))
        takeBack()
        assertArrayEquals(made, key.unseal())
    }

    @Test fun `a lost key is put aside whole, and a new one is made beside it`() {
        val sealed = List(2) {
            key.unseal()
            KeystoreInMemory.lose()
            file.readBytes().also { key.putAside() }
        }
        assertEquals(32, key.unseal().size)
        assertFalse(key.isLost())
        sealed.forEachIndexed {
            i,
            before,
            ->
            assertArrayEquals(before, File(folder.root, "diary.key.aside-${i + 1}").readBytes())
        }
    }

    @Test fun `a file that is damaged or cut short is a lost key, and stays`() {
        key.unseal()
        val whole = file.readBytes()
        for (damaged in listOf(
            ByteArray(0),
            whole.copyOf(5),
            whole.copyOf(12),
            whole.copyOf(whole.size - 1),
            whole.clone().also {
                it[20]++
            },
        )) {
            file.writeBytes(damaged)
            assertThrows(KeyLost::class.java) { key.unseal() }
            assertArrayEquals(damaged, file.readBytes())
        }
    }

    @Test fun `the same bytes are sealed another way each time`() {
        val plain = ByteArray(100) { 3 }
        val (one, other) = List(2) { Seal("diary").seal(plain) }
        assertFalse(one.contentEquals(other))
        assertArrayEquals(Seal("diary").open(one), Seal("diary").open(other))
    }
}
