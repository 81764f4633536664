package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import afterword.app.store.Owner;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.contacts.LetterReader;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photographed card: read, compared, ticked, and only then kept. */
class BusinessCardTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";

    @Test
    void aCodeBecomesAPersonAfterEachFieldWasTicked() throws Exception {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND);
        page.getByText("from a card").click();
        isAccessible(page);
        choose(page, "photo.png", "image/png", photo("""
                MECARD:N:Lindqvist,Karin;TEL:+12125550155;EMAIL:karin@northwind.example;ORG:Northwind Traders;;"""));
        assertThat(page.locator("h1")).hasText("Is this right?");
        isAccessible(page);
        assertThat(page.locator("img[alt]")).isVisible();
        assertThat(page.locator("input[name=family]")).hasValue("Lindqvist");
        assertThat(page.locator("input[name=phone]")).hasValue("+1 212-555-0155");
        assertThat(application().contacts()).doesNotContainKey("lindqvist");

        click(page, "Keep what is ticked");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Family name: tick it if it is right, or empty it.");
        assertThat(page.locator("img[alt]")).isVisible();
        assertThat(application().contacts()).doesNotContainKey("lindqvist");

        tickAll(page);
        page.locator("input[name=phone]").fill("");
        click(page, "Keep what is ticked");
        assertThat(page.locator("#people ~ *, .heading ~ ul").first()).isVisible();
        Contact karin = application().contact("lindqvist");
        assertThat(karin.name().full()).isEqualTo("Karin Lindqvist");
        assertThat(karin.email()).isEqualTo("karin@northwind.example");
        assertThat(karin.phone()).isNull();
        assertThat(karin.organization()).isNull();
    }

    @Test
    void theCardOfSomebodyKnownAddsToThem() throws Exception {
        withSample();
        Contact before = application().contact("rivera");
        Page page = phone();
        page.navigate(NORTHWIND + "/business-card");
        choose(
                page,
                "photo.png",
                "image/png",
                photo("MECARD:N:Rivera,Elena;EMAIL:" + before.email() + ";TEL:+12125550199;;"));
        assertThat(page.locator("select[name=as]")).hasValue("rivera");
        fitsItsWidth(page);
        assertThat(page.getByText("now: " + before.phone())).isVisible();
        tickAll(page);
        click(page, "Keep what is ticked");
        page.waitForURL("**" + NORTHWIND + "#people");
        Contact after = application().contact("rivera");
        assertThat(after.phone()).isEqualTo("+1 212-555-0199");
        assertThat(after.roles()).isEqualTo(before.roles());
    }

    @Test
    void printedLettersAreReadAsAProposal() throws Exception {
        assumeTrue(LetterReader.isInstalled(), "needs the program tesseract, in Debian's package tesseract-ocr");
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/business-card");
        try (InputStream in = BusinessCardTest.class.getResourceAsStream("card.png")) {
            choose(page, "card.png", "image/png", Objects.requireNonNull(in).readAllBytes());
        }
        assertThat(page.getByText("compare each with the picture")).isVisible();
        assertThat(page.locator("input[name=email]")).hasValue("elena.rivera@northwind.example");
        assertThat(page.locator("input[name=right]:checked")).hasCount(0);
    }

    @Test
    void whatIsNoPictureIsSaid() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/business-card");
        choose(page, "photo.heic", "image/jpeg", "no picture at all".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("this is no picture that can be read here");
        isAccessible(page);
    }

    private static void choose(Page page, String name, String type, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
        click(page, "Read it");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void tickAll(Page page) {
        List<Locator> ticks = page.locator("input[name=right]").all();
        ticks.forEach(Locator::check);
    }

    private static Application application() {
        return store.applications().get(Owner.LOCAL, "northwind-traders").application();
    }

    private static byte[] photo(String code) throws IOException, WriterException {
        BitMatrix matrix = new QRCodeWriter()
                .encode(code.strip(), BarcodeFormat.QR_CODE, 300, 300, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage image = new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 700, 400);
        graphics.dispose();
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 300; y++) {
                if (matrix.get(x, y)) {
                    image.setRGB(380 + x, 50 + y, 0);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
