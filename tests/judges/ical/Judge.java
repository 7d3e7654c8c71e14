import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;

/** Reads calendars as strictly as ical4j can, alarms too, and fails on the first complaint of any of them. */
public class Judge {
    private static final String[] LENIENT = {
        CompatibilityHints.KEY_RELAXED_PARSING,
        CompatibilityHints.KEY_RELAXED_UNFOLDING,
        CompatibilityHints.KEY_RELAXED_VALIDATION,
        CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY,
        CompatibilityHints.KEY_NOTES_COMPATIBILITY,
    };

    public static void main(String[] files) {
        for (String hint : LENIENT) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        boolean stands = files.length > 0;
        for (String file : files) {
            String found = judge(Path.of(file));
            System.out.println(file + ": " + found);
            stands &= found.startsWith("stands");
        }
        System.exit(stands ? 0 : 1);
    }

    private static String judge(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            ValidationResult result = calendar.validate(true);
            int events = 0;
            for (Object component : calendar.getComponents("VEVENT")) {
                events++;
                for (VAlarm alarm : ((VEvent) component).getAlarms()) {
                    result = result.merge(alarm.validate(true));
                }
            }
            return result.hasErrors() ? "does not stand: " + result.getEntries() : "stands, " + events + " events";
        } catch (Exception error) {
            return "does not stand: " + error;
        }
    }
}
