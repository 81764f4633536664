package afterword.app.cli;

/** What a command's end means to a script. */
final class ExitCode {

    static final int DONE = 0;
    /** The answer is no: a letter that must not go out. */
    static final int NO = 1;

    static final int BAD_INPUT = 2;
    /** The outside world failed: a disk, a mail server. */
    static final int OUTSIDE = 3;

    private ExitCode() {}
}
