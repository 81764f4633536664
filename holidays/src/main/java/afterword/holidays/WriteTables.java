package afterword.holidays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build after compiling: writes the table of every country, unless those that are there are still right. */
final class WriteTables {

    private WriteTables() {}

    /** @param arguments the folder for the tables, and the library's version */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path stamp = folder.resolve("MADE-OF");
        String madeOf = arguments[1] + " " + CountryTable.FROM + " " + CountryTable.TO;
        if (Files.exists(stamp) && Files.readString(stamp).equals(madeOf)) {
            return;
        }
        Files.createDirectories(folder);
        for (String country : Jollyday.countries()) {
            Files.write(folder.resolve(country + ".tsv"), CountryTable.write(Jollyday.of(country)));
        }
        Files.writeString(stamp, madeOf);
    }
}
