package app.evenfall.support

import androidx.compose.ui.test.junit4.ComposeTestRule
import app.evenfall.core.DiaryInterface
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Runnable
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.CoroutineContext

/** A call of the diary: which, on which thread, for how long. */
class Call(val name: String, val thread: Thread, val ms: Double)

/** The diary's own thread, as in the app. It knows when it rests, and who called the diary. */
class Line : CoroutineDispatcher(), AutoCloseable {
    private val executor = Executors.newSingleThreadExecutor { Thread(it, "diary") }
    private val waiting = AtomicInteger()
    val calls = ConcurrentLinkedQueue<Call>()
    val rests: Boolean get() = waiting.get() == 0

    override fun dispatch(context: CoroutineContext, block: Runnable) {
        waiting.incrementAndGet()
        executor.execute {
            try {
                block.run()
            } finally {
                waiting.decrementAndGet()
            }
        }
    }

    /** The diary, with every call of it written down. */
    fun through(diary: DiaryInterface): DiaryInterface {
        calls += Call("open", Thread.currentThread(), 0.0)
        return Proxy.newProxyInstance(diary.javaClass.classLoader, arrayOf(DiaryInterface::class.java)) {
            _,
            method,
            arguments,
            ->
            val began = System.nanoTime()
            try {
                method.invoke(diary, *arguments.orEmpty())
            } catch (error: InvocationTargetException) {
                throw error.targetException
            } finally {
                calls += Call(method.name, Thread.currentThread(), (System.nanoTime() - began) / 1e6)
            }
        } as DiaryInterface
    }

    /** Waits until every call is answered and what came of it is drawn. */
    fun settle(compose: ComposeTestRule) {
        do {
            while (!rests) Thread.sleep(1)
            compose.waitForIdle()
        } while (!rests)
    }

    override fun close() {
        executor.shutdown()
    }
}

/** Lays the app's calls onto a line of their own for as long as the test runs. */
fun <S> Stage.onALine(then: (Line) -> S): S = Line().use { line ->
    app.line = line
    app.besides = line
    app.through = line::through
    then(line)
}
