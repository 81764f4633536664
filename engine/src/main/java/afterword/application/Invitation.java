package afterword.application;

/**
 * The calendar invitation that an interview came from, by which a later change of it is known (RFC 5545).
 *
 * @param uid the same over all changes
 * @param sequence of the change last taken over, from 0
 */
public record Invitation(String uid, int sequence) {}
