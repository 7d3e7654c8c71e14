package app.evenfall.delivery

import org.junit.Assert.assertEquals
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory

/** The manifest as it ships: ours and every library's, merged. */
class ManifestTest {
    private val manifest = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(File(System.getProperty("evenfall.manifest"))).documentElement
    private val application = all("application").single()

    private fun all(vararg tags: String): List<Element> = tags.flatMap { tag ->
        val found = manifest.getElementsByTagName(tag)
        List(found.length) { found.item(it) as Element }
    }

    private fun Element.says(attribute: String): String = getAttribute("android:$attribute")

    private fun components() = all("activity", "activity-alias", "service", "receiver", "provider")

    @Test
    fun it_asks_for_the_permissions_the_readme_lists_and_no_other() {
        val readme = File(System.getProperty("evenfall.repo"), "android/README.md").readText()
        val listed = Regex("^- `([a-zA-Z_.]+\\.[A-Z_]+)`", RegexOption.MULTILINE).findAll(readme).map {
            it.groupValues[1]
        }.toSet()
        val asked = all("uses-permission", "uses-permission-sdk-23").map { it.says("name") }.toSet()
        assertEquals(listed, asked)
    }

    @Test
    fun it_never_asks_for_the_network() {
        assertEquals(
            emptyList<String>(),
            all("uses-permission").map { it.says("name") }.filter {
                "INTERNET" in it ||
                    "NETWORK" in it
            },
        )
    }

    @Test
    fun only_its_two_faces_and_what_the_phone_itself_asks_for_answer_other_apps() {
        val exported = components().filter { it.says("exported") == "true" }.associate {
            it.says("name") to
                it.says("permission")
        }
        assertEquals(
            mapOf(
                "app.evenfall.Evenfall" to "",
                "app.evenfall.Evening" to "",
                "app.evenfall.WhatBecomesOfIt" to "android.permission.START_VIEW_PERMISSION_USAGE",
                "app.evenfall.phone.TonightTile" to "android.permission.BIND_QUICK_SETTINGS_TILE",
                // AndroidX: whoever may dump the whole phone may install a start-up profile
                "androidx.profileinstaller.ProfileInstallReceiver" to "android.permission.DUMP",
            ),
            exported,
        )
    }

    @Test
    fun what_she_shares_is_read_by_whom_she_chose_and_nobody_else() {
        val provider = components().single { it.says("name") == "androidx.core.content.FileProvider" }
        assertEquals(
            listOf("app.evenfall.outgoing", "false", "true", ""),
            listOf("authorities", "exported", "grantUriPermissions", "readPermission").map { provider.says(it) },
        )
        val paths = provider.getElementsByTagName("meta-data").item(0) as Element
        assertEquals("@xml/outgoing", paths.says("resource"))
    }

    @Test
    fun it_wakes_for_what_moves_an_alarm() {
        val wake = components().single { it.says("name") == "app.evenfall.phone.WakeReceiver" }
        val actions = wake.getElementsByTagName("action").let { found -> List(found.length) { found.item(it) as Element } }
        assertEquals(
            setOf(
                "android.intent.action.BOOT_COMPLETED",
                "android.intent.action.TIME_SET",
                "android.intent.action.TIMEZONE_CHANGED",
                "android.intent.action.MY_PACKAGE_REPLACED",
                "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED",
            ),
            actions.map { it.says("name") }.toSet(),
        )
    }

    @Test
    fun every_component_says_whether_other_apps_may_call_it() {
        assertEquals(emptyList<String>(), components().filter { it.says("exported").isEmpty() }.map { it.says("name") })
    }

    @Test
    fun one_face_shows_at_first() {
        val on = all("activity-alias").filter { it.says("enabled") != "false" }.filter { face ->
            val found = face.getElementsByTagName("category")
            List(found.length) { found.item(it) as Element }.any { it.says("name").endsWith(".LAUNCHER") }
        }.map { it.says("name") }
        assertEquals(listOf("app.evenfall.Evenfall"), on)
    }

    @Test
    fun nothing_is_backed_up_or_debugged() {
        assertEquals("false", application.says("allowBackup"))
        assertEquals("", application.says("debuggable"))
        assertEquals("", application.says("testOnly"))
    }

    @Test
    fun at_start_only_these_libraries_wake() {
        val woken = all("meta-data").filter {
            it.says("value") == "androidx.startup"
        }.map { it.says("name").substringAfterLast('.') }
        assertEquals(setOf("ProcessLifecycleInitializer", "ProfileInstallerInitializer"), woken.toSet())
    }
}
