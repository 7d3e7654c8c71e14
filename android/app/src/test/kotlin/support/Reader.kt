package app.evenfall.support

import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers

/** One stop of the screen reader: what it is, what is heard there, how it stands, what else can be done. */
class Stop(
    val role: String,
    val words: String,
    val states: List<String>,
    val actions: List<String>,
    val node: SemanticsNode,
) {
    val actionable: Boolean get() = ACTIONS.any { it in node.config }
    val touch: Rect get() = node.touchBoundsInRoot

    /** As it stands in a golden text. */
    val lines: List<String>
        get() = listOf(
            (
                listOf(role, words) + listOf(states.joinToString(", ")).filter {
                    it.isNotEmpty()
                }
            ).joinToString(" | "),
        ) +
            actions.map { "  action | $it" }

    private companion object {
        val ACTIONS = listOf(SemanticsActions.OnClick, SemanticsActions.SetText, SemanticsActions.SetProgress)
    }
}

/**
 * The screen reader over the window. It goes from node to node as Compose tells the phone's own accessibility service,
 * and hears at each what that service is given: its description, else its text, else what its parts say.
 */
@OptIn(ExperimentalComposeUiApi::class)
class Reader(window: View) {
    private val view = checkNotNull(composed(window)) { "nothing is drawn" }
    private val compose = (view as ViewRootForTest).apply {
        shadowOf(view.context.getSystemService(AccessibilityManager::class.java)).setEnabled(true)
        forceAccessibilityForTesting(true)
    }
    private val provider = view.accessibilityNodeProvider
    private val nodes = compose.semanticsOwner.getAllSemanticsNodes(mergingEnabled = true).associateBy { it.id }

    /** Every stop, in order. */
    fun stops(): List<Stop> = order().mapNotNull { id -> nodes[id]?.let { stop(id, it) } }

    private fun order(): List<Int> {
        val all = mutableListOf<Int>()

        fun gather(id: Int) {
            all += id
            children(info(id) ?: return).forEach(::gather)
        }
        gather(View.NO_ID)
        val next = all.mapNotNull { id -> info(id)?.let { before(id, it) }?.let { id to it } }.toMap()
        val first = next.keys - next.values.toSet()
        return first.flatMap { generateSequence(it, next::get) }.ifEmpty { all }
    }

    private fun before(id: Int, info: AccessibilityNodeInfo): Int? {
        provider.addExtraDataToAccessibilityNodeInfo(id, info, BEFORE, null)
        return info.extras.getInt(BEFORE, NONE).takeIf { it != NONE }
    }

    private fun stop(id: Int, node: SemanticsNode): Stop? {
        val info = info(id) ?: return null
        if (!info.isStop || !info.isVisibleToUser) return null
        val words = heard(info)
        val config = node.config
        if (words.isEmpty() && SemanticsActions.OnClick !in config) return null
        val actions = config.getOrNull(SemanticsActions.CustomActions).orEmpty().map { it.label }
        return Stop(role(node), words, states(info, node), actions, node)
    }

    private val AccessibilityNodeInfo.isStop get() = isScreenReaderFocusable || isClickable || isCheckable || isEditable

    private fun heard(info: AccessibilityNodeInfo): String {
        val description = info.contentDescription?.toString().orEmpty()
        val text = info.text?.toString().orEmpty()
        if (description.isNotEmpty() && !info.isEditable) return description
        if (text.isNotEmpty() && !info.isEditable) return text
        val inside = children(info).mapNotNull(::info).filter {
            !it.isStop && it.isVisibleToUser
        }.map(::heard).filter { it.isNotEmpty() }
        if (!info.isEditable) return inside.joinToString(" · ")
        val label = description.ifEmpty { inside.firstOrNull().orEmpty() }
        return (listOf(label, text) + if (description.isEmpty()) inside.drop(1) else inside).filter {
            it.isNotEmpty()
        }.joinToString(", ")
    }

    private fun role(node: SemanticsNode): String {
        val config = node.config
        return when {
            SemanticsActions.SetText in config -> "field"
            SemanticsProperties.ProgressBarRangeInfo in config -> "progress"
            else -> when (config.getOrNull(SemanticsProperties.Role)) {
                Role.Button -> "button"
                Role.Tab -> "tab"
                Role.Switch -> "switch"
                Role.Checkbox, Role.RadioButton -> "choice"
                Role.DropdownList -> "button"
                Role.Image -> if (SemanticsActions.OnClick in config) "unnamed role" else "chart"
                else -> when {
                    SemanticsActions.OnClick in config -> "unnamed role"
                    SemanticsProperties.Heading in config -> "heading"
                    else -> "text"
                }
            }
        }
    }

    private fun states(info: AccessibilityNodeInfo, node: SemanticsNode): List<String> {
        val config = node.config
        val toggled = config.getOrNull(SemanticsProperties.ToggleableState)
        val chosen = config.getOrNull(SemanticsProperties.Selected) == true
        return listOfNotNull(
            "selected".takeIf { chosen || (toggled == ToggleableState.On && role(node) == "choice") },
            (if (toggled == ToggleableState.On) "on" else "off").takeIf { toggled != null && role(node) == "switch" },
            "expanded".takeIf { SemanticsActions.Collapse in config },
            "disabled".takeIf { !info.isEnabled },
            info.error?.toString(),
        )
    }

    private fun info(id: Int): AccessibilityNodeInfo? = provider.createAccessibilityNodeInfo(id)

    private fun children(info: AccessibilityNodeInfo): List<Int> {
        val ids = ReflectionHelpers.callInstanceMethod<Any?>(info, "getChildNodeIds") ?: return emptyList()
        val many = ReflectionHelpers.callInstanceMethod<Int>(ids, "size")
        return List(many) { at ->
            (
                ReflectionHelpers.callInstanceMethod<Long>(
                    ids,
                    "get",
                    ReflectionHelpers.ClassParameter.from(Int::class.java, at),
                ) shr
                    32
            ).toInt()
        }
    }

    private companion object {
        const val BEFORE = "android.view.accessibility.extra.EXTRA_DATA_TEST_TRAVERSALBEFORE_VAL"
        const val NONE = Int.MIN_VALUE

        fun composed(view: View): View? = when (view) {
            is ViewRootForTest -> view
            is ViewGroup -> (0 until view.childCount).firstNotNullOfOrNull { composed(view.getChildAt(it)) }
            else -> null
        }
    }
}
