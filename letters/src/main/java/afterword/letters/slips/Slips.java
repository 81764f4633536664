package afterword.letters.slips;

import afterword.letters.language.Sentence;
import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;

/** Finds slips of grammar of which a copy editor is sure; what may be right somewhere is left alone. Safe for many threads. */
public final class Slips {

    private static final List<SlipFinder> FINDERS =
            List.of(new Agreement(), new Counting(), new Articles(), new Repetitions());

    private Slips() {}

    /** The first slip of {@code sentence}; what others said, between marks of quotation, is theirs. */
    public static Optional<Slip> in(Sentence sentence) {
        List<Token> words = sentence.tokens();
        boolean quoted = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            String mark = words.get(i).text();
            quoted = mark.equals("“") || !mark.equals("”") && (mark.equals("\"") ? !quoted : quoted);
            if (quoted) {
                continue;
            }
            for (SlipFinder finder : FINDERS) {
                Optional<Slip> slip = finder.at(words, i);
                if (slip.isPresent()) {
                    return slip;
                }
            }
        }
        return Optional.empty();
    }
}
