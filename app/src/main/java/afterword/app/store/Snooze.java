package afterword.app.store;

import java.time.Instant;

/**
 * A step put off by its owner, who said why.
 *
 * @param step the id of the step of the plan
 */
public record Snooze(String application, String step, Instant until, String reason, Instant at) {}
