package afterword.letters.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short and pet forms of given names. */
final class Nicknames {

    private static final Map<String, Set<String>> FORMS = forms(
            "william bill billy will willy liam",
            "robert bob bobby rob robbie bert",
            "richard rick ricky dick rich richie",
            "james jim jimmy jamie jem",
            "john jack johnny jon",
            "edward ed eddie ted teddy ned",
            "charles charlie chuck chas",
            "michael mike mick mickey mikey",
            "thomas tom tommy",
            "joseph joe joey",
            "david dave davey",
            "daniel dan danny",
            "matthew matt matty",
            "andrew andy drew",
            "anthony tony",
            "christopher chris kit",
            "nicholas nick nicky",
            "alexander alex sandy sasha xander",
            "aleksandr sasha",
            "benjamin ben benny",
            "samuel sam sammy",
            "stephen steve stevie",
            "steven steve stevie",
            "gregory greg",
            "jonathan jon jonny",
            "timothy tim timmy",
            "kenneth ken kenny",
            "ronald ron ronnie",
            "donald don donnie",
            "lawrence larry",
            "peter pete",
            "patrick pat paddy",
            "francis frank frankie",
            "frederick fred freddie",
            "henry harry hank",
            "george georgie",
            "philip phil",
            "raymond ray",
            "terence terry",
            "gerald gerry jerry",
            "katherine kate katie kathy kat kitty",
            "catherine cate cathy kate katie cat",
            "kathleen kathy kath",
            "elizabeth liz lizzie beth betty eliza libby",
            "margaret maggie meg peggy madge",
            "patricia pat patty trish tricia",
            "jennifer jen jenny",
            "jessica jess jessie",
            "susan sue susie",
            "susannah sue susie",
            "deborah deb debbie",
            "barbara barb babs",
            "rebecca becky becca",
            "victoria vicky vic tori",
            "alexandra alex sandra sasha lexi",
            "christine chris chrissy tina",
            "christina chris tina",
            "cynthia cindy",
            "dorothy dot dottie",
            "eleanor ellie nell",
            "helen nell",
            "jacqueline jackie",
            "judith judy jude",
            "kimberly kim",
            "pamela pam",
            "samantha sam",
            "sandra sandy",
            "stephanie steph",
            "teresa terry tess",
            "theresa terry tess",
            "valerie val",
            "abigail abby gail",
            "amanda mandy",
            "angela angie",
            "gabriella gabby",
            "isabella bella izzy",
            "isabel izzy bel",
            "josephine jo josie",
            "joanna jo",
            "lucinda lucy cindy",
            "roberta bobbie robbie berta",
            "gary gaz gazza",
            "gareth gaz gary",
            "barry baz bazza",
            "darren daz dazza",
            "sharon shaz shazza",
            "derek del",
            "jeremy jez jem",
            "geraldine gerry",
            "maureen mo",
            "gillian gill jill jilly",
            "jacob jake",
            "charlotte charlie lottie",
            "georgina georgie gina",
            "wilhelmina billie minnie mina",
            "alfred alf alfie fred",
            "albert al bert bertie",
            "herbert bert herb",
            "archibald archie",
            "reginald reg reggie",
            "tobias toby",
            "alasdair al ally",
            "alistair al ally",
            "siobhan shiv",
            "natalie nat",
            "natasha tasha",
            "nicola nicky",
            "philippa pippa pip",
            "rosemary rose rosie",
            "veronica ronnie",
            "winifred winnie fred",
            "zachary zach zack",
            "nathaniel nate nat",
            "joshua josh",
            "jeffrey jeff",
            "leonard len lenny leo",
            "martin marty",
            "mohammed mo",
            "muhammad mo",
            "oliver ollie",
            "theodore ted theo",
            "vincent vince vinny",
            "walter walt wally",
            "russell russ",
            "douglas doug",
            "eugene gene",
            "gabriel gabe",
            "annabel bella anna",
            "antonia toni",
            "bridget bridie biddy",
            "caroline caro carrie",
            "constance connie",
            "florence flo florrie",
            "frances fran frankie",
            "harriet hattie",
            "madeleine maddy",
            "marjorie marge",
            "priscilla cilla",
            "sophia sophie",
            "tabitha tabby",
            "tamsin tam",
            "yevgenia zhenya",
            "giuseppe beppe",
            "francisco paco pancho",
            "jose pepe",
            "ignacio nacho",
            "guillermo memo",
            "dolores lola");

    private Nicknames() {}

    /** Whether {@code name}, as {@link Names#plain} has it, is a pet form of {@code given}. */
    static boolean isOf(String name, String given) {
        if (given.length() < 2 || name.isEmpty() || name.equals(given)) {
            return false;
        }
        return FORMS.getOrDefault(given, Set.of()).contains(name) || isClipped(name, given);
    }

    /** {@code Annie}, {@code Jenn}, {@code Mads}: the start of the name, bare or with an ending of endearment. */
    private static boolean isClipped(String name, String given) {
        String stem = name.replaceAll("(ie|y|ey|sie|s|o|ers|kins|bear|pie)$", "");
        return stem.length() >= 3
                && stem.length() < given.length()
                && given.startsWith(stem)
                && name.length() <= given.length() + 3
                && given.length() - stem.length() >= 2;
    }

    private static Map<String, Set<String>> forms(String... lines) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            forms.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return Map.copyOf(forms);
    }
}
