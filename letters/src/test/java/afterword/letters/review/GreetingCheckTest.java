package afterword.letters.review;

import static afterword.letters.review.Letters.boatyard;
import static afterword.letters.review.Letters.found;
import static afterword.letters.review.Letters.invitedInWriting;
import static afterword.letters.review.Letters.person;
import static afterword.letters.review.Letters.thanks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.application.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingCheckTest {

    private final Reviewer reviewer = Reviewer.create();

    @ParameterizedTest(name = "{3} to {0} {1} {2} is right")
    @CsvSource(delimiter = '|', textBlock = """
            Ms.  | Anna     | van der Berg    | Dear Ms. Van der Berg,
            Ms.  | Anna     | van der Berg    | Dear Anna van der Berg,
            Mr.  | Luis     | de la Cruz      | Dear Mr. de la Cruz:
            Mr.  | Conor    | O'Neill         | Dear Mr. O’Neill,
            Ms.  | Conor    | O’Neill         | Dear Ms. Oneill,
            Dr.  | Jürgen   | Weiß            | Dear Dr. Weiss,
            Dr.  | Jürgen   | Müller          | Dear Dr Mueller,
            Ms.  | Lena     | Whitfield       | Dear Dr. Whitfield,
            Sir  | Ian      | Holm            | Dear Sir Ian,
            Ms.  | Minh     | Nguyen          | Dear Ms. Minh,
            Mr.  | Gabriel  | García Márquez  | Dear Mr. García Márquez,
            Mr.  | Gabriel  | García Márquez  | Dear Mr García,
                 | Haruto   | Tanaka          | Dear Mr. Tanaka,
                 | Rowan    | Ellery          | Dear Rowan Ellery,
                 | Min-jun  | Kim             | Dear Kim Min-jun,
            Mrs. | Ada      | Obi             | Good morning Mrs Obi,
            Prof.| Ellen    | Gray            | Dear Professor Gray,
            Mr.  | Colin    | Dean            | Dear Mr. Dean,
            Ms.  | Ruth     | Major           | Dear Ms Major,
            Dr.  | Amos     | Judge           | Dear Dr. Judge:
            """)
    void greetsRightly(String prefix, String given, String family, String greeting) {
        assertEquals(List.of(), found(reviewer, person("a", prefix, given, family), greeting));
    }

    @ParameterizedTest(name = "{3} to {0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Ms.  | Lena     | Nesson          | Ay up Ms. Nesson,     | FAMILIARITY
            Ms.  | Roberta  | Nesson          | Dear Bobbie,          | FAMILIARITY
            Ms.  | Roberta  | Nesson          | Dear Karen,           | WRONG_PERSON
            Ms.  | Lena     | Nesson          | Wey aye Lena,         | FAMILIARITY
            Ms.  | Lena     | Nesson          | Howzit Ms. Nesson,    | FAMILIARITY
            Ms.  | Lena     | Nesson          | Dear Ms. Love,        | WRONG_PERSON
            Ms.  | Lena     | Nesson          | Dear Ms. Neeson,      | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Mr. Nesson,      | SALUTATION
            Dr.  | Lena     | Nesson          | Dear Ms. Nesson,      | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Lena Neson,      | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Ms. Lena,        | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Nesson,          | SALUTATION
            Ms.  | Lena     | Nesson          | dear ms. nesson,      | SALUTATION
            Mr.  | Ewan     | McDonald        | Dear Mr. MacDonald,   | SALUTATION
            Mr.  | Gabriel  | García Márquez  | Dear Mr. Márquez,     | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Hiring Manager,  | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Sir or Madam,    | SALUTATION
            Ms.  | Lena     | Nesson          | To whom it may concern, | SALUTATION
            Ms.  | Lena     | Nesson          | Hello,                | SALUTATION
            Ms.  | Lena     | Nesson          | Dear Mr. Abernathy,   | WRONG_PERSON
            Ms.  | Lena     | Nesson          | Dear Lena,            | FIRST_NAME
            Ms.  | Jennifer | Nesson          | Dear Jenny,           | FAMILIARITY
            Mr.  | William  | Nesson          | Dear Bill,            | FAMILIARITY
            Ms.  | Lena     | Nesson          | Hey Ms. Nesson!       | FAMILIARITY
            """)
    void findsWhatIsWrongWithAGreeting(String prefix, String given, String family, String greeting, Category category) {
        assertEquals(List.of(category), found(reviewer, person("a", prefix, given, family), greeting));
    }

    @Test
    void aFirstNameOfferedInWritingIsRight() {
        assertEquals(List.of(), found(reviewer, invitedInWriting(person("a", "Ms.", "Lena", "Nesson")), "Hi Lena,"));
    }

    @Test
    void theStoredFormOfAddressBeatsEveryRule() {
        Contact tanaka = new Contact(
                "t",
                new PersonName(null, "Haruto", "Tanaka", null, "Tanaka-san"),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(Role.INTERVIEWER),
                null,
                null,
                FirstName.NO);
        assertEquals(List.of(), found(reviewer, tanaka, "Dear Tanaka-san,"));
    }

    @Test
    void greetingTheColleagueIsTheWrongPerson() {
        Contact nesson = person("n", "Ms.", "Lena", "Nesson");
        Contact feld = person("f", "Mr.", "Otto", "Feld");
        LetterUnderReview letter =
                LetterUnderReview.of(EntryKind.THANK_YOU, "n", boatyard(nesson, feld), thanks("Dear Mr. Feld,"));
        assertEquals(List.of(Category.WRONG_PERSON), found(reviewer, letter));
    }

    @Test
    void withTwoOfOneSurnameTheTitleTellsWhoIsMeant() {
        Contact mateo = person("m", "Mr.", "Mateo", "Ruiz");
        Contact ana = person("a", "Dr.", "Ana", "Ruiz");
        LetterUnderReview letter =
                LetterUnderReview.of(EntryKind.THANK_YOU, "m", boatyard(mateo, ana), thanks("Dear Dr. Ruiz,"));
        assertEquals(List.of(Category.WRONG_PERSON), found(reviewer, letter));
    }

    @Test
    void aGroupGreetingWithTheReaderInItIsRight() {
        Contact quist = person("q", "Dr.", "Ida", "Quist");
        Contact feld = person("f", "Mr.", "Otto", "Feld");
        LetterUnderReview letter = LetterUnderReview.of(
                EntryKind.THANK_YOU, "f", boatyard(quist, feld), thanks("Dear Dr. Quist, Mr. Feld and Ms. Ortiz,"));
        assertEquals(
                Set.of(),
                Set.copyOf(found(reviewer, letter).stream()
                        .filter(category -> category == Category.WRONG_PERSON || category == Category.SALUTATION)
                        .toList()));
    }

    @Test
    void aVoicemailGreetsByTheNameThatItOpensWith() {
        Contact whelan = person("w", "Judge", "Ida", "Whelan");
        String text = thanks("Judge Whelan, this is Noa Brand.").replace(".\n\nThank", ". Thank");
        LetterUnderReview letter = LetterUnderReview.of(EntryKind.THANK_YOU, "w", boatyard(whelan), text);
        assertEquals(List.of(), found(reviewer, letter));
    }
}
