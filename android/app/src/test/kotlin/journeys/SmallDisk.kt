package app.evenfall.journeys

import java.io.File
import java.io.FileOutputStream
import java.io.IOException

/** A disk of a few megabytes, mounted at a folder, that can be filled without harm. */
class SmallDisk(private val folder: File) : AutoCloseable {
    private val ballast = File(folder, "ballast")

    init {
        folder.mkdirs()
        val said = run("mount", "-t", "tmpfs", "-o", "size=4m", "evenfall", folder.path)
        check(said.isEmpty()) { "no disk can be mounted, so run this as root, or within unshare --map-root-user --mount: $said" }
    }

    /** Fills it to the last byte. */
    fun fill() = FileOutputStream(ballast).use { out ->
        try {
            while (true) out.write(ByteArray(PIECE))
        } catch (_: IOException) {
            // full
        }
    }

    /** Gives the room back. */
    fun free() = check(ballast.delete())

    override fun close() {
        run("umount", folder.path)
    }

    private fun run(vararg command: String): String = ProcessBuilder(*command).redirectErrorStream(true).start().run {
        inputStream.reader().readText().also { waitFor() }
    }

    private companion object {
        const val PIECE = 4096
    }
}
