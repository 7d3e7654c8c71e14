package app.evenfall.support

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.UnrecoverableKeyException
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** An Android Keystore that keeps its AES keys in memory: Robolectric has none. */
class KeystoreInMemory : Provider("AndroidKeyStore", "1", "keys in memory") {
    init {
        put("KeyStore.AndroidKeyStore", Store::class.java.name)
        put("KeyGenerator.AES", Generator::class.java.name)
    }

    class Generator : KeyGeneratorSpi() {
        private var alias = ""

        override fun engineInit(random: SecureRandom?) = Unit

        override fun engineInit(size: Int, random: SecureRandom?) = Unit

        override fun engineInit(spec: AlgorithmParameterSpec, random: SecureRandom?) {
            alias = (spec as KeyGenParameterSpec).keystoreAlias
        }

        override fun engineGenerateKey(): SecretKey =
            SecretKeySpec(ByteArray(32).also(SecureRandom()::nextBytes), "AES").also {
                keys[alias] = it
                dead -= alias
            }
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? {
            failing?.let { throw it }
            if (alias in dead) throw UnrecoverableKeyException()
            return keys[alias]
        }

        override fun engineContainsAlias(alias: String) = alias in keys

        override fun engineIsKeyEntry(alias: String) = alias in keys

        override fun engineDeleteEntry(alias: String) {
            keys.remove(alias)
        }

        override fun engineAliases() = Collections.enumeration(keys.keys)

        override fun engineSize() = keys.size

        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit

        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit

        override fun engineGetCreationDate(alias: String) = Date(0)

        override fun engineGetCertificate(alias: String): Certificate? = null

        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

        override fun engineGetCertificateAlias(cert: Certificate?): String? = null

        override fun engineIsCertificateEntry(alias: String) = false

        override fun engineSetKeyEntry(a: String?, k: Key?, p: CharArray?, c: Array<Certificate>?) = throw UnsupportedOperationException()

        override fun engineSetKeyEntry(a: String?, k: ByteArray?, c: Array<Certificate>?) = throw UnsupportedOperationException()

        override fun engineSetCertificateEntry(a: String?, c: Certificate?) = throw UnsupportedOperationException()
    }

    companion object {
        private val keys = mutableMapOf<String, SecretKey>()

        /** What the Keystore answers instead of a key. */
        var failing: Exception? = null

        private val dead = mutableSetOf<String>()

        /** Every key there is can no longer be used; a new one can. */
        fun die() = dead.addAll(keys.keys)

        fun install() {
            failing = null
            dead.clear()
            Security.removeProvider("AndroidKeyStore")
            Security.addProvider(KeystoreInMemory())
        }

        /** The phone loses every key, as after its lock was taken away. */
        fun lose() = keys.clear()
    }
}
