package app.evenfall.border

import app.evenfall.core.SummaryForm
import app.evenfall.core.SummaryPaper
import app.evenfall.core.SummaryRange
import app.evenfall.support.TestApp.Companion.sampleFile
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File

/** The same diary, moment and language give the same bytes on every phone and machine. */
class SummaryBytesTest : WithADiary() {
    /** FNV-1a of 64 bits, as the core's own test has it. */
    private fun trace(bytes: ByteArray) =
        "%016x".format(bytes.fold(-0x340d631b7bdddcdbL) { hash, byte -> (hash xor (byte.toLong() and 0xff)) * 0x100000001b3L })

    @Test fun `every form of the summary has the bytes that were written down`() {
        diary.importJson(sampleFile("restless").path)
        val now = moment("2026-11-22T08:52:00+00:00")
        val forms = listOf(SummaryForm.PDF, SummaryForm.TEXT, SummaryForm.FHIR, SummaryForm.CSV, SummaryForm.HTML, SummaryForm.JSON)
        val made = forms.flatMap { diary.summaryFiles(it, SummaryPaper.A4, SummaryRange.FourWeeks, null, now) }
        val written = File(System.getProperty("evenfall.repo"), "tests/vectors/summary/bytes.txt").readText()
        assertEquals(written, made.joinToString("") { "${it.name} ${it.bytes.size} ${trace(it.bytes)}\n" })
    }
}
