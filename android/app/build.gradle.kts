import org.jetbrains.kotlin.gradle.tasks.KotlinCompile

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
    alias(libs.plugins.kotlin.compose)
}

val repository = rootDir.parentFile
val abis = listOf("arm64-v8a", "armeabi-v7a", "x86_64")
val phoneLibraries = layout.buildDirectory.dir("rust/jniLibs")
val border = layout.buildDirectory.dir("generated/border/kotlin")
val hostLibraries = repository.resolve("target/debug")

android {
    namespace = "app.evenfall"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionCode = libs.versions.versionCode.get().toInt()
        versionName = libs.versions.versionName.get()
        ndk { abiFilters += abis }
    }
    androidResources { localeFilters += listOf("en") }
    buildTypes {
        debug { isPseudoLocalesEnabled = true }
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    sourceSets["main"].kotlin.srcDir(border)
    sourceSets["main"].jniLibs.srcDir(phoneLibraries)
    testOptions.unitTests {
        isIncludeAndroidResources = true
        all {
            it.jvmArgs("--add-opens=java.base/java.io=ALL-UNNAMED") // Robolectric closes files by it
            it.systemProperty("jna.library.path", hostLibraries)
            it.systemProperty("robolectric.graphicsMode", "NATIVE")
            it.systemProperty("evenfall.repo", repository)
            it.systemProperty("evenfall.pictures", layout.buildDirectory.dir("pictures").get().asFile)
            val merged = "intermediates/merged_manifest/release/processReleaseMainManifest/AndroidManifest.xml"
            it.systemProperty("evenfall.manifest", layout.buildDirectory.file(merged).get().asFile)
            it.dependsOn("processReleaseMainManifest")
        }
    }
}

dependencies {
    implementation(libs.activity.compose)
    implementation(libs.biometric)
    implementation(libs.compose.animation)
    implementation(libs.compose.foundation)
    implementation(libs.compose.ui)
    implementation(libs.core.ktx)
    implementation(libs.core.splashscreen)
    implementation(libs.coroutines.android)
    implementation(libs.fragment)
    implementation(libs.jna) { artifact { type = "aar" } }
    implementation(libs.lifecycle.process)
    implementation(libs.lifecycle.runtime.compose)
    implementation(libs.lifecycle.viewmodel.compose)
    implementation(libs.material3)
    testImplementation(libs.compose.ui.test.junit4)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.jna) // the desktop's native part
    testImplementation(libs.junit)
    testImplementation(libs.robolectric)
    testImplementation(libs.test.core)
    testImplementation(libs.test.junit)
    debugImplementation(libs.compose.ui.test.manifest)
}

/** The core for phones: needs an NDK and cargo-ndk. */
val cargoNdk by tasks.registering(Exec::class) {
    workingDir = repository
    // Phones new in 2025 have pages of 16 KB.
    environment("RUSTFLAGS", "-C link-arg=-Wl,-z,max-page-size=16384")
    commandLine(
        listOf("cargo", "ndk") + abis.flatMap { listOf("--target", it) } +
            listOf("--platform", libs.versions.minSdk.get(), "--output-dir", phoneLibraries.get().asFile.path) +
            listOf("build", "--package", "evenfall-bindings", "--profile", "phone", "--locked"),
    )
}

/** The core for this machine: the border's Kotlin is read out of it, and the tests run on it. */
val cargoHost by tasks.registering(Exec::class) {
    workingDir = repository
    commandLine("cargo", "build", "--package", "evenfall-bindings", "--all-features", "--locked")
}

val borderKotlin by tasks.registering(Exec::class) {
    dependsOn(cargoHost)
    workingDir = repository
    commandLine(
        hostLibraries.resolve("uniffi-bindgen"), "generate", "--language", "kotlin", "--no-format",
        "--library", hostLibraries.resolve(System.mapLibraryName("evenfall_bindings")),
        "--out-dir", border.get().asFile,
    )
}

tasks.withType<KotlinCompile>().configureEach { dependsOn(borderKotlin) }
tasks.named("preBuild") { dependsOn(cargoNdk) }
