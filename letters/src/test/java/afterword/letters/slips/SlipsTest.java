package afterword.letters.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.letters.language.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Those barrels leaks when the sun is on them. | Those barrels leaks",
                "The rehearsal have shown me how you work. | The rehearsal have",
                "I never forgets a face at the counter. | I never forgets",
                "They are people who knows the river. | who knows",
                "The tenants who has a stove could cook. | who has",
                "She was a foreman who have seen three floods. | who have",
                "It was a kiln that need a week to cool. | that need",
                "My apprenticeship include two winters in the pit. | My apprenticeship include",
                "My uncle always keep a spare rope. | My uncle always keep",
                "The new gauge make it plain. | The new gauge make",
                "Your remark about the kiln have stayed with me. | Your remark about the kiln have",
                "The noise of the saws in both sheds were a surprise. | The noise of the saws in both sheds were",
                "The chairs in the front row was taken. | The chairs in the front row was",
                "The lamps at Port Ellen was lit by hand. | The lamps at Port Ellen was",
                "The nets that I mended last winter was his. | The nets that I mended last winter was",
                "The ledgers that came in from the yard has to be dried. | The ledgers that came in from the yard has",
                "One of the boats that I have worked on have a copper keel. | One of the boats that I have worked on have",
                "I let each of the trainee hold the line. | each of the trainee",
                "My summers on the lake has taught me patience. | My summers on the lake has",
                "Each of the pumps have a log. | Each of the pumps have",
                "Both of your porters was kind. | Both of your porters was",
                "Everybody on the ward were asleep. | Everybody on the ward were",
                "My cousin and I was in the choir. | My cousin and I was",
                "The two of them was late. | The two of them was",
                "The door stuck, the hinges was gone. | the hinges was",
                "I hope my drawings was clear. | my drawings was",
                "I left when the loaves was gone. | the loaves was",
                "The recipe for the panels are in my book. | The recipe for the panels are",
                "There is three things about lime that matter. | There is three things",
                "There was too many people in the queue. | There was too many people",
                "The DEF heaters quits at altitude. | The DEF heaters quits",
                "The seals on the third pump leaks when it is cold. | The seals on the third pump leaks",
                "Your plans for the new wing excites me. | Your plans for the new wing excites",
                "The engineers I spoke to says the same. | The engineers I spoke to says",
                "The forms which the office sent was the wrong ones. | The forms which the office sent was",
                "The nurse who met us at the doors were kind. | The nurse who met us at the doors were",
                "The van with the two ladders belong to the school. | The van with the two ladders belong",
                "Each of the looms need a new belt. | Each of the looms need",
                "The boiler and the pump needs to be drained. | The boiler and the pump needs",
                "The bracket that hold the cable was bent. | that hold",
                "Most of our clients is farmers. | Most of our clients is",
                "The manager and her deputy was kind to me. | The manager and her deputy was",
                "The colour of the tiles match the plan. | The colour of the tiles match"
            })
    void findsVerbsThatDoNotAgree(String sentence, String words) {
        assertEquals(words, found(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boiler blew at eleven psi, and the pump ran at six bar and two thousand rpm.",
                "Your team were kind, and the crew have a good cook.",
                "The ledgers that came in from the yard have dried, and each of the family took one.",
                "The crew that went out in the fog is back.",
                "The slab nobody climbs has been on my mind.",
                "You gave me the hardest one of the week, and I ran two last year.",
                "My present chief dictates at ninety words a minute.",
                "Those guards at your gate are sleeping on duty.",
                "A house with so many guests from Osaka needs somebody at the desk.",
                "The van with the two ladders belongs to the school.",
                "Between the boiler and the pump is a valve.",
                "One of the boats that have copper keels is mine.",
                "Had I known that the boiler were cold, I would have said so.",
                "The work people do there is what draws me.",
                "He was a carpenter who knew his wood, one of the men who works in elm.",
                "I saw what the men who work nights have.",
                "The sketch I gave you shows a hinge, and the person I am works slowly.",
                "What the valves on the deck need is grease.",
                "Looking after the old boats is a trade of its own.",
                "Phase I starts in June.",
                "There is three years between us, and there's two of them left.",
                "The care home have kindly written, and the hotel are full.",
                "“The barrels leaks,” he said, and we laughed.",
                "Should the yard have room, it will have two boats.",
                "The Council have decided, and the rest are content.",
                "The week of the fair prices were up, and two thirds of the hall is a store.",
                "The fellow they put above me could not have said it better.",
                "I asked that he keep the key, and it needn't be oiled.",
                "The crew at Port Ellen have a boat, and the friends of Anna were there.",
                "Since our meeting in October I have learned to splice.",
                "A number of my friends have left; the bulk of the orders come in May.",
                "One of the people who run the mill told me so.",
                "In a team of engineers who has the last word is never asked."
            })
    void leavesAloneWhatAgreesSomewhere(String sentence) {
        assertEquals("", found(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I bring eleven year of practice. | eleven year",
                "I bring 11 year of practice. | 11 year",
                "She runs two different kiln in the hall. | two different kiln",
                "It was one of the best tour I had. | one of the best tour",
                "This figures are from May. | This figures",
                "We needed a new valves for the tank. | a new valves",
                "There was not much daffodils in the hall. | much daffodils",
                "The fewer rules, the less mistakes. | less mistakes"
            })
    void findsNounsThatTheirNumberDoesNotFit(String sentence, String words) {
        assertEquals(words, found(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A three year plan, a ten minute talk and a two person job.",
                "Those by hand took six crew ten clear days.",
                "The two report to me, and these work well.",
                "One of your team and one of the family came.",
                "This works, and every week or so it means less of his time.",
                "A good many sheep and a dozen ways.",
                "The half hour, the five mile walk and six weeks less two days.",
                "They spoke to one another like geese."
            })
    void leavesAloneWhatIsCountedRight(String sentence) {
        assertEquals("", found(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was a honest answer. | a honest",
                "He gave us an better rope. | an better",
                "She is a English teacher. | a English",
                "It would be an unique chance. | an unique",
                "I waited for the the boat. | the the",
                "I want to to thank you. | to to"
            })
    void findsWrongArticlesAndWordsWrittenTwice(String sentence, String words) {
        assertEquals(words, found(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We had an hour, a European order, a one-off, a used van, an MRI and an unopened box.",
                "An hotel and a hotel, a union and an uncle, vitamin A is in it.",
                "He had had enough, that that was plain, and I went in in the dark.",
                "What it was was a very, very long day, and Will will say so."
            })
    void leavesAloneArticlesAndWordsThatAreMeantSo(String sentence) {
        assertEquals("", found(sentence));
    }

    private static String found(String sentence) {
        return Slips.in(English.shared().sentence(sentence, 0, sentence.length()))
                .map(slip -> slip.at().in(sentence))
                .orElse("");
    }
}
