package app.evenfall.diary

import app.evenfall.core.Moment
import app.evenfall.core.Value
import app.evenfall.support.KeystoreInMemory
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File
import java.security.KeyStoreException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import java.time.LocalDate

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class DraftsTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val drafts get() = Drafts(folder.root)
    private val typed = mapOf(
        "text" to Value.Text("what she wrote 🌙 \u0000 \" \\"),
        "number" to Value.Number(11.25),
        "one" to Value.One("tea"),
        "several" to Value.Several(listOf("walk", "stretch")),
        "at" to Value.At(Moment(1_795_330_000_123, 345)),
        "on" to Value.On(LocalDate.of(2027, 2, 3)),
        "yes" to Value.Yes(false),
    )

    @Before fun keystore() = KeystoreInMemory.install()

    @Test fun `every kind of answer comes back to its form, and to no other`() {
        drafts.keep("remark/", typed)
        assertEquals(typed, drafts.read("remark/"))
        assertEquals(emptyMap<String, Value>(), drafts.read("remark/1"))
    }

    @Test fun `a draft is sealed on the disk`() {
        drafts.keep("remark/", typed)
        for (file in folder.root.walk().filter(File::isFile)) {
            for (charset in listOf(Charsets.UTF_8, Charsets.UTF_16LE)) {
                assertFalse("she wrote" in String(file.readBytes(), charset))
            }
        }
    }

    @Test fun `only the last draft is kept, and none once it is forgotten`() {
        drafts.keep("remark/", typed)
        drafts.keep("tea/", mapOf("n" to Value.Number(1.0)))
        assertEquals(emptyMap<String, Value>(), drafts.read("remark/"))
        drafts.forget()
        assertEquals(emptyMap<String, Value>(), drafts.read("tea/"))
        assertEquals(emptyList<File>(), folder.root.walk().filter(File::isFile).toList())
    }

    @Test fun `a draft that is damaged, or whose key was lost, is no draft`() {
        val file = File(folder.root, "draft")
        drafts.keep("remark/", typed)
        val whole = file.readBytes()
        for (bytes in listOf(
            ByteArray(0),
            whole.copyOf(9),
            whole.clone().also {
                it[30]++
            },
            Seal("drafts").seal("{\"form\":".toByteArray()),
            Seal("drafts").seal("""{"form":"remark/","answers":{"n":["unheard of",1]}}""".toByteArray()),
            Seal("drafts").seal("""{"form":"remark/","answers":{"n":["on","2026-02-30"]}}""".toByteArray()),
        )) {
            file.writeBytes(bytes)
            assertEquals(emptyMap<String, Value>(), drafts.read("remark/"))
        }
        file.writeBytes(whole)
        KeystoreInMemory.lose()
        assertEquals(emptyMap<String, Value>(), drafts.read("remark/"))
    }

    @Test fun `a draft never costs the diary its key`() {
        val key = DiaryKey(folder.newFolder())
        val made = key.unseal()
        drafts.keep("remark/", typed)
        KeystoreInMemory.failing = UnrecoverableKeyException()
        drafts.keep("remark/", typed)
        KeystoreInMemory.failing = null
        assertArrayEquals(made, key.unseal())
    }

    @Test fun `a Keystore that fails while she types takes nothing from her screen`() {
        for (failing in listOf(ProviderException(), KeyStoreException())) {
            KeystoreInMemory.failing = failing
            drafts.keep("remark/", typed)
            assertEquals(emptyMap<String, Value>(), drafts.read("remark/"))
        }
    }

    @Test fun `a place that cannot be written takes nothing from her screen`() {
        Drafts(File(folder.root, "no/such/\u0000folder")).run {
            keep("remark/", typed)
            assertEquals(emptyMap<String, Value>(), read("remark/"))
        }
    }
}
