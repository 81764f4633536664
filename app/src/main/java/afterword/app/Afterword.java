package afterword.app;

import afterword.app.cli.Commands;
import afterword.app.cli.Console;

/** The one command, {@code afterword}. */
public final class Afterword {

    private Afterword() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(Console.ofProcess(), arguments));
    }
}
