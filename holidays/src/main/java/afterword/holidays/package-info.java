/** Public holidays by country and subdivision, from the one library that knows them. */
@NullMarked
package afterword.holidays;

import org.jspecify.annotations.NullMarked;
