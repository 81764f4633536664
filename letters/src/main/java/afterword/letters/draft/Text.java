package afterword.letters.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between greeting and signature, the subject above it, and what both rest on. */
record Text(@Nullable String subject, String body, Facts facts, List<Missing> missing) {}
