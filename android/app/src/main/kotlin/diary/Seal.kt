package app.evenfall.diary

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.InvalidKeyException
import java.security.KeyStore
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** The key of her diary cannot be had from this phone any more. */
class KeyLost(cause: Throwable? = null) : Exception(cause)

/**
 * Seals bytes with the key `alias` of the Android Keystore, which cannot leave the phone (AES-GCM, in StrongBox where there is
 * one). What is sealed under one alias must not share it with anything else: sealing makes a dead key anew.
 */
class Seal(private val alias: String) {
    /** Seals; makes the Keystore's key where none is yet, or the one there is dead. Throws [IOException] where the Keystore fails. */
    fun seal(plain: ByteArray): ByteArray = try {
        val cipher = Cipher.getInstance(AES_GCM)
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key() ?: make())
        } catch (_: UnrecoverableKeyException) {
            cipher.init(Cipher.ENCRYPT_MODE, make())
        } catch (_: InvalidKeyException) {
            cipher.init(Cipher.ENCRYPT_MODE, make())
        }
        cipher.iv + cipher.doFinal(plain)
    } catch (error: GeneralSecurityException) {
        throw IOException(error)
    } catch (error: ProviderException) {
        // how the Keystore says that its service failed
        throw IOException(error)
    }

    /** Opens what was sealed on this phone; throws [KeyLost] where the key cannot be had or the bytes are others. */
    fun open(sealed: ByteArray): ByteArray = try {
        val cipher = Cipher.getInstance(AES_GCM)
        cipher.init(Cipher.DECRYPT_MODE, key() ?: throw KeyLost(), GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES))
        cipher.doFinal(sealed, IV_BYTES, sealed.size - IV_BYTES)
    } catch (error: GeneralSecurityException) {
        throw KeyLost(error)
    } catch (error: ProviderException) {
        // a key can come back: it is offered to try again
        throw KeyLost(error)
    } catch (error: IllegalArgumentException) {
        // fewer bytes than a seal has
        throw KeyLost(error)
    }

    private fun key() = KeyStore.getInstance(KEYSTORE).apply { load(null) }.getKey(alias, null) as SecretKey?

    private fun make(): SecretKey {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            try {
                return make(strongBox = true)
            } catch (_: StrongBoxUnavailableException) {
                // most phones have none; the ordinary Keystore serves
            }
        }
        return make(strongBox = false)
    }

    private fun make(strongBox: Boolean): SecretKey {
        val wish = KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE).setKeySize(256)
        if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) wish.setIsStrongBoxBacked(true)
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, KEYSTORE).apply {
            init(wish.build())
        }.generateKey()
    }

    private companion object {
        const val KEYSTORE = "AndroidKeyStore"
        const val AES_GCM = "AES/GCM/NoPadding"
        const val IV_BYTES = 12
        const val TAG_BITS = 128
    }
}
