package afterword.application;

import org.jspecify.annotations.Nullable;

/**
 * A staffing agency that the application goes through (P2).
 *
 * @param contact the id of its contact: whom to call instead of the employer; absent: not known yet
 */
public record Agency(String name, @Nullable String contact) {}
