package aigun.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.TrackId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final PathHeader HEADER = new PathHeader(
            "ferry",
            "1.0.0",
            "0123456789abcdef",
            "fedcba9876543210",
            new StartId("north"),
            List.of(new Start.Level(new TrackId("trust"), 4), new Start.Level(new TrackId("purse"), -2)),
            "play");
    private static final Decision BOW = decision("hall", "bow");
    private static final Decision PROPOSE = decision("table", "propose toll=tenth");
    private static final Decision CITE = decision("table", "cite old-letter [copy]");
    private static final Prints PRINTS = new Prints("11111111", "222222", "333333", "444444");

    /** Three decisions, one taken back, a branch with another, a note, an end. */
    private static final String TEXT = written();

    @Test
    void theFirstLineSaysWhatWasPlayed() {
        assertThat(Journal.begin(HEADER).lines())
                .startsWith("aigun-path 1 pack=ferry@1.0.0 story=0123456789abcdef content=fedcba9876543210"
                        + " start=north view=play set=purse:-2,trust:4 ~")
                .endsWith("\n");
    }

    @Test
    void aDecisionIsALine() {
        Journal.Grown grown = Journal.begin(HEADER).journal().decided(PROPOSE, PRINTS);

        assertThat(grown.lines()).startsWith("1 0 table: propose toll=tenth [11111111 222222 333333 444444] ~");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Journal journal = whole(TEXT);

        assertThat(journal.header()).isEqualTo(HEADER);
        assertThat(journal.all())
                .extracting(Journal.Entry::parent, Journal.Entry::decision)
                .containsExactly(tuple(0, BOW), tuple(1, PROPOSE), tuple(1, CITE));
        assertThat(journal.head()).isEqualTo(3);
        assertThat(journal.notes()).containsExactly(new Journal.Note(3, "label", "Übermut ~ [und] Fall"));
    }

    @Test
    void takingBackErasesNothing() {
        Journal journal = whole(TEXT);

        assertThat(journal.size()).isEqualTo(3);
        assertThat(journal.line()).extracting(Journal.Entry::decision).containsExactly(BOW, CITE);
        assertThat(journal.after(1)).extracting(Journal.Entry::number).containsExactly(2, 3);
    }

    @Test
    void aPathIsTheLineToTheHeadAsAJournalOfItsOwn() {
        DecisionPath path = whole(TEXT).path();

        assertThat(path.decisions()).containsExactly(BOW, CITE);
        assertThat(path.ending()).containsExactly(new SceneId("signed"));
        assertThat(path.toText()).contains("\n2 1 table: cite").contains("\nend 2 signed - ~");
        assertThat(whole(path.toText()).path()).isEqualTo(path);
        assertThat(whole(path.toText()).path().toText()).isEqualTo(path.toText());
    }

    @Test
    void aPathThatWasPlayedOnFromItsEndIsUnfinished() {
        Journal back = whole(TEXT).movedTo(1).journal();

        assertThat(back.path().ending()).isEmpty();
    }

    @Test
    void aJournalGrowsByWhatItSaysToAppend() {
        Journal.Grown grown = whole(TEXT).movedTo(2);

        Journal reread = whole(TEXT + grown.lines());

        assertThat(reread.head()).isEqualTo(2);
        assertThat(reread.checksum()).isEqualTo(grown.journal().checksum());
    }

    @Test
    void cutAnywhereItIsUnfinishedOrTornAndNeverDamaged() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            JournalReading reading = Journal.read(Arrays.copyOf(bytes, length));

            assertThat(reading)
                    .as("cut to %d", length)
                    .isInstanceOfAny(JournalReading.Bare.class, JournalReading.Torn.class, JournalReading.Whole.class);
            assertThat(reading.bytes() == 0 || bytes[reading.bytes() - 1] == '\n')
                    .isTrue();
            assertThat(reading.bytes()).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void aTornLineIsDroppedWhateverStandsInIt() {
        String zeros = TEXT + "\0\0\0\0\0\0\0";

        assertThat(Journal.read(zeros.getBytes(UTF_8))).isInstanceOfSatisfying(JournalReading.Torn.class, torn -> {
            assertThat(torn.known().size()).isEqualTo(3);
            assertThat(torn.bytes()).isEqualTo(TEXT.getBytes(UTF_8).length);
            assertThat(torn.line()).isEqualTo(8);
        });
    }

    @Test
    void everyFlippedBitIsNoticedAndNothingAfterItIsBelieved() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[index] ^= (byte) (1 << bit);
                JournalReading reading = Journal.read(changed);

                assertThat(reading)
                        .as("byte %d, bit %d", index, bit)
                        .isInstanceOfAny(
                                JournalReading.Unknown.class,
                                JournalReading.Newer.class,
                                JournalReading.Damaged.class,
                                JournalReading.Torn.class);
                assertThat(reading.bytes()).isLessThanOrEqualTo(index);
            }
        }
    }

    @Test
    void whatCameBeforeTheDamageIsAJournal() {
        String damaged = TEXT.replace("cite", "City");

        JournalReading reading = Journal.read(damaged.getBytes(UTF_8));

        assertThat(reading).isInstanceOfSatisfying(JournalReading.Damaged.class, damage -> {
            assertThat(damage.line()).isEqualTo(5);
            assertThat(damage.known().head()).isEqualTo(1);
            assertThat(whole(damaged.substring(0, damage.bytes())).line())
                    .isEqualTo(damage.known().line());
        });
    }

    @Test
    void aLineTakenOutIsNoticed() {
        List<String> lines = TEXT.lines().toList();
        String without = lines.get(0) + "\n" + lines.get(2) + "\n";

        assertThat(Journal.read(without.getBytes(UTF_8))).isInstanceOf(JournalReading.Damaged.class);
    }

    @Test
    void aLineThatCannotFollowIsNotBelievedHoweverWellItIsSummed() {
        String orphan = lineAfterHeader("2 0 hall: bow [11111111 222222 333333 444444]");
        String beyond = lineAfterHeader("head 7");
        String odd = lineAfterHeader("verdict 1 good");

        assertThat(List.of(orphan, beyond, odd))
                .allSatisfy(text ->
                        assertThat(Journal.read(text.getBytes(UTF_8))).isInstanceOf(JournalReading.Damaged.class));
    }

    @Test
    void aNewerFormatIsNamed() {
        byte[] bytes = "aigun-path 12 pack=ferry\nwho knows\n".getBytes(UTF_8);

        assertThat(Journal.read(bytes)).isEqualTo(new JournalReading.Newer(12));
    }

    @Test
    void somethingElseIsNoJournal() {
        assertThat(Journal.read("#!/bin/sh\n".getBytes(UTF_8))).isEqualTo(new JournalReading.Unknown());
        assertThat(Journal.read(new byte[] {(byte) 0xff, 0, 1})).isEqualTo(new JournalReading.Unknown());
        assertThat(Journal.read(new byte[JournalReading.BYTES_MAX + 1])).isEqualTo(new JournalReading.TooLarge());
    }

    @Test
    void aLineWithoutAnEndInSightIsDamage() {
        byte[] endless = (TEXT + "x".repeat(JournalReader.LINE_BYTES_MAX)).getBytes(UTF_8);

        assertThat(Journal.read(endless)).isInstanceOf(JournalReading.Damaged.class);
    }

    @Test
    void aNoteKeepsToOneLine() {
        Journal.Grown grown =
                Journal.begin(HEADER).journal().noted("label", "one\ntwo\u0007\ud800" + "x".repeat(5_000));

        assertThat(grown.lines().lines()).hasSize(1);
        Journal journal = whole(Journal.begin(HEADER).lines() + grown.lines());
        assertThat(journal.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.text()).startsWith("one two  xxx").hasSize(Journal.NOTE_MAX));
    }

    @Test
    void aVersionMayHaveSpacesAndLettersOfAnyKind() {
        PathHeader odd = new PathHeader(
                "ferry", "1.0 Übung=@%", HEADER.storyHash(), HEADER.contentHash(), HEADER.start(), List.of(), "margin");

        assertThat(whole(Journal.begin(odd).lines()).header()).isEqualTo(odd);
    }

    @Test
    void tenThousandDecisionsAreReadAtOnce() {
        Journal.Grown grown = Journal.begin(HEADER);
        StringBuilder text = new StringBuilder(grown.lines());
        for (int count = 0; count < 10_000; count++) {
            grown = grown.journal().decided(BOW, PRINTS);
            text.append(grown.lines());
        }

        Journal journal = whole(text.toString());

        assertThat(journal.line()).hasSize(10_000);
        assertThat(journal.path().toText()).isEqualTo(text.toString());
    }

    @Test
    void everyEndingIsRememberedHoweverFarThePlayerWentBack() {
        Journal ended = whole(written());
        Journal again = ended.movedTo(1).journal().decided(PROPOSE, PRINTS).journal();

        assertThat(again.path().ending()).isEmpty();
        assertThat(again.ended(new SceneId("unsigned"), Draft.EMPTY).journal().endings())
                .containsExactly(new SceneId("signed"), new SceneId("unsigned"));
    }

    private static String written() {
        StringBuilder text = new StringBuilder();
        Journal.Grown grown = Journal.begin(HEADER);
        text.append(grown.lines());
        grown = grown.journal().decided(BOW, PRINTS);
        text.append(grown.lines());
        grown = grown.journal().decided(PROPOSE, PRINTS);
        text.append(grown.lines());
        grown = grown.journal().movedTo(1);
        text.append(grown.lines());
        grown = grown.journal().decided(CITE, PRINTS);
        text.append(grown.lines());
        grown = grown.journal().noted("label", "Übermut ~ [und] Fall");
        text.append(grown.lines());
        grown = grown.journal().ended(new SceneId("signed"), Draft.EMPTY);
        return text.append(grown.lines()).toString();
    }

    private static Journal whole(String text) {
        JournalReading reading = Journal.read(text.getBytes(UTF_8));
        assertThat(reading).isInstanceOf(JournalReading.Whole.class);
        return reading.journal().get(0);
    }

    private static String lineAfterHeader(String line) {
        Journal.Grown begun = Journal.begin(HEADER);
        String checksum = PathLine.checksum(begun.journal().checksum(), line);
        return begun.lines() + line + " ~" + checksum + "\n";
    }

    private static Decision decision(String scene, String choice) {
        return new Decision(new SceneId(scene), new ChoiceId(choice));
    }
}
