package app.evenfall.phone

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.Context
import android.content.Intent
import android.widget.RemoteViews
import app.evenfall.R
import app.evenfall.shell.MainActivity

/** The widget: one way to Tonight. It shows nothing of hers. */
class TonightWidget : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) {
        val intent = Intent(context, MainActivity::class.java)
            .setAction(MainActivity.TONIGHT).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        val open = PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
        val views = RemoteViews(context.packageName, R.layout.tonight_widget)
        views.setOnClickPendingIntent(R.id.tonight, open)
        manager.updateAppWidget(ids, views)
    }
}
