package afterword.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the main pages, to be looked at: in {@code target/screenshots}, or in the folder that {@code -Dpictures}
 * names, as {@code -Dpictures=../docs/screenshots}.
 */
class PicturesTest extends Browsing {

    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/screenshots"));
    private static final String NORTHWIND = "/applications/northwind-traders";

    @Test
    void theMainPagesArePictured() {
        withSample();
        Settings jordan = new Settings(
                "balanced", null, "Jordan", "Lee", null, null, List.of(), List.of(), Settings.USUAL.days());
        new SettingsOf(store.owners()).keep(Owner.LOCAL, jordan, MORNING_AFTER);
        Page phone = phone();
        picture(phone, "/", "agenda-phone", false);
        picture(phone, "/capture/northwind-traders/onsite", "capture-phone", false);
        picture(phone, NORTHWIND + "/call", "call-phone", false);
        Page desk = desk();
        picture(desk, "/", "agenda-desk", false);
        picture(desk, NORTHWIND, "application-desk", false);
        picture(desk, NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera&read", "letter-desk", false);
        picture(desk, NORTHWIND + "/playbooks", "playbooks-desk", true);
        picture(page(1280, 900, ColorScheme.DARK, true), NORTHWIND, "application-dark", false);
        assertThat(PICTURES.resolve("application-dark.png")).isNotEmptyFile();
    }

    private static void picture(Page page, String path, String name, boolean whole) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.navigate(path);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(whole));
    }
}
