package afterword.app.importing;

import afterword.contacts.CardProposal;
import afterword.contacts.CardText;
import afterword.contacts.CodeReader;
import afterword.contacts.LetterReader;
import afterword.contacts.Picture;
import afterword.documents.Problem;
import afterword.paper.PdfPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a photographed or scanned card proposes, with the picture to compare it with; kept by nobody.
 *
 * @param shown a small copy as JPEG; absent where there are problems
 * @param proposals at least one where there are no problems, be it empty
 */
public record CardPhoto(byte @Nullable [] shown, List<CardProposal> proposals, List<Problem> problems) {

    private static final String NOT_INSTALLED =
            "There is no code on it, and no program here reads printed letters (tesseract; on Debian: tesseract-ocr). Type"
                    + " what you see beside the picture.";
    private static final String NOTHING = "Nothing could be made out. Type what you see beside the picture.";

    public CardPhoto {
        proposals = List.copyOf(proposals);
        problems = List.copyOf(problems);
    }

    /**
     * Looks for codes first, which are exact; reads the letters where there is none, or only a web address.
     *
     * @param region where the card is likely from, ISO 3166-1
     */
    public static CardPhoto read(String name, byte[] content, @Nullable String region) {
        List<Picture> pictures = new ArrayList<>();
        if (PdfPictures.isPdf(content)) {
            PdfPictures pdf = PdfPictures.of(name, content);
            if (!pdf.problems().isEmpty()) {
                return new CardPhoto(null, List.of(), pdf.problems());
            }
            pdf.pages().forEach(page -> pictures.add(Picture.of(page)));
        } else {
            Picture picture = Picture.of(name, content);
            if (picture.image() == null) {
                return new CardPhoto(null, List.of(), picture.problems());
            }
            pictures.add(picture);
        }
        List<CardProposal> found = new ArrayList<>();
        for (Picture picture : pictures) {
            found.addAll(CodeReader.read(picture.upright(), region));
        }
        List<CardProposal> people = found.stream()
                .filter(proposal -> proposal.written() != null || proposal.name() != null)
                .toList();
        Picture first = pictures.get(0);
        return new CardPhoto(
                first.shown(), people.isEmpty() ? List.of(letters(first, found, region)) : people, List.of());
    }

    private static CardProposal letters(Picture picture, List<CardProposal> codes, @Nullable String region) {
        String website = codes.stream()
                .map(CardProposal::website)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
        Optional<String> text = LetterReader.read(picture.upright());
        if (text.isEmpty()) {
            return CardProposal.empty(website, LetterReader.isInstalled() ? NOTHING : NOT_INSTALLED);
        }
        CardProposal read = CardText.read(text.get(), region);
        if (read.isEmpty()) {
            return CardProposal.empty(website, NOTHING);
        }
        return website == null ? read : read.withWebsite(website);
    }
}
