package afterword.businessdays;

import java.time.LocalDate;
import java.util.List;

/** Holidays with their names, for words such as "after Labor Day". */
public interface NamedHolidays {

    /** The holidays of {@code code} in {@code year}, in order of date; empty where the code is not known. */
    List<NamedHoliday> in(String code, int year);

    /**
     * The holidays that most of the parts of {@code code} keep, where those of the whole country lack some: a British bank
     * holiday in August, Thanksgiving in Canada. In order of date.
     */
    default List<NamedHoliday> mostlyIn(String code, int year) {
        return in(code, year);
    }

    /**
     * One holiday.
     *
     * @param key the library's word for it, stable over languages, such as {@code LABOUR_DAY}
     * @param name in English
     */
    record NamedHoliday(LocalDate date, String key, String name) {}
}
