package afterword.app.sample.web;

import afterword.app.sample.Sample;
import afterword.app.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** One click puts the sample in, one takes it out. */
@Controller
class SamplePage {

    private final Sample sample;

    SamplePage(Sample sample) {
        this.sample = sample;
    }

    @PostMapping("/sample")
    String putIn(Visit visit) {
        sample.putIn(visit.owner(), visit.now());
        return "redirect:/";
    }

    @PostMapping("/sample/remove")
    String takeOut(Visit visit) {
        sample.takeOut(visit.owner());
        return "redirect:/";
    }
}
