package app.evenfall.delivery

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory

/** Gradle's list of versions and the Maven files name the same ones. */
class VersionsTest {
    private val android = File(System.getProperty("evenfall.repo"), "android")
    private val lines = File(android, "gradle/libs.versions.toml").readLines()
    private val versions = lines.mapNotNull {
        Regex("^(\\w+) = \"(.+)\"").find(it)?.destructured
    }.associate { (name, value) ->
        name to
            value
    }
    private val poms = File(android, "maven").walk().onEnter {
        it.name != "target"
    }.filter { it.name == "pom.xml" }.toList()
    private val properties = children(parse(File(android, "maven/pom.xml")).only("properties")).associate {
        it.tagName to
            it.textContent
    }

    private fun parse(pom: File): Element = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
        pom,
    ).documentElement

    private fun children(of: Element) = List(of.childNodes.length) {
        of.childNodes.item(it)
    }.filterIsInstance<Element>()

    private fun Element.only(tag: String) = children(this).single { it.tagName == tag }

    /** What Maven builds with: "group:artifact" to its version. */
    private val built: Map<String, String> = poms.flatMap { pom ->
        val root = parse(pom)
        listOf("dependency", "artifactItem").flatMap { tag ->
            val found = root.getElementsByTagName(tag)
            List(found.length) { found.item(it) as Element }
        }
    }.associate { item ->
        val version = item.only("version").textContent.replace(Regex("\\$\\{(.+?)}")) {
            properties[it.groupValues[1]]
                ?: it.value
        }
        "${item.only("groupId").textContent}:${item.only("artifactId").textContent}" to version
    }

    @Test
    fun every_library_of_gradle_is_what_maven_builds_with() {
        val named = lines.mapNotNull { Regex("module = \"(.+)\", version.ref = \"(\\w+)\"").find(it)?.destructured }
        assertTrue(named.size > 15)
        named.forEach { (module, ref) ->
            // Gradle finds a multiplatform library's part for Android by itself, Maven must be told.
            val here = listOf(module, "$module-android", "$module-jvm").firstNotNullOfOrNull { built[it] }
            assertEquals(module, versions.getValue(ref), here)
        }
    }

    @Test
    fun the_compiler_is_the_same() {
        assertEquals(versions["kotlin"], properties["kotlin.version"])
    }
}
