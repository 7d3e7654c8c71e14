package app.evenfall.support

import app.evenfall.core.HealthRecord
import app.evenfall.core.HealthRecords
import app.evenfall.phone.HealthConnect
import app.evenfall.phone.Put

/** A Health Connect that does as the test says, and keeps what is put there as Android's does: by kind and name. */
class ToldHealth : HealthConnect {
    override var isHere = false
    override var isAllowed = false

    /** Whether it answers at all; where it stops partway, after so many portions. */
    var answers = true
    var stopsAfter: Int? = null

    /** How often it was asked to take records. */
    var times = 0
    val kept = mutableMapOf<Pair<String, String>, HealthRecord>()

    /** What she put there is under; absent where nothing is. */
    var source: String? = null

    override suspend fun holds() = isAllowed && answers && source != null

    override suspend fun put(records: HealthRecords): Put {
        times++
        if (!isAllowed || !answers) return Put.NOTHING
        source = records.baseAddress
        kept.clear()
        records.portions.take(stopsAfter ?: records.portions.size).forEach { portion ->
            portion.records.associateByTo(kept) { it.kind to it.id }
        }
        return if (stopsAfter == null) Put.DONE else Put.PARTWAY
    }

    override suspend fun takeOut(): Boolean {
        if (!answers) return false
        kept.clear()
        source = null
        return true
    }

    fun reset() {
        isHere = false
        isAllowed = false
        answers = true
        stopsAfter = null
        times = 0
        kept.clear()
        source = null
    }
}
