package afterword.app.importing.web;

import afterword.app.application.Editing;
import afterword.app.importing.Answers;
import afterword.app.importing.Guess;
import afterword.app.importing.ImportedFile;
import afterword.app.importing.Importing;
import afterword.app.importing.TakingIn;
import afterword.app.saying.Links;
import afterword.app.store.Store;
import afterword.app.web.Visit;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An invitation, some cards, some notes: together they are an application. */
@Controller
class ImportPage {

    private final Store store;
    private final Importing importing;

    ImportPage(Store store, Importing importing) {
        this.store = store;
        this.importing = importing;
    }

    @GetMapping("/import")
    String ask(Model model) {
        model.addAttribute("problems", List.of());
        model.addAttribute("asks", List.of());
        return "import";
    }

    @PostMapping("/import")
    ModelAndView take(
            Visit visit,
            @RequestParam("files") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String timeZone)
            throws IOException {
        List<ImportedFile> given = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                given.add(new ImportedFile(
                        Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getBytes()));
            }
        }
        if (given.isEmpty()) {
            return again(List.of("Choose at least one file."), List.of());
        }
        Answers answers = new Answers(
                visit.settings().applicant(),
                Set.of(),
                company.isBlank() ? null : company.strip(),
                position.isBlank() ? null : position.strip(),
                zone(timeZone),
                visit.yours(),
                null);
        TakingIn.Taken taken = new TakingIn(store, visit.owner(), importing).takeIn(given, null, answers, visit.now());
        if (taken.ids().isEmpty()) {
            return again(
                    Editing.sentences(taken.proposal().problems()),
                    taken.proposal().guesses().stream()
                            .filter(Guess::mustBeSaid)
                            .map(Guess::ask)
                            .toList());
        }
        return new ModelAndView(
                taken.ids().size() == 1
                        ? "redirect:" + Links.application(taken.ids().get(0))
                        : "redirect:/applications");
    }

    private static ModelAndView again(List<String> problems, List<String> asks) {
        ModelAndView page = new ModelAndView("import");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problems", problems);
        page.addObject("asks", asks);
        return page;
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return id.isBlank() ? null : ZoneId.of(id.strip());
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
