package afterword.paper.typesetting;

/** A cut of the one family that everything is set in. */
public enum Cut {
    REGULAR("EBGaramond_400Regular.ttf"),
    ITALIC("EBGaramond_400Regular_Italic.ttf"),
    BOLD("EBGaramond_600SemiBold.ttf");

    final String file;

    Cut(String file) {
        this.file = file;
    }
}
