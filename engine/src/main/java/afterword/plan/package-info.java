/** The plan of an application: a pure function of the facts, a playbook, a calendar and now. */
@NullMarked
package afterword.plan;

import org.jspecify.annotations.NullMarked;
