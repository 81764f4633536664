/** Playbooks and their rules as pages, side by side on one's own application; what would be if. */
@NullMarked
package afterword.app.playbook.web;

import org.jspecify.annotations.NullMarked;
