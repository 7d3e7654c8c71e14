package app.evenfall.phone

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.os.ext.SdkExtensions
import app.evenfall.core.HealthRecords

/** What came of putting records in Health Connect. */
enum class Put {
    DONE,

    /** Nothing is there that was not there before. */
    NOTHING,

    /** What was there before may be gone, and not all of the new is there. */
    PARTWAY,
}

/** The phone's Health Connect, as far as it takes medical records: other apps that she allows may read them there. */
interface HealthConnect {
    /** Whether this phone has one. */
    val isHere: Boolean

    /** Whether she lets Evenfall write there. */
    val isAllowed: Boolean

    /** Whether anything of ours is there. */
    suspend fun holds(): Boolean

    /** Puts records there, in the place of those that were. */
    suspend fun put(records: HealthRecords): Put

    /** Takes out everything of ours, and says whether it is out. */
    suspend fun takeOut(): Boolean

    companion object {
        /** To write there, and nothing else: what other apps put there is none of ours. */
        const val WRITES = "android.permission.health.WRITE_MEDICAL_DATA"

        /** That of this phone: Android 16 brings it, and 14 and 15 with their later updates. */
        fun of(context: Context): HealthConnect = if (takesRecords() && context.knows(WRITES)) {
            PhoneHealthConnect(context)
        } else {
            NoHealthConnect
        }

        private fun takesRecords() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.BAKLAVA ||
            (
                Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE &&
                    SdkExtensions.getExtensionVersion(Build.VERSION_CODES.UPSIDE_DOWN_CAKE) >= WITH_RECORDS
                )

        private fun Context.knows(permission: String) = try {
            packageManager.getPermissionInfo(permission, 0)
            true
        } catch (_: PackageManager.NameNotFoundException) {
            false
        }

        private const val WITH_RECORDS = 16
    }
}

/** A phone without one. */
object NoHealthConnect : HealthConnect {
    override val isHere = false
    override val isAllowed = false

    override suspend fun holds() = false

    override suspend fun put(records: HealthRecords) = Put.NOTHING

    override suspend fun takeOut() = false
}
