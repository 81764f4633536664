/** The command line: plain commands that start no server and read no more than they were given. */
@NullMarked
package afterword.app.cli;

import org.jspecify.annotations.NullMarked;
