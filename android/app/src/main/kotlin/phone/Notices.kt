package app.evenfall.phone

import android.Manifest
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import androidx.core.app.NotificationCompat
import app.evenfall.R
import app.evenfall.core.Ring
import app.evenfall.core.RingAct
import app.evenfall.core.RingChannel
import app.evenfall.core.RingWords
import app.evenfall.core.ringWords
import app.evenfall.shell.MainActivity

/** What the phone shows of a ring: the words the core chose for a lock screen, everywhere. What it is about is in the app. */
class Notices(private val context: Context) {
    private val phone = context.service<NotificationManager>()

    /** Whether the phone shows anything of ours. */
    val allowed: Boolean
        get() = phone.areNotificationsEnabled() && phone.notificationChannels.let { made ->
            made.isEmpty() || made.any { it.importance != NotificationManager.IMPORTANCE_NONE }
        }

    /** Whether the phone has a question to ask her first. */
    val asks: Boolean
        get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU &&
            context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED

    /** Shows a ring, in the place of the same one. */
    fun show(ring: Ring, language: String) {
        channels(ringWords(language))
        val notice = notice(ring.channel, ring.title, ring.text, ring.at.epochMs)
        ring.actions.forEach { notice.addAction(0, it.words, deed(ring.id, it.act)) }
        post(ring.id, notice.build())
    }

    /** Says that a button of it waits for the diary. */
    fun waits(id: String, language: String, at: Long) = ringWords(language).let { words ->
        channels(words)
        post(id, notice(RingChannel.GENTLE, words.discreet, words.waits, at).setSilent(true).build())
    }

    /** Takes it away. */
    fun over(id: String) = phone.cancel(tag(id), ID)

    private fun post(id: String, notice: Notification) = phone.notify(tag(id), ID, notice)

    private fun notice(channel: RingChannel, title: String, text: String, at: Long) = builder(channel, title, at)
        .setContentText(text.ifEmpty { null }).setStyle(NotificationCompat.BigTextStyle().bigText(text))
        .setVisibility(NotificationCompat.VISIBILITY_PRIVATE).setPublicVersion(builder(channel, title, at).build())

    private fun builder(channel: RingChannel, title: String, at: Long) = NotificationCompat.Builder(context, channel.name)
        .setSmallIcon(R.drawable.ic_tonight).setContentTitle(title).setWhen(at).setShowWhen(true)
        .setCategory(NotificationCompat.CATEGORY_REMINDER).setAutoCancel(true).setOnlyAlertOnce(false)
        .setContentIntent(open())

    private fun open() = PendingIntent.getActivity(
        context,
        0,
        Intent(context, MainActivity::class.java).setAction(Intent.ACTION_MAIN).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK),
        PendingIntent.FLAG_IMMUTABLE,
    )

    private fun deed(id: String, act: RingAct) = PendingIntent.getBroadcast(
        context,
        0,
        RingReceiver.deed(context, id, act),
        PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT,
    )

    private fun tag(id: String) = Alarms.opaque(id).toString()

    private fun channels(words: RingWords) = phone.createNotificationChannels(
        listOf(
            channel(RingChannel.GENTLE, words.gentle, NotificationManager.IMPORTANCE_DEFAULT),
            channel(RingChannel.APPOINTMENTS, words.appointments, NotificationManager.IMPORTANCE_HIGH),
        ),
    )

    private fun channel(which: RingChannel, name: String, importance: Int) =
        NotificationChannel(which.name, name, importance).apply {
            lockscreenVisibility = Notification.VISIBILITY_PRIVATE
            setShowBadge(false)
        }

    private companion object {
        const val ID = 1
    }
}
