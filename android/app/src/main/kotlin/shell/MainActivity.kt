package app.evenfall.shell

import android.content.Intent
import android.os.Bundle
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.viewModels
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.core.splashscreen.SplashScreen.Companion.installSplashScreen
import androidx.fragment.app.FragmentActivity
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.lifecycleScope
import androidx.lifecycle.createSavedStateHandle
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import app.evenfall.core.Place
import app.evenfall.phone.hide
import kotlinx.coroutines.launch

/** The one window of the app. */
class MainActivity : FragmentActivity() {
    private val app get() = application as EvenfallApp
    internal val model: EvenfallModel by viewModels { FACTORY }

    /** Whether she came for Tonight: by the tile or the shortcut. */
    private var tonight by mutableStateOf(false)

    override fun onCreate(savedInstanceState: Bundle?) {
        installSplashScreen().setKeepOnScreenCondition { model.phase == Phase.Opening }
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        if (savedInstanceState == null) goWhere(intent)
        lifecycleScope.launch {
            app.phone.files.sweep()
            app.phone.outgoing.sweep()
            app.phone.pages.sweep()
        }
        setContent {
            LaunchedEffect(app.phone.choices.hideInRecents) { hide(app.phone.choices.hideInRecents) }
            Evenfall(model, app.phone, app.drafts, tonight) { tonight = false }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        goWhere(intent)
    }

    /** Health Connect asks what becomes of her data: Settings says it. */
    private fun goWhere(intent: Intent) {
        if (intent.action == TONIGHT) tonight = true
        if (intent.action == Intent.ACTION_VIEW_PERMISSION_USAGE) model.places.go(Place.Settings)
    }

    override fun onStart() {
        super.onStart()
        model.comeBack()
    }

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) model.leave()
    }

    companion object {
        /** Opens Tonight. */
        const val TONIGHT = "app.evenfall.TONIGHT"

        private val FACTORY = viewModelFactory {
            initializer {
                val app = checkNotNull(get(ViewModelProvider.AndroidViewModelFactory.APPLICATION_KEY)) as EvenfallApp
                EvenfallModel(app.door, app.phone.choices, createSavedStateHandle(), app.phone.rings)
            }
        }
    }
}
