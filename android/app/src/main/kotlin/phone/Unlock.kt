package app.evenfall.phone

import androidx.biometric.BiometricManager
import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_WEAK
import androidx.biometric.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import androidx.biometric.BiometricPrompt
import androidx.fragment.app.FragmentActivity
import app.evenfall.core.LockState

/** How asking for her finger, face or PIN ended. */
enum class Answered { YES, NO, LOCKED_OUT, NONE_SET }

/** The phone's own question: is it you? */
open class Unlock {
    /** Whether the phone has a lock that can be asked for. */
    open fun isSet(activity: FragmentActivity): Boolean =
        BiometricManager.from(activity).canAuthenticate(ALLOWED) == BiometricManager.BIOMETRIC_SUCCESS

    /** Asks; `then` is told how it ended. */
    open fun ask(activity: FragmentActivity, words: LockState, then: (Answered) -> Unit) {
        if (!isSet(activity)) return then(Answered.NONE_SET)
        val told = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = then(Answered.YES)

            override fun onAuthenticationError(code: Int, said: CharSequence) = then(
                if (code == BiometricPrompt.ERROR_LOCKOUT ||
                    code == BiometricPrompt.ERROR_LOCKOUT_PERMANENT
                ) {
                    Answered.LOCKED_OUT
                } else {
                    Answered.NO
                },
            )
        }
        val question = BiometricPrompt.PromptInfo.Builder().setTitle(words.askTitle).setSubtitle(words.askLine)
            .setAllowedAuthenticators(ALLOWED).setConfirmationRequired(false).build()
        BiometricPrompt(activity, activity.mainExecutor(), told).authenticate(question)
    }

    private fun FragmentActivity.mainExecutor() = androidx.core.content.ContextCompat.getMainExecutor(this)

    private companion object {
        const val ALLOWED = BIOMETRIC_WEAK or DEVICE_CREDENTIAL
    }
}
