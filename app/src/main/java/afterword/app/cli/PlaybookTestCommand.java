package afterword.app.cli;

import afterword.holidays.PublicHolidays;
import afterword.playbooks.Trial;

/** {@code playbook test}: whether a playbook does what its examples say, and what every playbook must. */
final class PlaybookTestCommand implements Command {

    @Override
    public String help() {
        return """
                afterword playbook test FILE

                Runs the examples in a playbook's file, and whatever every playbook must keep to in each of them. Ends
                with 1 where something failed.

                  --format text|json      for people (unless said) or for programs
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Trial trial = arguments.one("FILE", file -> Trial.of(Facts.document(console, file), new PublicHolidays()));
        if (trial != null) {
            trial.problems().forEach(arguments::note);
        }
        arguments.sound();
        if (arguments.isJson()) {
            Answering.json(console, json -> {
                json.writeStartObject();
                json.writeBooleanProperty("passed", trial.hasPassed());
                json.writeArrayPropertyStart("results");
                for (Trial.Result result : trial.results()) {
                    json.writeStartObject();
                    json.writeStringProperty("name", result.name());
                    json.writeBooleanProperty("passed", result.hasPassed());
                    json.writeArrayPropertyStart("failures");
                    result.failures().forEach(json::writeString);
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        } else {
            Answering.text(console, out -> {
                for (Trial.Result result : trial.results()) {
                    out.println((result.hasPassed() ? "ok      " : "FAILED  ") + result.name());
                    result.failures().forEach(failure -> out.println("            " + failure));
                }
                long failed = trial.results().stream()
                        .filter(result -> !result.hasPassed())
                        .count();
                out.println(trial.results().size() + " tests, " + failed + " failed.");
            });
        }
        return trial.hasPassed() ? ExitCode.DONE : ExitCode.NO;
    }
}
