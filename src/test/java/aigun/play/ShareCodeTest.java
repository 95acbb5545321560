package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCodeTest {
    private static final String HASH = Hashes.story(FerryPack.PACK);
    private static final CodeBook BOOK = CodeBook.of(Walks.STORY, HASH);
    private static final Play ASKED = Play.begin(Walks.STORY, Walks.header(FerryPack.START))
            .take(FerryPack.BOW.id())
            .take(FerryPack.BOW.id())
            .take(FerryPack.ASK.id());
    private static final String CODE = written(ASKED);

    @Test
    void aCodeIsGroupsOfFourLetters() {
        assertThat(CODE).matches("([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}");
    }

    @Test
    void aCodeIsPlayedToWhereThePathWas() {
        assertThat(followed(BOOK, CODE)).isEqualTo(new CodeBook.Followed.Arrived(replayed(ASKED)));
    }

    @Test
    void tracksThatWereSetAreCarried() {
        for (int level = 0; level <= 5; level++) {
            Play play = Play.begin(
                    Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE, new Start.Level(FerryPack.TRUST, level)));

            assertThat(followed(BOOK, written(play)))
                    .isInstanceOfSatisfying(CodeBook.Followed.Arrived.class, arrived -> {
                        assertThat(arrived.play().header().adjusted())
                                .isEqualTo(play.header().adjusted());
                        assertThat(arrived.play().state()).isEqualTo(play.state());
                    });
        }
    }

    @Test
    void howACodeIsWrittenDownDoesNotMatter() {
        String plain = CODE.replace("-", "");
        String misread = CODE.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');

        assertThat(List.of(
                        plain,
                        misread,
                        misread.replace('l', 'I'),
                        CODE.replace('-', ' '),
                        CODE.replace('-', '\u2011'),
                        "\n  " + CODE.replace("-", "\u00a0- ") + "\r\n",
                        plain.substring(0, 5) + "\n" + plain.substring(5)))
                .allSatisfy(written -> assertThat(ShareCode.read(written)).isEqualTo(ShareCode.read(CODE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "hall/door", "1ABC", "no code at all", "UUUU-UUUU-UUUU-UUUU", "1ABC-DEFG-!HJK-MNPQ"})
    void otherWordsAreNoCode(String text) {
        assertThat(ShareCode.read(text)).isEqualTo(new ShareCode.Reading.Unknown());
    }

    @Test
    void aNewerVersionSaysSo() {
        String bits = CodeLetters.bits(CodeLetters.plain(CODE).orElseThrow());
        String newer =
                CodeLetters.write("00010" + bits.substring(5, bits.length() - CodeLetters.CHECK * CodeLetters.BITS));

        assertThat(ShareCode.read(newer)).isEqualTo(new ShareCode.Reading.Newer(2));
    }

    @Test
    void aCodeByOtherRulesSaysSoAndIsPlayedAsFarAsItGoes() {
        Story other = Story.compile(Edits.withChoice(FerryPack.PACK, FerryPack.BOW.id(), Edits::withoutEffects));
        CodeBook book = CodeBook.of(other, Hashes.story(other.pack()));

        assertThat(code(CODE).isBy(HASH)).isTrue();
        assertThat(code(CODE).isBy(Hashes.story(other.pack()))).isFalse();
        assertThat(followed(book, CODE)).isInstanceOf(CodeBook.Followed.Arrived.class);
    }

    @Test
    void aChoiceThatIsGoneStopsItThere() {
        Story other = Story.compile(Edits.withoutChoice(FerryPack.PACK, FerryPack.BOW.id()));

        assertThat(followed(CodeBook.of(other, Hashes.story(other.pack())), CODE))
                .isInstanceOfSatisfying(CodeBook.Followed.Lost.class, lost -> {
                    assertThat(lost.step()).isEqualTo(1);
                    assertThat(lost.reason()).isEqualTo(Replay.Reason.UNKNOWN_CHOICE);
                });
    }

    @Test
    void aChoiceThatWasRenamedIsFound() {
        Story other = Story.compile(Edits.renamed(FerryPack.PACK, FerryPack.BOW.id(), "nod", Edits.Former.SAID));

        assertThat(followed(CodeBook.of(other, Hashes.story(other.pack())), CODE))
                .isInstanceOf(CodeBook.Followed.Arrived.class);
    }

    @Test
    void aCodeOfAnotherPackIsNotPlayed() {
        ShareCode code = code(CODE);
        ShareCode other = new ShareCode("0".repeat(code.pack().length()), code.rules(), code.body());

        assertThat(BOOK.follow(other)).isEqualTo(new CodeBook.Followed.Unplayable(Replay.Obstacle.OTHER_PACK));
    }

    @Test
    void twoThatHaveTheSameShortHashCannotBeWritten() {
        CodeWords words = new CodeWords();
        words.add("call-new-boat", "call-new-boat");
        words.add("open-more-bank", "open-more-bank");
        words.add("bow", "bow");

        assertThat(words.word("open-more-bank")).isEmpty();
        assertThat(words.word("bow")).isPresent();
    }

    private static String written(Play play) {
        return ((CodeBook.Writing.Written) BOOK.write(play)).code().toText();
    }

    private static ShareCode code(String text) {
        return ((ShareCode.Reading.Good) ShareCode.read(text)).code();
    }

    private static CodeBook.Followed followed(CodeBook book, String text) {
        return book.follow(code(text));
    }

    /** The same with the header a code gives, which knows nothing of texts. */
    private static Play replayed(Play play) {
        PathHeader header = play.header();
        PathHeader bare = new PathHeader(
                header.pack(),
                header.version(),
                header.storyHash(),
                PathHeader.UNHASHED,
                header.start(),
                header.adjusted(),
                header.view());
        Play again = Play.begin(play.story(), bare);
        for (Turn turn : new ArrayList<>(play.turns())) {
            again = again.take(turn.decision().choice());
        }
        return again;
    }
}
