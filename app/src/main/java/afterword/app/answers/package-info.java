/** The JSON that programs read: plans, drafts, reviews and what was heard, as the contract has them. */
@NullMarked
package afterword.app.answers;

import org.jspecify.annotations.NullMarked;
