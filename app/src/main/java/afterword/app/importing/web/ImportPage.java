package afterword.app.importing.web;

import afterword.app.application.Editing;
import afterword.app.importing.Answers;
import afterword.app.importing.Guess;
import afterword.app.importing.Look;
import afterword.app.importing.Wishes;
import afterword.app.saying.Links;
import afterword.app.trackers.Field;
import afterword.app.web.Visit;
import afterword.application.Word;
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing in what people have elsewhere: handed in, seen, put right, confirmed. */
@Controller
class ImportPage {

    /** What has to be written before everything is replaced. */
    private static final String TO_RESTORE = "restore";

    private final ImportRuns runs;

    ImportPage(ImportRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/import")
    String ask(Model model) {
        model.addAttribute("problems", List.of());
        return "import";
    }

    @PostMapping("/import")
    ModelAndView hand(
            Visit visit,
            @RequestParam("files") List<MultipartFile> files,
            @RequestParam MultiValueMap<String, String> fields) {
        List<ImportRuns.Handed> handed = files.stream()
                .filter(file -> !file.isEmpty())
                .map(ImportPage::handed)
                .toList();
        if (handed.isEmpty()) {
            ModelAndView page = new ModelAndView("import");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problems", List.of("Choose at least one file."));
            return page;
        }
        return to(runs.start(visit.owner(), handed, wishes(visit, fields), visit.now()));
    }

    /** The daily backups, and whatever archive one has. */
    @GetMapping("/restore")
    String backups(Visit visit, Model model) throws IOException {
        model.addAttribute(
                "backups",
                runs.keeping(visit.owner()).backups().all().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        return "restore";
    }

    @PostMapping("/restore")
    ModelAndView chooseBackup(Visit visit, @RequestParam String backup) throws IOException {
        Path file = runs.keeping(visit.owner()).backups().all().stream()
                .filter(one -> one.getFileName().toString().equals(backup))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no backup '" + backup + "'"));
        return to(runs.start(
                visit.owner(),
                List.of(handed(file)),
                wishes(visit, MultiValueMap.fromSingleValue(Map.of())),
                visit.now()));
    }

    @GetMapping("/import/{id}")
    String show(Visit visit, @PathVariable String id, Model model) {
        fill(run(visit, id), List.of(), model);
        return "import-seen";
    }

    /** Looks again, with what was said since. */
    @PostMapping("/import/{id}")
    ModelAndView again(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        runs.look(run(visit, id), wishes(visit, fields), visit.now());
        return to(id);
    }

    @PostMapping("/import/{id}/take")
    ModelAndView take(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String sentence, Model model) {
        ImportRun run = run(visit, id);
        Look look = run.look();
        boolean archive = look != null && look.seen().kind() == Look.Kind.ARCHIVE;
        if (archive && !sentence.strip().equalsIgnoreCase(TO_RESTORE)) {
            fill(run, List.of("Nothing was changed: the word was another one."), model);
            return new ModelAndView("import-seen", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        runs.take(run, visit.now());
        Look.Done done = run.done();
        // of one application, the next thing to see is itself
        return done != null && done.ids().size() == 1
                ? new ModelAndView("redirect:" + Links.application(done.ids().get(0)))
                : to(id);
    }

    @PostMapping("/import/{id}/drop")
    ModelAndView drop(Visit visit, @PathVariable String id) {
        runs.drop(run(visit, id));
        return new ModelAndView("redirect:/import");
    }

    private ImportRun run(Visit visit, String id) {
        return runs.find(visit.owner(), id)
                .orElseThrow(() -> new NoSuchElementException("nothing was brought in as '" + id + "'"));
    }

    private static ModelAndView to(String id) {
        return new ModelAndView("redirect:/import/" + id);
    }

    private static void fill(ImportRun run, List<String> problems, Model model) {
        Look look = run.look();
        Look.Seen seen = run.stage() == ImportRun.Stage.SEEN && look != null ? look.seen() : null;
        model.addAttribute("run", run.id);
        model.addAttribute("stage", run.stage().name());
        model.addAttribute("count", run.count());
        model.addAttribute("total", look == null ? 0 : look.seen().changes());
        model.addAttribute("names", run.files.stream().map(file -> file.name()).toList());
        model.addAttribute("seen", seen);
        model.addAttribute("failure", run.failure());
        model.addAttribute("done", run.done());
        model.addAttribute("problems", seen == null || !problems.isEmpty() ? problems : sentences(seen.problems()));
        model.addAttribute(
                "asks",
                seen == null ? List.of() : seen.asks().stream().map(Guess::ask).toList());
        model.addAttribute("wishes", run.wishes());
        model.addAttribute("choices", FieldChoice.all());
        model.addAttribute("word", TO_RESTORE);
    }

    /** Those that the page does not ask about in its own way. */
    private static List<String> sentences(List<Problem> problems) {
        List<String> sentences = new ArrayList<>(problems.stream()
                .filter(problem -> !Set.of("ambiguous-date", "no-company").contains(problem.code()))
                .map(Editing::ofFile)
                .distinct()
                .toList());
        if (problems.stream().anyMatch(problem -> problem.code().equals("no-company"))) {
            sentences.add("No column is known to hold the company. Say below what the columns hold.");
        }
        return sentences;
    }

    private static Wishes wishes(Visit visit, MultiValueMap<String, String> fields) {
        Map<String, Field> columns = new LinkedHashMap<>();
        List<String> titles = fields.getOrDefault("title", List.of());
        List<String> holds = fields.getOrDefault("holds", List.of());
        for (int i = 0; i < Math.min(titles.size(), holds.size()); i++) {
            String title = titles.get(i).strip().toLowerCase(Locale.ROOT);
            Word.of(Field.class, holds.get(i)).ifPresent(field -> columns.put(title, field));
        }
        String dates = text(fields, "dates");
        ZoneId zone = zone(text(fields, "timeZone"));
        Answers answers = new Answers(
                visit.settings().applicant(),
                Set.of(),
                text(fields, "company"),
                text(fields, "position"),
                zone,
                visit.yours(),
                null);
        return new Wishes(
                answers,
                columns,
                dates == null ? null : dates.equals("dmy"),
                zone == null ? visit.yours() : zone,
                fields.containsKey("removals"));
    }

    private static @Nullable String text(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static ImportRuns.Handed handed(MultipartFile file) {
        return new ImportRuns.Handed() {
            @Override
            public String name() {
                String given = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
                return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
            }

            @Override
            public void copyTo(Path target) throws IOException {
                file.transferTo(target);
            }
        };
    }

    private static ImportRuns.Handed handed(Path file) {
        return new ImportRuns.Handed() {
            @Override
            public String name() {
                return file.getFileName().toString();
            }

            @Override
            public void copyTo(Path target) {
                try {
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(file.toString(), e);
                }
            }
        };
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
