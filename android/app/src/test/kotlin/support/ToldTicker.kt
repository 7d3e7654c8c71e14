package app.evenfall.support

import app.evenfall.phone.Ticker
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.flow

/** Time that passes when a test says so. */
class ToldTicker : Ticker {
    private val passed = MutableStateFlow(0L)

    override fun ticks(still: Boolean): Flow<Long> = flow {
        val began = passed.value
        passed.collect { emit(it - began) }
    }

    fun pass(milliseconds: Long) {
        passed.value += milliseconds * 1_000_000
    }
}
