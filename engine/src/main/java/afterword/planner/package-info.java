/** From facts to a plan: the floors that hold in every playbook, and the rows of the playbook at hand. */
@NullMarked
package afterword.planner;

import org.jspecify.annotations.NullMarked;
