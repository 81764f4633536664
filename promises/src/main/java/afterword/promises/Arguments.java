package afterword.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a meaning is given: constants of its line, and what the parts of the pattern said. */
record Arguments(Object[] constants, @Nullable Object[] captures) {

    @Nullable
    Object get(int index) {
        if (index >= constants.length) {
            return null;
        }
        Object constant = constants[index];
        return constant instanceof Meanings.Capture capture ? captures[capture.slot()] : constant;
    }

    int number(int index) {
        Object value = get(index);
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("argument " + (index + 1) + " is no number but " + value);
    }

    @Nullable
    Integer numberOrNothing(int index) {
        return get(index) instanceof Integer number ? number : null;
    }

    String word(int index) {
        return String.valueOf(get(index));
    }

    When when(int index) {
        if (get(index) instanceof When when) {
            return when;
        }
        throw new IllegalArgumentException("argument " + (index + 1) + " is no date but " + get(index));
    }

    Amount amount(int index) {
        if (get(index) instanceof Amount amount) {
            return amount;
        }
        throw new IllegalArgumentException("argument " + (index + 1) + " is no amount but " + get(index));
    }

    Count count(int index) {
        Object value = get(index);
        return value instanceof Count count ? count : Count.of(number(index));
    }

    Unit unit(int index) {
        return Unit.valueOf(word(index).toUpperCase(Locale.ROOT));
    }

    List<Integer> numbers() {
        return Arrays.stream(constants).map(Integer.class::cast).toList();
    }

    Set<String> wordsFrom(int index) {
        return Arrays.stream(constants).skip(index).map(String::valueOf).collect(Collectors.toSet());
    }
}
