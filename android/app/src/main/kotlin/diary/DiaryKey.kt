package app.evenfall.diary

import androidx.core.util.AtomicFile
import java.io.File
import java.io.IOException
import java.security.SecureRandom

/** The diary's key: 32 random bytes, sealed on this phone. They lie in `folder`, which no backup takes along. */
class DiaryKey(folder: File, private val seal: Seal = Seal("diary")) {
    private val sealed = AtomicFile(File(folder, "diary.key"))

    /** The key; makes one where none was made before. Throws [KeyLost] where it cannot be unsealed, and changes nothing then. */
    fun unseal(): ByteArray = if (sealed.baseFile.exists()) seal.open(sealed.readFully()) else make()

    /** Whether a key was made here that this phone can no longer open. */
    fun isLost(): Boolean = try {
        if (sealed.baseFile.exists()) unseal()
        false
    } catch (_: KeyLost) {
        true
    }

    /** Puts a key that was lost aside, so that the next [unseal] makes a new one; gives the way to take it back. */
    fun putAside(): () -> Unit {
        val aside = generateSequence(1) {
            it + 1
        }.map { File(sealed.baseFile.path + ".aside-$it") }.first { !it.exists() }
        if (!sealed.baseFile.exists()) return { }
        if (!sealed.baseFile.renameTo(aside)) throw IOException("the key could not be put aside")
        return { if (!aside.renameTo(sealed.baseFile)) throw IOException("the key could not be put back") }
    }

    private fun make(): ByteArray {
        val key = ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes)
        sealed.keep(seal.seal(key))
        return key
    }

    private companion object {
        const val KEY_BYTES = 32
    }
}

/** Writes the whole file or leaves the one before. */
internal fun AtomicFile.keep(bytes: ByteArray) {
    val out = startWrite()
    try {
        out.write(bytes)
        finishWrite(out)
    } catch (error: IOException) {
        failWrite(out)
        throw error
    }
}
