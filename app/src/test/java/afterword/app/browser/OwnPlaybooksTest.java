package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coach writes a playbook in the browser. */
class OwnPlaybooksTest extends Browsing {

    private static Path file(String id) {
        return folder.resolve("playbooks").resolve(id + ".yaml");
    }

    @AfterEach
    void removeThem() throws IOException {
        for (String id : new String[] {"our-own", "another"}) {
            Files.deleteIfExists(file(id));
        }
    }

    @Test
    void aCopyIsTestedMendedKeptAndFollowed() throws IOException {
        withSample();
        Page page = desk();
        copy(page, "Patrick Tan", "our-own");
        click(page, "Test it");
        assertThat(page.locator("#trial")).containsText("tests passed");
        String text = page.locator("#text").inputValue();
        page.locator("#text").fill(text.replace("is: post", "is: pigeon"));
        click(page, "Test it");
        assertThat(page.locator("#trial .blocking").first()).containsText("pigeon");
        isAccessible(page);
        page.locator("#trial [data-line]").first().click();
        assertThat((String) page.evaluate("""
                        (() => { const text = document.getElementById('text');
                            return text.value.slice(text.selectionStart, text.selectionEnd); })()""")).contains("is: pigeon");
        click(page, "Keep");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("It is not kept yet");
        assertThat(file("our-own")).doesNotExist();
        page.locator("#text").fill(text.replace("title: Patrick Tan", "title: Our own"));
        click(page, "Keep");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kept.");
        assertThat(Files.readString(file("our-own"))).contains("id: our-own").contains("title: Our own");
        fitsItsWidth(page);
        page.navigate("/applications/northwind-traders/playbooks");
        page.locator("article", new Page.LocatorOptions().setHasText("Our own"))
                .locator("form button")
                .click();
        assertThat(page.locator("main")).containsText("Our own");
    }

    @Test
    void ofTwoWindowsNoneWritesOverTheOther() throws IOException {
        Page one = desk();
        copy(one, "Patrick Tan", "our-own");
        click(one, "Keep");
        Page other = phone();
        other.navigate("/playbooks/own/our-own");
        String text = one.locator("#text").inputValue();
        one.locator("#text").fill(text + "# from one\n");
        click(one, "Keep");
        assertThat(one.getByRole(AriaRole.STATUS).first()).containsText("Kept.");
        other.locator("#text").fill(text + "# from the other\n");
        click(other, "Keep");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("changed in another window");
        assertThat(other.locator("pre")).containsText("# from one");
        assertThat(other.locator("#text")).hasValue(text + "# from the other\n");
        isAccessible(other);
        fitsItsWidth(other);
        assertThat(Files.readString(file("our-own"))).endsWith("# from one\n");
    }

    @Test
    void noNameLeadsOutOfTheFolderNorToOneOfTheSix() throws IOException {
        Page page = desk();
        page.navigate("/playbooks");
        page.locator("[name=id]").evaluate("field => field.removeAttribute('pattern')");
        page.locator("[name=id]").fill("../../evil");
        click(page, "Copy");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be its name");
        for (String id : new String[] {"..%2F..%2Fevil", "balanced", "%2e%2e", "a%00b", "."}) {
            Response answer = page.navigate("/playbooks/own/" + id);
            assertThat(answer.status()).as(id).isGreaterThanOrEqualTo(400);
        }
        Files.createDirectories(file("our-own").getParent());
        Path outside = Files.writeString(folder.resolve("secret.yaml"), "id: secret");
        Files.createSymbolicLink(file("our-own"), outside);
        assertThat(page.navigate("/playbooks/own/our-own").status()).isEqualTo(404);
    }

    private static void copy(Page page, String from, String id) {
        page.navigate("/playbooks");
        page.getByLabel("Copy").selectOption(from);
        page.locator("[name=id]").fill(id);
        click(page, "Copy");
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
