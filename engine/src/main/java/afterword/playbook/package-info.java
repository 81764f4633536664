/** What a playbook can say: whom to thank and by when, when to ask and how often, when to stop. */
@NullMarked
package afterword.playbook;

import org.jspecify.annotations.NullMarked;
