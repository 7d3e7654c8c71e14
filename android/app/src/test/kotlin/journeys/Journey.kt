package app.evenfall.journeys

import org.json.JSONArray
import org.json.JSONObject
import java.io.File

/** A journey of tests/journeys: what there is before the first step, and the steps of this shell. */
class Journey(file: File) {
    private val written = JSONObject(file.readText())
    val title: String = written.getString("title")
    val diary: String?
    val clock: String
    val smallDisk: Boolean
    val steps: List<Step>

    init {
        written.only("title", "begin", "steps")
        val begin = written.getJSONObject("begin").only("diary", "clock", "small_disk")
        diary = begin.optString("diary").ifEmpty { null }
        clock = begin.getString("clock")
        smallDisk = begin.optBoolean("small_disk")
        steps = steps(written.getJSONArray("steps"), "")
    }

    private fun steps(all: JSONArray, before: String): List<Step> = List(all.length()) { all.getJSONObject(it) }.flatMapIndexed { at, step ->
        val number = "$before${at + 1}"
        val mine = step.optJSONArray("only")?.strings()?.contains("android") ?: true
        val name = step.keys().asSequence().single { it != "only" }
        when {
            !mine -> emptyList()
            name == "steps" -> steps(step.getJSONArray("steps"), "$number.")
            else -> listOf(Step(number, name, step.get(name)))
        }
    }

    private fun JSONObject.only(vararg fields: String) = also { check(keys().asSequence().all { it in fields }) { "an unknown field: $this" } }
}

/** One step: its place in the file, what is done, and with what. */
class Step(val number: String, val name: String, private val value: Any) {
    val words: String get() = value as String
    val count: Int get() = value as Int
    val all: List<String> get() = (value as JSONArray).strings()
    val fields: Map<String, Any> get() = (value as JSONObject).run { keys().asSequence().associateWith(::get) }

    override fun toString() = "$name $value"
}

fun JSONArray.strings() = List(length()) { getString(it) }
