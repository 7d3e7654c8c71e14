package app.evenfall.phone

import android.content.Context
import android.content.pm.PackageManager
import android.health.connect.CreateMedicalDataSourceRequest
import android.health.connect.DeleteMedicalResourcesRequest
import android.health.connect.GetMedicalDataSourcesRequest
import android.health.connect.HealthConnectException
import android.health.connect.HealthConnectManager
import android.health.connect.UpsertMedicalResourceRequest
import android.health.connect.datatypes.FhirVersion
import android.health.connect.datatypes.MedicalDataSource
import android.net.Uri
import android.os.OutcomeReceiver
import androidx.annotation.RequiresApi
import app.evenfall.core.HealthPortion
import app.evenfall.core.HealthRecords
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.asExecutor
import kotlinx.coroutines.withContext
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlin.coroutines.suspendCoroutine

/** Android's own. What it refuses, by answer or by throwing, is said as a [Put], and is never the end of the app. */
@RequiresApi(36)
internal class PhoneHealthConnect(private val context: Context) : HealthConnect {
    private val manager: HealthConnectManager? = context.getSystemService(HealthConnectManager::class.java)
    private val aside = Dispatchers.IO.asExecutor()

    override val isHere get() = manager != null
    override val isAllowed
        get() = context.checkSelfPermission(HealthConnect.WRITES) == PackageManager.PERMISSION_GRANTED

    override suspend fun holds() = isAllowed && answered { ours().isNotEmpty() } == true

    override suspend fun put(records: HealthRecords): Put {
        var begun = false
        val done = answered {
            val version = FhirVersion.parseFhirVersion(records.fhirVersion)
            val source = ours().firstOrNull { "${it.fhirBaseUri}" == records.baseAddress } ?: create(records, version)
            begun = true
            // else an entry that she deleted meanwhile would go on standing there
            empty(source)
            records.portions.forEach { put(it, source, version) }
        }
        return when {
            done != null -> Put.DONE
            begun -> Put.PARTWAY
            else -> Put.NOTHING
        }
    }

    override suspend fun takeOut() = answered { ours().forEach { delete(it) } } != null

    /** What they answer; absent where they did not. What is begun goes on though she leaves. */
    private suspend fun <T : Any> answered(call: suspend HealthConnectManager.() -> T): T? = withContext(NonCancellable) {
        try {
            manager?.call()
        } catch (_: RuntimeException) {
            // of Health Connect, or of a permission that was taken back meanwhile: either way there is no answer
            null
        }
    }

    private suspend fun HealthConnectManager.ours(): List<MedicalDataSource> {
        val request = GetMedicalDataSourcesRequest.Builder().addPackageName(context.packageName).build()
        return outcome { getMedicalDataSources(request, aside, it) }
    }

    private suspend fun HealthConnectManager.create(records: HealthRecords, version: FhirVersion): MedicalDataSource {
        val address = Uri.parse(records.baseAddress)
        val request = CreateMedicalDataSourceRequest.Builder(address, records.sourceName, version).build()
        return outcome { createMedicalDataSource(request, aside, it) }
    }

    private suspend fun HealthConnectManager.empty(source: MedicalDataSource) {
        val request = DeleteMedicalResourcesRequest.Builder().addDataSourceId(source.id).build()
        outcome<Void?> { deleteMedicalResources(request, aside, it) }
    }

    private suspend fun HealthConnectManager.put(portion: HealthPortion, source: MedicalDataSource, version: FhirVersion) {
        val requests = portion.records.map { UpsertMedicalResourceRequest.Builder(source.id, version, it.json).build() }
        outcome { upsertMedicalResources(requests, aside, it) }
    }

    private suspend fun HealthConnectManager.delete(source: MedicalDataSource) {
        outcome<Void?> { deleteMedicalDataSourceWithData(source.id, aside, it) }
    }
}

/** Waits for what a call answers through its receiver. */
@RequiresApi(31)
private suspend fun <T> outcome(call: (OutcomeReceiver<T, HealthConnectException>) -> Unit): T = suspendCoroutine { waiting ->
    call(
        object : OutcomeReceiver<T, HealthConnectException> {
            override fun onResult(result: T) = waiting.resume(result)

            override fun onError(error: HealthConnectException) = waiting.resumeWithException(error)
        },
    )
}
