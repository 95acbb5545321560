package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Pack;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the shipped packs speak of people and of land. A list can't tell good prose; it keeps out what was ruled out. */
class ToneTest {
    /** Of peoples and of persons. If a paper ever needs one, it is named here, with the gloss that explains it. */
    private static final Pattern SLURS = words(
            "barbarians?|barbaric|savages?|heathens?|infidels?|chinam[ae]n|celestials?"
                    + "|coolies?|orientals?|asiatics?|tartars?|mongoloid|muscovites?|natives?|hordes?|half-breeds?|half-castes?"
                    + "|foreign devils?|idol(?:s|ators?)|uncivili[sz]ed|primitives?|backward|wily|inscrutable|cunning|treacherous");

    /** Popular pages have a coward on the one side and a hero or a bandit on the other. */
    private static final Pattern ROLES =
            words("cowards?|cowardice|cowardly|hero(?:es|ic|ism)?|bandits?|robbers?|brigands?|villains?|traitors?");

    /** The Qing state was more than China, and its envoys here were Manchus. What is Chinese is a text or a language. */
    private static final Pattern CHINA = words(
            "china|the chinese(?! (?:version|text|copy|original|of the town))|chinese (?:side|state|court|emperor|empire"
                    + "|government|envoys?|officials?|general|army|troops|soldiers|men|bank|land|soil|border|frontier|villages?)");

    /** Whose a land was is what is quarrelled over. */
    private static final Pattern LAND = words(
            "(?:virgin|empty|ownerless|stolen|robbed|returned|recovered|regained|lost) (?:lands?|soil|territory|territories"
                    + "|country|countries|bank|coast|river)");

    /** Names that nobody bore, or not yet. */
    private static final Pattern NAMES = words("prince yishan|(?:sixty-four|64) villages");

    /** A deed stands beside history, and is not marked. */
    private static final Pattern MARKING =
            words("(?<!neither )wrong(?:ly)?|mistakes?|mistaken|blunder(?:s|ed)?|foolish|stupid|should have");

    @ParameterizedTest
    @MethodSource("aigun.pack.ShippedPacks#all")
    void noTextCallsAnybodyNames(Pack pack) {
        assertThat(PackTexts.of(pack)).hasSizeGreaterThan(500);
        assertThat(found(pack, SLURS, place -> true)).isEmpty();
        assertThat(found(pack, ROLES, place -> true)).isEmpty();
    }

    /** A title of somebody's work is left as it is, a later name can be looked up, and a player says and writes what he likes. */
    @ParameterizedTest
    @MethodSource("aigun.pack.ShippedPacks#all")
    void statesAndLandsHaveTheNamesOfTheirTimeAndNoneThatTakesASide(Pack pack) {
        assertThat(found(pack, CHINA, place -> !place.startsWith("sources/"))).isEmpty();
        assertThat(found(pack, NAMES, place -> !place.endsWith("/names"))).isEmpty();
        assertThat(found(pack, LAND, place -> !place.endsWith("/label"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("aigun.pack.ShippedPacks#all")
    void noVerdictMarksADeedAsASchoolWould(Pack pack) {
        assertThat(found(pack, MARKING, place -> place.endsWith("/because"))).isEmpty();
    }

    /** What is looked for would be found, in a link, under stress and in a label. */
    @Test
    void noPlaceOfATextIsPassedOver() {
        List<PackTexts.Written> texts = PackTexts.of(AigunPack.STORY.pack());

        assertThat(texts)
                .extracting(PackTexts.Written::place)
                .contains(
                        "about",
                        "papers/limits",
                        "people/role",
                        "glossary/text",
                        "treaties/clauses/summaries",
                        "scenes/text/prose",
                        "scenes/way/choices/label",
                        "scenes/way/choices/evidence/because",
                        "scenes/way/ending/epilogue/prose",
                        "counterparts/offers/reply/because");
        assertThat(texts).extracting(PackTexts.Written::words).anyMatch(text -> text.contains("boats down the Amur."));
        assertThat(texts).extracting(PackTexts.Written::words).anyMatch(text -> text.contains("calls him knyaz."));
        assertThat(found(AigunPack.STORY.pack(), LAND, place -> true))
                .containsExactly("scenes/way/choices/label: Report it as a loan of empty land.");
    }

    private static List<String> found(Pack pack, Pattern words, Predicate<String> where) {
        return PackTexts.of(pack).stream()
                .filter(each ->
                        where.test(each.place()) && words.matcher(each.words()).find())
                .map(PackTexts.Written::toString)
                .toList();
    }

    private static Pattern words(String any) {
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
