package afterword.app.playbook.web;

import afterword.app.playbook.WrittenPlaybooks;
import afterword.app.playbook.WrittenPlaybooks.Written;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.holidays.PublicHolidays;
import afterword.playbooks.Trial;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A playbook of one's own, written and tested in the page. */
@Controller
class OwnPlaybookPage {

    private final WrittenPlaybooks written;
    private final PublicHolidays holidays;

    OwnPlaybookPage(WrittenPlaybooks written, PublicHolidays holidays) {
        this.written = written;
        this.holidays = holidays;
    }

    /** Something that is wrong with the text, and where; of line 0 where it concerns all of it. */
    record Wrong(int line, String place, String message) {

        static Wrong of(Problem problem) {
            return new Wrong(
                    problem.line(),
                    problem.line() == 0 ? "The whole" : "Line " + problem.line() + ", column " + problem.column(),
                    problem.message() + (problem.example() == null ? "" : " For example: " + problem.example()));
        }
    }

    @PostMapping("/playbooks/copy")
    ModelAndView copy(@RequestParam String from, @RequestParam String id) {
        String name = id.strip();
        if (!WrittenPlaybooks.isFree(name) || written.find(name).isPresent()) {
            ModelAndView page = page(written.copy(from, from), "taken", List.of(), null);
            page.setViewName("playbook-name");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("from", from);
            page.addObject("id", name);
            return page;
        }
        return page(written.copy(from, name), null, List.of(), null);
    }

    @GetMapping("/playbooks/own/{id}")
    ModelAndView edit(@PathVariable String id, @RequestParam(required = false) @Nullable String kept) {
        Written one = written.find(id).orElseThrow(() -> new NoSuchElementException(id));
        return kept == null ? page(one, null, List.of(), null) : tried(one, "kept");
    }

    /** Only looks at it. */
    @PostMapping("/playbooks/own/{id}/test")
    ModelAndView test(
            @PathVariable String id,
            @RequestParam String version,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        ModelAndView tried = tried(new Written(id, unixed(text), version), null);
        if (page == null) {
            tried.setViewName("playbook-own :: trial");
        }
        return tried;
    }

    /** Kept where it can be read; an example that fails is told, and is the writer's to mend. */
    @PostMapping("/playbooks/own/{id}")
    ModelAndView keep(@PathVariable String id, @RequestParam String version, @RequestParam String text) {
        Written mine = new Written(id, unixed(text), version);
        Trial trial = trial(mine);
        if (!trial.problems().isEmpty()) {
            ModelAndView again = tried(mine, "not-kept");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        WrittenPlaybooks.Kept kept = written.keep(id, version, mine.text());
        if (!kept.isMine()) {
            ModelAndView both = page(new Written(id, mine.text(), kept.now().version()), "changed", List.of(), null);
            both.addObject("other", kept.now().text());
            both.setStatus(HttpStatus.CONFLICT);
            return both;
        }
        return new ModelAndView("redirect:/playbooks/own/" + id + "?kept");
    }

    @PostMapping("/playbooks/own/{id}/remove")
    ModelAndView remove(@PathVariable String id, @RequestParam String version) {
        return new ModelAndView(written.remove(id, version) ? "redirect:/playbooks" : "redirect:/playbooks/own/" + id);
    }

    private ModelAndView tried(Written one, @Nullable String state) {
        Trial trial = trial(one);
        return page(one, state, trial.problems().stream().map(Wrong::of).toList(), trial.results());
    }

    private Trial trial(Written one) {
        return Trial.of(Documents.ofText(one.id() + ".yaml", one.text()), holidays);
    }

    private static ModelAndView page(
            Written one, @Nullable String state, List<Wrong> problems, @Nullable List<Trial.Result> results) {
        ModelAndView page = new ModelAndView("playbook-own");
        page.addObject("one", one);
        page.addObject("state", state);
        page.addObject("wrong", problems);
        page.addObject("results", results);
        page.addObject(
                "failed",
                results == null
                        ? 0
                        : results.stream().filter(result -> !result.hasPassed()).count());
        page.addObject("longest", WrittenPlaybooks.LONGEST);
        return page;
    }

    private static String unixed(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.substring(0, Math.min(lines.length(), WrittenPlaybooks.LONGEST));
    }
}
