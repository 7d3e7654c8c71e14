package app.evenfall.diary

import androidx.core.util.AtomicFile
import org.json.JSONArray
import org.json.JSONException
import java.io.File
import java.io.IOException

/** A short list in a file of its own, sealed with a key of its own: what the phone has to remember beside the diary. */
class SealedList(folder: File, name: String, private val seal: Seal = Seal(name)) {
    private val file = AtomicFile(File(folder, name))

    /** What was kept; nothing where nothing was, or where it cannot be opened any more. */
    fun read(): JSONArray = try {
        JSONArray(String(seal.open(file.readFully())))
    } catch (_: KeyLost) {
        JSONArray()
    } catch (_: IOException) {
        JSONArray()
    } catch (_: JSONException) {
        // written by another version
        JSONArray()
    }

    /** Keeps the list. Throws [IOException] where there is no room, or no Keystore. */
    fun keep(list: JSONArray) = if (list.length() == 0) file.delete() else file.keep(seal.seal(list.toString().toByteArray()))
}
