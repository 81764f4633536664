package afterword.app.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its content; the name decides only where the content leaves it open. */
public enum FileKind {
    MAIL,
    CALENDAR,
    CARDS,
    APPLICATION,
    DEBRIEF_FORM,
    NOTES,
    OTHER;

    private static final int HEAD = 64 * 1024;
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "\\A(?:From \\S+@|(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-Mailer):)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPANY = Pattern.compile("(?m)^\\s*\\[?\\s*\\{?\\s*\"?company\"?\\s*:");
    private static final Pattern FORM = Pattern.compile(
            "(?m)^\\s+\"?(?:topics|liked|concerns|challenge|strength|aside)\"?\\s*:|^(?:omitted|corrections)\\s*:\\s*(?:\\[|$)");

    /** The kind of the file of that name and content. */
    public static FileKind of(String name, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        String lower = name.toLowerCase(Locale.ROOT);
        String upper = head.toUpperCase(Locale.ROOT);
        if (lower.endsWith(".eml") || MAIL_HEADER.matcher(head).find()) {
            return MAIL;
        }
        int calendar = upper.indexOf("BEGIN:VCALENDAR");
        int card = upper.indexOf("BEGIN:VCARD");
        if (calendar >= 0 && (card < 0 || calendar < card)) {
            return CALENDAR;
        }
        if (card >= 0) {
            return CARDS;
        }
        if (lower.endsWith(".ics") || lower.endsWith(".ical") || lower.endsWith(".ifb")) {
            return CALENDAR;
        }
        if (lower.endsWith(".vcf") || lower.endsWith(".vcard")) {
            return CARDS;
        }
        boolean document = lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
        if (document) {
            return COMPANY.matcher(head).find() || !FORM.matcher(head).find() ? APPLICATION : DEBRIEF_FORM;
        }
        if (lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".text") || lower.equals("-")) {
            return NOTES;
        }
        return OTHER;
    }
}
