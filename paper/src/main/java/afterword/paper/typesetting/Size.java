package afterword.paper.typesetting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A size of paper, in millimetres, as it is held. */
public record Size(double width, double height) {

    public static final Size A4 = new Size(210, 297);
    public static final Size US_LETTER = new Size(215.9, 279.4);
    /** A card that fits an envelope C6 or half a DL. */
    public static final Size A6 = new Size(148, 105);
    /** A small card. */
    public static final Size A7 = new Size(105, 74);
    /** An American business envelope, 9½ by 4⅛ inches. */
    public static final Size NUMBER_10 = new Size(241.3, 104.775);
    /** The long envelope of everywhere else (ISO 269). */
    public static final Size DL = new Size(220, 110);

    /** Where offices use letter paper rather than A4 (CLDR, measurement data, paper size). */
    private static final Set<String> LETTER =
            Set.of("US", "CA", "MX", "PR", "GT", "SV", "NI", "CR", "PA", "CO", "VE", "CL", "DO", "PH", "BZ");

    /** The paper of letters in {@code country}, ISO 3166-1; A4 where it is not known. */
    public static Size ofLettersIn(@Nullable String country) {
        return country != null && LETTER.contains(country) ? US_LETTER : A4;
    }

    public Size turned() {
        return new Size(height, width);
    }
}
