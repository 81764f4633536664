package afterword.app.calendarsync;

import afterword.app.caldav.CalendarServerFailed;
import afterword.app.secret.KeyUnusable;
import afterword.app.settings.SettingsOf;
import afterword.app.store.CalendarAccount;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the calendars up to date every few minutes while the pages are served. */
public final class CalendarJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarJob.class);
    private static final int MINUTES = 10;

    private final Calendars calendars;
    private final SettingsOf settings;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "calendar");
        thread.setDaemon(true);
        return thread;
    });

    public CalendarJob(Calendars calendars, SettingsOf settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::run, 1, MINUTES, TimeUnit.MINUTES);
    }

    /** Those that only their person can help are left alone. */
    private void run() {
        try {
            calendars.all().stream().filter(account -> !account.paused()).forEach(this::sync);
        } catch (RuntimeException e) {
            LOG.warn("the calendars could not be brought up to date", e);
        }
    }

    private void sync(CalendarAccount account) {
        String zone = settings.of(account.owner()).timeZone();
        try {
            calendars.sync(account.owner(), clock.instant(), zone == null ? clock.getZone() : ZoneId.of(zone));
        } catch (CalendarServerFailed | KeyUnusable | CalendarPasswordMissing e) {
            // the page says so too
            LOG.info(
                    "the calendar of {} was not brought up to date: {}",
                    account.owner().id(),
                    e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn(
                    "the calendar of {} was not brought up to date",
                    account.owner().id(),
                    e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
