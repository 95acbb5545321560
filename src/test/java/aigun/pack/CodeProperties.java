package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.MoveIds;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.oracle.RandomPacks;
import aigun.play.CodeBook;
import aigun.play.Hashes;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.play.ShareCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every share code: tried on seeded walks over the shipped pack, and over packs that mean nothing. */
class CodeProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int STEPS_MAX = 40;
    private static final int SHORT = 16;
    private static final int LETTERS_OF_SHORT = 40;

    /** A play, the code of it, and who can read it. */
    private record Coded(Play play, CodeBook book, String text) {
        @Override
        public String toString() {
            return text + ": " + play.decisions();
        }
    }

    @Test
    void aCodeIsPlayedToWhereItWasMade() {
        all().forEach(coded -> assertThat(coded.book().follow(read(coded.text())))
                .as("%s", coded)
                .isInstanceOfSatisfying(CodeBook.Followed.Arrived.class, arrived -> {
                    assertThat(arrived.play().decisions())
                            .isEqualTo(coded.play().decisions());
                    assertThat(arrived.play().state()).isEqualTo(coded.play().state());
                    assertThat(arrived.play().start()).isEqualTo(coded.play().start());
                    assertThat(((CodeBook.Writing.Written) coded.book().write(arrived.play()))
                                    .code()
                                    .toText())
                            .isEqualTo(coded.text());
                }));
    }

    @Test
    void sixteenDecisionsFitIntoFortyLetters() {
        all().filter(coded -> coded.play().length() <= SHORT)
                .forEach(coded -> assertThat(coded.text().replace("-", ""))
                        .as("%s", coded)
                        .hasSizeLessThanOrEqualTo(LETTERS_OF_SHORT));
    }

    @Test
    void aWrongLetterIsCaughtWhereverAndWhicheverItIs() {
        some().forEach(coded -> {
            String text = coded.text();
            for (int at = 0; at < text.length(); at++) {
                for (String letter : ALPHABET.split("", -1)) {
                    if (!letter.isEmpty() && text.charAt(at) != '-' && !text.startsWith(letter, at)) {
                        assertDamaged(text.substring(0, at) + letter + text.substring(at + 1));
                    }
                }
            }
        });
    }

    @Test
    void twoLettersThatChangedPlacesAreCaughtHoweverFarApart() {
        some().map(coded -> coded.text().replace("-", "")).forEach(text -> {
            for (int at = 0; at < text.length(); at++) {
                for (int other = at + 1; other < text.length(); other++) {
                    StringBuilder swapped = new StringBuilder(text);
                    swapped.setCharAt(at, text.charAt(other));
                    swapped.setCharAt(other, text.charAt(at));
                    if (text.charAt(at) != text.charAt(other)) {
                        assertDamaged(swapped.toString());
                    }
                }
            }
        });
    }

    @Test
    void groupsThatChangedPlacesAreCaught() {
        some().forEach(coded -> {
            String[] groups = coded.text().split("-", -1);
            for (int at = 0; at + 2 < groups.length; at++) {
                String[] swapped = groups.clone();
                swapped[at] = groups[at + 1];
                swapped[at + 1] = groups[at];
                if (!groups[at].equals(groups[at + 1])) {
                    assertDamaged(String.join("-", swapped));
                }
            }
        });
    }

    @Test
    void aLetterThatIsMissingOrDoubledIsCaught() {
        some().map(coded -> coded.text().replace("-", "")).forEach(text -> {
            for (int at = 0; at < text.length(); at++) {
                assertThat(ShareCode.read(text.substring(0, at) + text.substring(at + 1)))
                        .isNotInstanceOf(ShareCode.Reading.Good.class);
                assertDamaged(text.substring(0, at) + text.charAt(at) + text.substring(at));
            }
        });
    }

    @Test
    void theMovesOfASceneAreTheOnesThatPlayOffers() {
        walks(500).forEach(play -> {
            for (int length = 0; length <= play.length(); length++) {
                Scene scene = play.at(length).scene();
                List<ChoiceId> known = MoveIds.of(scene, play.story().pack().issues());

                assertThat(known).doesNotHaveDuplicates();
                assertThat(play.at(length).options()).extracting(Option::id).isSubsetOf(known);
            }
        });
    }

    private static void assertDamaged(String text) {
        assertThat(ShareCode.read(text)).as(text).isEqualTo(new ShareCode.Reading.Damaged());
    }

    private static ShareCode read(String text) {
        return ((ShareCode.Reading.Good) ShareCode.read(text)).code();
    }

    private static Stream<Coded> some() {
        return all().limit(12);
    }

    private static Stream<Coded> all() {
        return walks(2_000).map(play -> {
            CodeBook book = CodeBook.of(play.story(), play.header().storyHash());
            CodeBook.Writing writing = book.write(play);
            assertThat(writing).isInstanceOf(CodeBook.Writing.Written.class);
            return new Coded(
                    play, book, ((CodeBook.Writing.Written) writing).code().toText());
        });
    }

    /** Walks over the shipped pack and over one random pack after the other, in turn. */
    private static Stream<Play> walks(int count) {
        return LongStream.range(0, count).boxed().flatMap(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return seed % 2 == 0
                    ? walk(AigunPack.STORY, Known.HASH, random)
                    : walk(Story.compile(RandomPacks.of(seed)), "0123456789abcdef", random);
        });
    }

    /** Taken once, since it is taken of all that the pack says. */
    private static final class Known {
        static final String HASH = Hashes.story(AigunPack.STORY.pack());
    }

    private static Stream<Play> walk(Story story, String hash, SplittableRandom random) {
        List<Start> starts = story.pack().starts();
        PathHeader header = new PathHeader(
                story.pack().id(),
                story.pack().version(),
                hash,
                "0".repeat(16),
                starts.get(random.nextInt(starts.size())).id(),
                List.of(),
                "play");
        List<Play> plays = new ArrayList<>();
        try {
            plays.add(Play.begin(story, header));
            for (int step = random.nextInt(STEPS_MAX); 0 < step; step--) {
                Play play = plays.get(plays.size() - 1);
                List<Option> open = play.options().stream().filter(Option::open).toList();
                step = open.isEmpty() ? 1 : step;
                for (Option option : open.isEmpty() ? open : List.of(open.get(random.nextInt(open.size())))) {
                    plays.add(play.take(option.id()));
                }
            }
        } catch (IllegalStateException restless) {
            // Some random packs go round for ever; what came before counts.
        }
        return plays.stream().skip(Math.max(0, plays.size() - 1));
    }

    @Test
    void theHistoricalPathsFitIntoFortyCharactersWithTheirHyphens() {
        for (String start : List.of("qing-campaign", "russia-campaign")) {
            Play play = HistoryTest.historical(start);
            String code = ((CodeBook.Writing.Written)
                            CodeBook.of(AigunPack.STORY, Known.HASH).write(play))
                    .code()
                    .toText();
            assertThat(code).as(start).hasSizeLessThanOrEqualTo(LETTERS_OF_SHORT);
        }
    }
}
