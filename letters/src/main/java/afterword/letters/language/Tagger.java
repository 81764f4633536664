package afterword.letters.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Universal parts of speech, by the OpenNLP model of the English web treebank. */
final class Tagger {

    private final POSModel model;
    private final ThreadLocal<POSTaggerME> taggers;

    Tagger() {
        String name = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        try (InputStream in = Objects.requireNonNull(Tagger.class.getResourceAsStream(name), name)) {
            model = new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of English parts of speech cannot be read", e);
        }
        taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    String[] tag(String[] words) {
        return taggers.get().tag(words);
    }
}
