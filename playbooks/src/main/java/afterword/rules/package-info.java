/** The advice of the five articles as data: 131 rules, where they disagree, and what decides then. */
@NullMarked
package afterword.rules;

import org.jspecify.annotations.NullMarked;
