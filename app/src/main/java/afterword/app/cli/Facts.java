package afterword.app.cli;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.businessdays.BusinessCalendar;
import afterword.documents.Document;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.holidays.PublicHolidays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Application files as commands are given them, with the working days of the employer. */
final class Facts {

    private final PublicHolidays holidays = new PublicHolidays();
    private final Set<String> lacking = ConcurrentHashMap.newKeySet();

    /** Reads applications, and says once of each country or part of one what is not known of its holidays. */
    ApplicationReader reader(Console console) {
        return new ApplicationReader(code -> knowsHolidaysOf(code, console));
    }

    /** Whether {@code code} stands for a country or a part of one; says once what is not known of its holidays. */
    boolean knowsHolidaysOf(String code, Console console) {
        holidays.lack(code)
                .filter(lacking::add)
                .ifPresent(sentence -> console.err().println("afterword: " + sentence));
        return holidays.of(code).isPresent();
    }

    PublicHolidays holidays() {
        return holidays;
    }

    Reading<Application> read(Console console, String name) {
        return reader(console).read(document(console, name));
    }

    /**
     * The application in the file of that name.
     *
     * @throws BadInput with everything that is wrong with it
     */
    Application get(Console console, String name) {
        Reading<Application> reading = read(console, name);
        if (!reading.isOk()) {
            throw new BadInput(reading.problems());
        }
        return reading.get();
    }

    /**
     * The applications in all these files.
     *
     * @throws BadInput with everything that is wrong with any of them
     */
    List<Application> all(Console console, List<String> files) {
        List<Problem> problems = new ArrayList<>();
        List<Application> applications = new ArrayList<>();
        for (String file : files) {
            Reading<Application> reading = read(console, file);
            problems.addAll(reading.problems());
            if (reading.isOk()) {
                applications.add(reading.get());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return applications;
    }

    BusinessCalendar calendar(Application application) {
        String code = application.holidays();
        return code == null ? BusinessCalendar.WEEKDAYS : holidays.of(code).orElseThrow();
    }

    static Document document(Console console, String name) {
        if (!name.equals(GivenFiles.STANDARD_INPUT)) {
            return Documents.of(name, console.directory().resolve(name));
        }
        try {
            return Documents.of(GivenFiles.STANDARD_INPUT, console.in());
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }
}
