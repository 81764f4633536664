/** What people already have, made into an application: invitations, business cards, notes; what was guessed is asked. */
@NullMarked
package afterword.app.importing;

import org.jspecify.annotations.NullMarked;
