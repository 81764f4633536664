package afterword.app.cli;

/** One thing that the program does. */
interface Command {

    /**
     * How it is called and what it does; also the definition of its options: a line such as {@code   --now TIME  …} is an
     * option with a value, {@code   --bulk  …} one without.
     */
    String help();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws BadInput with everything that is wrong with what it was given
     */
    int run(Arguments arguments, Console console);
}
