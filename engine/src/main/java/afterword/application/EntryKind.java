package afterword.application;

/** What a journal entry records. */
public enum EntryKind implements Word {
    THANK_YOU(Direction.OUTBOUND),
    HANDWRITTEN_NOTE(Direction.OUTBOUND),
    CHECK_IN(Direction.OUTBOUND),
    DECLINE_REPLY(Direction.OUTBOUND),
    RE_APPROACH(Direction.OUTBOUND),
    OFFER_REPLY(Direction.OUTBOUND),
    WITHDRAWAL(Direction.OUTBOUND),
    ACCEPTANCE(Direction.OUTBOUND),
    REPLY(Direction.INBOUND),
    AUTO_REPLY(Direction.INBOUND),
    INVITATION(Direction.INBOUND),
    DECLINE(Direction.INBOUND),
    OFFER(Direction.INBOUND),
    CLOSED(Direction.OWN),
    NOTE(Direction.OWN);

    private enum Direction {
        OUTBOUND,
        INBOUND,
        OWN
    }

    private final Direction direction;

    EntryKind(Direction direction) {
        this.direction = direction;
    }

    /** From the applicant to the employer. */
    public boolean isOutbound() {
        return direction == Direction.OUTBOUND;
    }

    /** From the employer to the applicant, by a person or a machine. */
    public boolean isInbound() {
        return direction == Direction.INBOUND;
    }

    /** From a person at the employer; an auto-reply is no answer. */
    public boolean isHumanInbound() {
        return isInbound() && this != AUTO_REPLY;
    }

    /** Whether the entry must say with whom: all but notes, closings and auto-replies. */
    public boolean needsContact() {
        return this != NOTE && this != CLOSED && this != AUTO_REPLY;
    }
}
