package app.evenfall.delivery

import android.app.Application
import android.content.Context
import android.content.Intent
import android.content.res.Configuration
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.drawable.AdaptiveIconDrawable
import android.graphics.drawable.Drawable
import android.os.LocaleList
import androidx.compose.ui.graphics.toArgb
import androidx.test.core.app.ApplicationProvider
import app.evenfall.R
import app.evenfall.look.Day
import app.evenfall.look.Dusk
import app.evenfall.shell.MainActivity
import app.evenfall.support.pictureFile
import app.evenfall.support.write
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.xmlpull.v1.XmlPullParser
import java.util.Locale
import kotlin.math.hypot

/** What the system draws for us before, beside and without the app. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = Application::class)
class ResourcesTest {
    private val app: Context = ApplicationProvider.getApplicationContext()

    private fun speaking(tag: String) = app.createConfigurationContext(
        Configuration(app.resources.configuration).apply { setLocales(LocaleList(Locale.forLanguageTag(tag))) },
    )

    private fun tags(xml: Int, name: String): List<Map<String, String>> = app.resources.getXml(xml).use { parser ->
        generateSequence { parser.next() }.takeWhile { it != XmlPullParser.END_DOCUMENT }
            .filter { it == XmlPullParser.START_TAG && parser.name == name }
            .map {
                List(parser.attributeCount) { parser.getAttributeName(it) to parser.getAttributeValue(it) }.toMap()
            }.toList()
    }

    @Test
    fun the_first_moment_has_the_colours_of_the_day() {
        assertEquals(Day.bg.toArgb(), app.getColor(R.color.bg))
        assertEquals(Day.primary.toArgb(), app.getColor(R.color.primary))
    }

    @Test
    @Config(qualifiers = "+night")
    fun the_first_moment_has_the_colours_of_dusk() {
        assertEquals(Dusk.bg.toArgb(), app.getColor(R.color.bg))
        assertEquals(Dusk.primary.toArgb(), app.getColor(R.color.primary))
    }

    @Test
    fun the_labels_can_be_translated() {
        listOf("en-XA", "ar-XB").forEach { tag ->
            assertNotEquals(tag, app.getString(R.string.tonight), speaking(tag).getString(R.string.tonight))
        }
    }

    @Test
    fun no_kind_of_file_leaves_by_the_systems_backup() {
        val old = setOf("root", "file", "database", "sharedpref", "external")
        assertEquals(old, tags(R.xml.backup_rules, "exclude").map { it["domain"] }.toSet())
        val every = old + setOf("device_root", "device_file", "device_database", "device_sharedpref")
        val kept = tags(R.xml.data_extraction_rules, "exclude").map { it["domain"] }
        assertEquals("in both lists", every.associateWith { 2 }, kept.groupingBy { it }.eachCount())
        assertEquals(
            emptyList<Any>(),
            tags(R.xml.data_extraction_rules, "include") + tags(R.xml.backup_rules, "include"),
        )
    }

    @Test
    fun one_folder_of_the_cache_is_shared_and_no_other() {
        assertEquals(listOf(mapOf("name" to "shared", "path" to "shared/")), tags(R.xml.outgoing, "cache-path"))
        val others = listOf("root-path", "files-path", "external-path", "external-files-path", "external-cache-path", "external-media-path")
        assertEquals(emptyList<Any>(), others.flatMap { tags(R.xml.outgoing, it) })
    }

    @Test
    fun the_shortcut_opens_tonight() {
        val intent = tags(R.xml.shortcuts, "intent").single()
        assertEquals(MainActivity.TONIGHT, intent["action"])
        assertEquals(MainActivity::class.java.name, intent["targetClass"])
        assertEquals(app.packageName, intent["targetPackage"])
    }

    @Test
    fun the_launcher_shows_one_face_and_it_opens_the_app() {
        val main = Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setPackage(app.packageName)
        val shown = app.packageManager.queryIntentActivities(main, 0).single().activityInfo
        assertEquals("app.evenfall.Evenfall", shown.name)
        assertEquals(MainActivity::class.java.name, shown.targetActivity)
        assertEquals("Evenfall", shown.loadLabel(app.packageManager).toString())
    }

    @Test
    fun the_faces_survive_every_launchers_mask() {
        listOf("launcher" to R.mipmap.ic_launcher, "evening" to R.mipmap.ic_evening).forEach { (name, id) ->
            val icon = app.getDrawable(id) as AdaptiveIconDrawable
            assertNotNull("$name as a themed icon", icon.monochrome)
            listOf(icon.foreground, icon.monochrome!!).forEach { layer ->
                val drawn = layer.draw(108)
                val far = drawn.marks().maxOf { (x, y) -> hypot(x - 53.5, y - 53.5) }
                assertTrue("$name reaches $far of 33 from the middle", far in 20.0..33.0)
            }
            icon.draw(432).write(pictureFile("icon-$name"))
        }
    }

    private fun Drawable.draw(size: Int) = Bitmap.createBitmap(size, size, Bitmap.Config.ARGB_8888).also {
        setBounds(0, 0, size, size)
        draw(Canvas(it))
    }

    private fun Bitmap.marks(): List<Pair<Int, Int>> =
        (0 until width).flatMap { x ->
            (0 until height).map { y -> x to y }
        }.filter { (x, y) ->
            Color.alpha(getPixel(x, y)) >
                127
        }
}
