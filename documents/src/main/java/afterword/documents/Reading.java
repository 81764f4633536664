package afterword.documents;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: a value, or all that is wrong with it. Never both.
 *
 * @param value present exactly where there are no problems
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (value == null)) {
            throw new IllegalArgumentException("a reading has a value or problems, never both: " + problems);
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(null, problems);
    }

    public boolean isOk() {
        return problems.isEmpty();
    }

    /** The value; @throws NoSuchElementException with the problems, where there are some. */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(problems.toString());
        }
        return value;
    }

    /** The same problems, or what {@code next} makes of the value. */
    public <R> Reading<R> map(Function<T, R> next) {
        return value == null ? failed(problems) : of(next.apply(value));
    }
}
