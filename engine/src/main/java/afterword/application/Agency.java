package afterword.application;

/**
 * A staffing agency that the application goes through (P2).
 *
 * @param contact the id of its contact: whom to call instead of the employer
 */
public record Agency(String name, String contact) {}
