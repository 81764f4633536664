package afterword.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A term of the contract: the same word in the file, the JSON, the database and the pages. */
public interface Word {

    /** The constant's name, as every enum has it. */
    String name();

    /** The term as it is written everywhere, such as {@code phone-screen}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} that is written {@code word}, or nothing. */
    static <E extends Enum<E> & Word> Optional<E> of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** All terms of {@code type}, in the order of the contract. */
    static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
