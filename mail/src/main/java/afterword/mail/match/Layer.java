package afterword.mail.match;

import afterword.application.Word;

/** By what a mail is told to belong to an application, the surest first. The subject alone is none of them. */
public enum Layer implements Word {
    /** It answers a mail that was sent for that application, or one that was heard for it (RFC 5322, 3.6.4). */
    THREAD,
    /** It is from a contact's address, or asks for answers to go there. */
    ADDRESS,
    /** It is from the employer's or the agency's domain, in the time of the application. */
    COMPANY,
    /** It bears a contact's or the employer's name, from an address that says nothing, in the time of the application. */
    NAME;

    /** Whether it is certain enough to count whatever the mail says. */
    public boolean isSure() {
        return this == THREAD || this == ADDRESS;
    }
}
