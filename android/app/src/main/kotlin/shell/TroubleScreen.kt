package app.evenfall.shell

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import androidx.lifecycle.viewmodel.compose.viewModel
import app.evenfall.copies.RestoreModel
import app.evenfall.copies.RestoreScreen
import app.evenfall.core.Place
import app.evenfall.core.TroubleAct
import app.evenfall.core.TroubleAction
import app.evenfall.core.TroubleState
import app.evenfall.look.Look
import app.evenfall.look.MainButton
import app.evenfall.look.QuietButton
import app.evenfall.look.SideButton
import app.evenfall.look.TonedCard
import app.evenfall.look.Type
import app.evenfall.look.Words
import app.evenfall.phone.Phone

/** The diary could not be opened: what happened, what is safe, and what can be done. Urgent help works. */
@Composable
fun TroubleScreen(model: EvenfallModel, trouble: TroubleState, phone: Phone) {
    var at by rememberSaveable { mutableStateOf("") }
    BackHandler(at.isNotEmpty()) { at = "" }
    val back: (() -> Unit)? = if (at.isEmpty()) null else ({ at = "" })
    val go = { where: Where -> if ((where as? Where.In)?.place is Place.UrgentHelp) at = "help" }
    CompositionLocalProvider(LocalAround provides remember(model.chrome, at) { Around(model.chrome, go, back) }) {
        when (at) {
            "help" -> Help(model)
            "restore" -> Owned(model, Where.Restore) {
                RestoreScreen(viewModel { RestoreModel(model.door, phone.files, model.door::now) }, model::open)
            }
            else -> TroubleScreen(trouble) { act ->
                when (act) {
                    TroubleAct.TRY_AGAIN -> model.open()
                    TroubleAct.RESTORE -> at = "restore"
                    TroubleAct.BEGIN_ANEW -> model.beginAnew()
                }
            }
        }
    }
}

@Composable
fun TroubleScreen(trouble: TroubleState, onAct: (TroubleAct) -> Unit) {
    var asked by remember { mutableStateOf<TroubleAction?>(null) }
    val press = { action: TroubleAction -> if (action.note != null) asked = action else onAct(action.act) }
    Page(
        trouble.title,
        settings = false,
        foot = {
            val action = asked
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                if (action != null) {
                    Words(action.note.orEmpty(), Type.strong)
                    MainButton(action.words, {
                        asked = null
                        onAct(action.act)
                    })
                    QuietButton(chrome.forms.cancel, { asked = null })
                } else {
                    trouble.actions.forEachIndexed { i, it ->
                        if (i == 0) {
                            MainButton(it.words, { press(it) })
                        } else {
                            SideButton(it.words, { press(it) })
                        }
                    }
                }
            }
        },
    ) {
        block("safe") { TonedCard { Words(trouble.safe, Type.strong) } }
        block("act") { Words(trouble.act, Type.body, Look.colours.ink2) }
    }
}
