/** Mails on their way out: released when everything holds, sent once, never lost sight of. */
@NullMarked
package afterword.app.outbox;

import org.jspecify.annotations.NullMarked;
