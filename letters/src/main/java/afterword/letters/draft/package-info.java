/** Letters drafted from what the application says and nothing else; what is missing is asked for. */
@NullMarked
package afterword.letters.draft;

import org.jspecify.annotations.NullMarked;
