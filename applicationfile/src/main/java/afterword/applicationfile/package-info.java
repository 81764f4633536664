/** The application file of the contract, in YAML and JSON, both ways. */
@NullMarked
package afterword.applicationfile;

import org.jspecify.annotations.NullMarked;
