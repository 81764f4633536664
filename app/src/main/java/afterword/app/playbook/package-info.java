/** The playbooks that a person writes: files in a folder of their own, kept whole or not at all. */
@NullMarked
package afterword.app.playbook;

import org.jspecify.annotations.NullMarked;
