package app.evenfall.diary

import androidx.core.util.AtomicFile
import app.evenfall.core.Moment
import app.evenfall.core.Value
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject
import java.io.File
import java.io.IOException
import java.time.DateTimeException
import java.time.LocalDate

/**
 * What she is typing into a form, kept through the end of the process, sealed like the key of her diary but with a key of its
 * own. The phone's own saved state would carry it out of the app in the clear.
 */
class Drafts(private val folder: File, private val seal: Seal = Seal("drafts"), name: String = "draft") {
    private val file = AtomicFile(File(folder, name))

    /** What is answered on a page, apart from the form that may lie over it. */
    val ofPages: Drafts by lazy { Drafts(folder, seal, "page") }

    /** Keeps the answers of the form named `form`, and only these. A draft that cannot be kept is not worth an error. */
    fun keep(form: String, answers: Map<String, Value>) {
        val written = JSONObject(answers.mapValues { (_, value) -> written(value) })
        try {
            file.keep(seal.seal(JSONObject().put("form", form).put("answers", written).toString().toByteArray()))
        } catch (_: IOException) {
            // no room, or no Keystore: what is typed is still on the screen
        }
    }

    /** The answers kept for the form named `form`, or none. */
    fun read(form: String): Map<String, Value> = try {
        val kept = JSONObject(String(seal.open(file.readFully())))
        val answers = kept.getJSONObject("answers")
        if (kept.getString("form") == form) {
            answers.keys().asSequence().associateWith { read(answers.getJSONArray(it)) }
        } else {
            emptyMap()
        }
    } catch (_: KeyLost) {
        emptyMap()
    } catch (_: IOException) {
        emptyMap()
    } catch (_: JSONException) {
        // written by another version
        emptyMap()
    } catch (_: DateTimeException) {
        emptyMap()
    }

    /** Forgets it: it was saved, or left. */
    fun forget() = file.delete()

    private fun written(value: Value): JSONArray = when (value) {
        is Value.Number -> JSONArray().put("number").put(value.v1)
        is Value.Text -> JSONArray().put("text").put(value.v1)
        is Value.One -> JSONArray().put("one").put(value.v1)
        is Value.Several -> JSONArray().put("several").put(JSONArray(value.v1))
        is Value.At -> JSONArray().put("at").put(value.v1.epochMs).put(value.v1.offsetMinutes)
        is Value.On -> JSONArray().put("on").put(value.v1.toString())
        is Value.Yes -> JSONArray().put("yes").put(value.v1)
    }

    private fun read(kept: JSONArray): Value = when (val shape = kept.getString(0)) {
        "number" -> Value.Number(kept.getDouble(1))
        "text" -> Value.Text(kept.getString(1))
        "one" -> Value.One(kept.getString(1))
        "several" -> Value.Several(kept.getJSONArray(1).let { all -> List(all.length()) { all.getString(it) } })
        "at" -> Value.At(Moment(kept.getLong(1), kept.getInt(2)))
        "on" -> Value.On(LocalDate.parse(kept.getString(1)))
        "yes" -> Value.Yes(kept.getBoolean(1))
        else -> throw JSONException("no answer is a $shape")
    }
}
