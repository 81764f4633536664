/** Working days at the employer's: Monday to Friday, and no public holiday. */
@NullMarked
package afterword.businessdays;

import org.jspecify.annotations.NullMarked;
