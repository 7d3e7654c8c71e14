package app.evenfall.phone

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import android.provider.DocumentsContract
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.security.DigestInputStream
import java.security.MessageDigest
import java.util.concurrent.ConcurrentHashMap

/** Files she chooses, through the phone's own picker: the core works on a copy inside the app, removed at once. */
class Files(private val context: Context) {
    private val carried: MutableSet<File> = ConcurrentHashMap.newKeySet()
    private val resolver: ContentResolver get() = context.contentResolver

    /** Lets `make` write a file, then carries it to `target` and reads it back. Whether it arrived whole. */
    suspend fun <T> carryOut(
        target: Uri,
        make: suspend (File) -> T,
        whole: (T) -> Boolean,
    ): Pair<T, Boolean> = within { file ->
        val made = make(file)
        made to (whole(made) && arrives(file, target))
    }

    /** Lets `make` fill a folder, then carries its files into the folder `tree`. Whether they all arrived whole. */
    suspend fun <T> carryOutAll(
        tree: Uri,
        name: String,
        make: suspend (File) -> T,
        whole: (T) -> Boolean,
    ): Pair<T, Boolean> = within { folder ->
        folder.mkdirs()
        val made = make(folder)
        made to (whole(made) && withContext(Dispatchers.IO) { allArrive(folder, tree, name) })
    }

    /** Lets `read` read a copy of the file at `source`; absent where it cannot be read. */
    suspend fun <T> carryIn(source: Uri, read: suspend (File) -> T): T? = within { file ->
        if (withContext(Dispatchers.IO) { copied(source, file) }) read(file) else null
    }

    /** Removes what was left where the process ended in the middle: it may hold her diary unsealed. */
    suspend fun sweep() = withContext(Dispatchers.IO) {
        context.noBackupFilesDir.listFiles { file -> file.name.startsWith(CARRIED) && file !in carried }.orEmpty().forEach { it.deleteRecursively() }
    }

    private suspend fun <T> within(use: suspend (File) -> T): T {
        val file = File(context.noBackupFilesDir, CARRIED + System.nanoTime())
        carried += file
        try {
            return use(file)
        } finally {
            withContext(NonCancellable + Dispatchers.IO) { file.deleteRecursively() }
            carried -= file
        }
    }

    private fun copied(source: Uri, file: File): Boolean = try {
        resolver.openInputStream(source)?.use { from -> file.outputStream().use(from::copyTo) } != null
    } catch (_: IOException) {
        false
    } catch (_: SecurityException) {
        // the right to read it was taken back meanwhile
        false
    }

    private suspend fun arrives(file: File, target: Uri): Boolean = withContext(Dispatchers.IO) {
        carried(file, target)
    }

    private fun carried(file: File, target: Uri): Boolean = try {
        resolver.openOutputStream(target, "wt")?.use { to -> file.inputStream().use { it.copyTo(to) } }
        resolver.openInputStream(target)?.use(::digest).contentEquals(file.inputStream().use(::digest))
    } catch (_: IOException) {
        false
    } catch (_: SecurityException) {
        false
    }

    private fun allArrive(folder: File, tree: Uri, name: String): Boolean = try {
        val root = DocumentsContract.buildDocumentUriUsingTree(tree, DocumentsContract.getTreeDocumentId(tree))
        val into = DocumentsContract.createDocument(resolver, root, DocumentsContract.Document.MIME_TYPE_DIR, name)
        into != null &&
            folder.listFiles().orEmpty().all { file ->
                DocumentsContract.createDocument(resolver, into, "text/csv", file.name)?.let { carried(file, it) } ==
                    true
            }
    } catch (_: FileNotFoundException) {
        false
    } catch (_: SecurityException) {
        false
    }

    private fun digest(stream: java.io.InputStream): ByteArray {
        val sum = MessageDigest.getInstance("SHA-256")
        DigestInputStream(stream, sum).use { it.readBytes() }
        return sum.digest()
    }

    private companion object {
        const val CARRIED = "carried-"
    }
}
