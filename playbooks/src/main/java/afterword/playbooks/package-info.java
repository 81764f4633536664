/** The six playbooks as files: title, sources, floors, steps, examples; reading the file is reading the advice. */
@NullMarked
package afterword.playbooks;

import org.jspecify.annotations.NullMarked;
