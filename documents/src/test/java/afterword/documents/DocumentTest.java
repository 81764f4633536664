package afterword.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static <T> Reading<T> read(String text, Function<Fields, @Nullable T> reader) {
        return Documents.ofText("in", text).read(reader);
    }

    private static List<String> problems(String text, Function<Fields, @Nullable ?> reader) {
        return Documents.ofText("in", text).read(reader::apply).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> codes(byte[] bytes) {
        return Documents.of("in", bytes).read(fields -> true).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> codes(String text) {
        return codes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void yamlAndJsonReadAlike() {
        Function<Fields, @Nullable List<Object>> reader = fields -> List.of(
                fields.text("company", "x"),
                fields.texts("strengths", "x"),
                fields.flag("met"),
                fields.integer("version", 1, 1),
                fields.one("name", name -> name.text("given", "x")));
        List<Object> expected = List.of("Northwind", List.of("a", "b"), true, 1, "Elena");

        assertEquals(
                expected,
                read("company: Northwind\nstrengths: [a, b]\nmet: true\nversion: 1\nname: { given: Elena }\n", reader)
                        .get());
        assertEquals(expected, read("""
                                {"company": "Northwind", "strengths": ["a", "b"], "met": true, "version": 1,
                                 "name": {"given": "Elena"}}""", reader).get());
    }

    @Test
    void scalarsOfYamlAreTakenAsTheyAreWritten() {
        String yaml = "no: no\nyes: 2026-09-18\nnumber: 007\nunderscored: 1_000\nhex: 0x1F\nfloat: 1.0\non: 12:30\n";
        Map<String, String> texts = read(yaml, fields -> {
                    Map<String, String> found = new LinkedHashMap<>();
                    for (String key : List.of("no", "yes", "number", "underscored", "hex", "float", "on")) {
                        found.put(key, fields.text(key, "x"));
                    }
                    return found;
                })
                .get();
        assertEquals(
                Map.of(
                        "no",
                        "no",
                        "yes",
                        "2026-09-18",
                        "number",
                        "007",
                        "underscored",
                        "1_000",
                        "hex",
                        "0x1F",
                        "float",
                        "1.0",
                        "on",
                        "12:30"),
                texts);
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertEquals(
                List.of("in:2:1: /compnay: the key 'compnay' is not known; did you mean 'company'?"
                        + " For example: company: Northwind Traders"),
                problems("field: software\ncompnay: Contoso\n", fields -> {
                    fields.text("company", "Northwind Traders");
                    return fields.text("field", "software");
                }));
    }

    @Test
    void anUnknownKeyLikeNoOtherIsRefusedWithAllThatAreKnown() {
        assertEquals(
                List.of("in:1:1: /salary: the key 'salary' is not known; known here: company."),
                problems("salary: 1\n", fields -> fields.text("company", "x")));
    }

    @Test
    void allProblemsAreReportedAtOnceInTheOrderOfTheFile() {
        String yaml = """
                interviews:
                  - start: 2026-02-30
                    stage: frist
                  - { start: 2026-02-28, stage: first, stage: second }
                version: two
                """;
        Map<String, Integer> stages = new LinkedHashMap<>();
        stages.put("first", 1);
        stages.put("second", 2);
        List<Problem> found = Documents.ofText("in", yaml)
                .read(fields -> {
                    fields.integer("version", 1, 1);
                    fields.requiredText("company", "Contoso");
                    fields.each("interviews", interview -> {
                        interview.date("start");
                        return interview.term("stage", stages);
                    });
                    return true;
                })
                .problems();
        assertEquals(
                List.of(
                        "1:1 missing",
                        "2:12 no-such-date /interviews/0/start",
                        "3:12 unknown-word /interviews/0/stage",
                        "4:40 duplicate-key",
                        "5:10 wrong-number /version"),
                found.stream()
                        .map(p -> (p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer()).strip())
                        .toList());
        assertEquals("first", found.get(2).example());
    }

    @Test
    void placesInJsonCountCharacters() {
        Problem problem = read("{\"ä\": \"ö\",\n  \"x\": 5}", fields -> {
                    fields.text("ä", "x");
                    return fields.text("x", "Anna");
                })
                .problems()
                .get(0);
        assertEquals("in:2:8: /x: this must be a text, not a number. For example: Anna", problem.toString());
    }

    @Test
    void pointersEscapeSlashesAndTildes() {
        Problem problem = read(
                        "contacts: { a/b~c: { met: 1 } }",
                        fields -> fields.byKey("contacts", (id, contact) -> contact.flag("met")))
                .problems()
                .get(0);
        assertEquals("/contacts/a~1b~0c/met", problem.pointer());
    }

    @Test
    void aNullCountsAsNotGiven() {
        assertEquals(
                "none",
                read("field:\nother: ~\nthird: null", fields -> {
                            fields.text("other", "x");
                            fields.text("third", "x");
                            return fields.has("field") ? "some" : "none";
                        })
                        .get());
    }

    @Test
    void emptyQuotesAreABlankText() {
        assertEquals(
                List.of(
                        "in:1:4: /a: the text is empty; leave the key out where there is nothing to say. For example: x"),
                problems("a: ''", fields -> fields.text("a", "x")));
        assertEquals("~", read("a: '~'", fields -> fields.text("a", "x")).get());
    }

    @Test
    void aLineHoldsNoLineBreak() {
        assertEquals(
                List.of("in:1:7: /a: this must be one line without control characters. For example: x"),
                problems("{\"a\": \"x\\r\\nBcc: y\"}", fields -> fields.line("a", "x")));
    }

    @Test
    void timesAreLocalToTheZoneOrCarryAnOffset() {
        Function<Fields, @Nullable Instant> at = fields -> fields.instant("at", NEW_YORK);
        assertEquals(
                Instant.parse("2026-09-09T18:00:00Z"),
                read("at: 2026-09-09T14:00", at).get());
        assertEquals(
                Instant.parse("2026-09-09T18:00:30Z"),
                read("at: 2026-09-09T14:00:30", at).get());
        assertEquals(
                Instant.parse("2026-09-09T12:00:00Z"),
                read("at: 2026-09-09T14:00+02:00", at).get());
        assertEquals(
                Instant.parse("2026-09-09T14:00:00Z"),
                read("at: 2026-09-09T14:00Z", at).get());
        assertEquals(
                Instant.parse("2026-11-01T05:30:00Z"),
                read("at: 2026-11-01T01:30", at).get(),
                "the first of the two");
    }

    @Test
    void timesThatDoNotExistAreRefused() {
        Function<Fields, @Nullable Instant> at = fields -> fields.instant("at", NEW_YORK);
        for (String time : List.of(
                "2026-03-08T02:30",
                "2026-09-31T10:00",
                "2026-09-09T24:00",
                "2026-09-09T12:60",
                "2026-09-09",
                "2026-09-09T14:00+25:00",
                "tomorrow",
                "99999-01-01T00:00",
                "2026-9-9T14:00",
                "0001-01-01T00:00")) {
            assertEquals(1, read("at: '" + time + "'", at).problems().size(), time);
        }
        assertEquals(
                "in:1:5: /at: there is no 2026-03-08T02:30 in America/New_York: the clocks go from 02:00 to 03:00 that day."
                        + " For example: 2026-03-08T03:00",
                read("at: 2026-03-08T02:30", at).problems().get(0).toString());
        assertEquals(
                "no-offset",
                read("at: 2026-03-08T02:30", fields -> fields.instant("at", null))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void leapDaysAreDays() {
        assertEquals(
                LocalDate.of(2028, 2, 29),
                read("on: 2028-02-29", fields -> fields.date("on")).get());
        assertEquals(
                "no-such-date",
                read("on: 2026-02-29", fields -> fields.date("on"))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void whatIsNoDocumentIsRefusedInWords() {
        assertEquals(List.of("empty"), codes(""));
        assertEquals(List.of("empty"), codes(" \n\n\t"));
        assertEquals(List.of("empty"), codes("# only a comment\n"));
        assertEquals(List.of("binary"), codes(new byte[] {'a', ':', ' ', 0, 1}));
        assertEquals(List.of("binary"), codes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertEquals(List.of("not-utf-8"), codes("caf\u00e9: 1".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("not-utf-8"), codes("company: x".getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of("wrong-type"), codes("- a\n- b\n"));
        assertEquals(List.of("wrong-type"), codes("just words"));
        assertEquals(List.of("not-yaml"), codes("a: [1, 2\nb: }"));
        assertEquals(List.of("not-json"), codes("{\"a\": 1,}"));
        assertEquals(List.of("second-document"), codes("a: 1\n---\nb: 2\n"));
        assertEquals(List.of("second-document"), codes("{} {}"));
    }

    @Test
    void theParsersComplainInOneSentenceWithoutTheirInnerWorkings() {
        Function<Fields, @Nullable Boolean> any = fields -> true;
        assertEquals(
                List.of("in:3:2: this is not YAML: while parsing a block mapping, expected <block end>,"
                        + " but found '<block mapping start>'."),
                problems("a:\n  - x\n b: 1", any));
        assertEquals(
                List.of("in:1:9: this is not JSON: Unexpected character '}': was expecting double-quote to start"
                        + " property name."),
                problems("{\"a\": 1,}", any));
        assertEquals(
                List.of("in:1:2: this is not JSON: Unexpected end-of-input: expected close marker for Object."),
                problems("{", any));
    }

    @Test
    void aReplacementCharacterThatWasWrittenIsText() {
        assertEquals(
                "\uFFFD", read("a: \uFFFD", fields -> fields.text("a", "x")).get());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals("1", read("\uFEFFa: 1", fields -> fields.text("a", "x")).get());
    }

    @Test
    void placesOfBytesThatAreNoTextAreNamed() {
        Problem problem = Documents.of("in", new byte[] {'a', ':', '\n', 'b', (byte) 0xC3, '('})
                .read(fields -> true)
                .problems()
                .get(0);
        assertEquals("2:2", problem.line() + ":" + problem.column());
    }

    @Test
    void charactersThatAreNoneAreRefusedEvenWhenEscaped() {
        assertEquals(List.of("not-text"), codes("{\"a\": \"\\u0000\"}").subList(1, 2));
        assertEquals(List.of("not-text"), codes("{\"a\": \"\\ud800\"}").subList(1, 2));
        assertEquals(
                "😀",
                read("{\"a\": \"\\ud83d\\ude00\"}", fields -> fields.text("a", "x"))
                        .get());
    }

    @Test
    void aliasesAndTagsAreRefused() {
        assertEquals(List.of("alias"), codes("a: &x [1]\nb: *x\n"));
        assertEquals(List.of("tag"), codes("a: !!binary aGk=\n"));
        String laughs = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n";
        assertEquals(List.of("alias"), codes(laughs));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(List.of("too-deep"), codes("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}"));
        assertEquals(1, codes("[".repeat(1_000_000)).size());
        assertEquals(1, codes("a: " + "[".repeat(100_000)).size());
    }

    @Test
    void nothingIsReadPastTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                if (++read > Documents.LARGEST + 100) {
                    throw new AssertionError("read on and on");
                }
                return 'a';
            }
        };
        assertEquals(
                "too-large",
                Documents.of("in", endless)
                        .read(fields -> true)
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void aMissingFileIsAProblemOfTheDocument() {
        assertEquals(
                "nowhere.yaml: there is no such file.",
                Documents.of(Path.of("nowhere.yaml"))
                        .read(fields -> true)
                        .problems()
                        .get(0)
                        .toString());
    }

    @Test
    void aListIsReadItemByItem() throws IOException {
        Document list = Documents.of("in", new ByteArrayInputStream("[{\"a\": \"x\"}, {\"b\": 1}]".getBytes()));
        List<Problem> found = list.readEach(fields -> fields.text("a", "x")).problems();
        assertEquals(List.of("/1/b"), found.stream().map(Problem::pointer).toList());
        assertEquals(
                List.of("x", "y"),
                Documents.ofText("in", "- a: x\n- a: y\n")
                        .readEach(fields -> fields.text("a", "x"))
                        .get());
    }

    @Test
    void whatAMappingLeavesOutIsTakenFromTheUsualOne() {
        Document document = Documents.ofText("a.yaml", """
                usual: { name: Amtec, city: Wien }
                own: { name: Contoso }
                none: 3
                """);
        Function<Fields, String> shown = fields -> fields.text("name", "Amtec") + " " + fields.text("city", "Wien");

        Reading<List<String>> read = document.read(fields -> {
            String own = fields.oneOver("own", fields, "usual", shown);
            String missing = fields.oneOver("missing", fields, "usual", shown);
            String alone = fields.oneOver("own", fields, "nothing", shown);
            String refused = fields.oneOver("none", fields, "usual", shown);
            assertNull(refused);
            assertEquals(List.of("Contoso Wien", "Amtec Wien", "Contoso null"), List.of(own, missing, alone));
            return null;
        });

        assertEquals(
                List.of("wrong-type"),
                read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void manyKeysTakeNoQuadraticTime() {
        StringBuilder json = new StringBuilder("{\"a\": {");
        for (int i = 0; i < 200_000; i++) {
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":{}");
        }
        Document document = Documents.ofText("in", json.append("}}").toString());
        Map<String, Boolean> read = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> document.read(fields -> fields.byKey("a", (key, value) -> true))
                        .get());
        assertEquals(200_000, read.size());
    }

    @Test
    void tooManyProblemsAreCounted() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            yaml.append("unknown").append(i).append(": 1\n");
        }
        List<Problem> found = read(yaml.toString(), fields -> true).problems();
        assertEquals(101, found.size());
        assertTrue(found.get(100).message().contains("150 more"), found.get(100).message());
    }

    @Test
    void anyBytesGiveADocumentOrProblemsAndNothingElse() {
        long seed = Long.getLong("afterword.seed", 20260909L);
        Random random = new Random(seed);
        byte[] valid = "a: [x, {b: \"y\\u00e9\"}]\nc: 'd' # e\nf: |\n  text\n&g: *h\n".getBytes(StandardCharsets.UTF_8);
        byte[] json =
                "{\"a\": [1, true, null, \"\\u00e9\\n\"], \"b\": {\"c\": -1.5e3}}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4000; i++) {
            byte[] bytes = (i % 2 == 0 ? valid : json).clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(i % 3 == 0 ? 256 : 128);
            }
            try {
                Documents.of("in", bytes).read(fields -> fields.text("a", "x"));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        "seed " + seed + ", case " + i + ": " + new String(bytes, StandardCharsets.ISO_8859_1), e);
            }
        }
    }

    @Test
    void theNearestWordIsFewLettersAway() {
        List<String> words = List.of("company", "contacts", "holidays", "timeZone");
        assertEquals("timeZone", Nearest.to("timezone", words).orElseThrow());
        assertEquals("timeZone", Nearest.to("time_zone", words).orElseThrow());
        assertEquals("contacts", Nearest.to("contcats", words).orElseThrow());
        assertFalse(Nearest.to("salary", words).isPresent());
    }
}
