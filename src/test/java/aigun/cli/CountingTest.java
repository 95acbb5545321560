package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.play.ClassCount;
import aigun.play.ClassCount.Papers;
import aigun.play.CodeBook;
import aigun.play.Hashes;
import aigun.play.Journal;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.report.ClassReport.LeftOut;
import aigun.report.ClassReport.Why;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingTest {
    private static final World WORLD =
            new World(Story.compile(FerryPack.PACK), Hashes.story(FerryPack.PACK), "0123456789abcdef");

    @TempDir
    private Path folder;

    private static Play play(String pack, String... choices) {
        PathHeader header = new PathHeader(
                pack, "1.0.0", WORLD.storyHash(), "0123456789abcdef", FerryPack.START.id(), List.of(), "play");
        Play play = Play.begin(WORLD.story(), header);
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return play;
    }

    private static Play storm() {
        return play("ferry", "search", "bow", "cross", "rough", "bow");
    }

    private Counting counting() throws IOException {
        return new Counting(
                WORLD, Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties"))));
    }

    private Counting counted(byte[] bytes) throws IOException {
        Counting counting = counting();
        counting.count(Files.write(folder.resolve("one.aigun"), bytes).toString());
        return counting;
    }

    private Counting counted(String text) throws IOException {
        return counted(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ClassCount only(Counting counting) {
        assertThat(counting.leftOut()).isEmpty();
        assertThat(counting.counts().all()).hasSize(1);
        return counting.counts().all().get(0);
    }

    @Test
    void aFileCutAnywhereIsShorterOrLeftOut() throws IOException {
        byte[] bytes = storm().path().toText().getBytes(StandardCharsets.UTF_8);
        assertThat(storm().isOver()).isTrue();
        for (int cut = 0; cut < bytes.length; cut++) {
            Counting counting = counted(Arrays.copyOf(bytes, cut));
            boolean whole = 0 < cut && bytes[cut - 1] == '\n';

            if (whole) {
                assertThat(only(counting).paths()).as("cut at %d", cut).isEqualTo(1);
            } else {
                assertThat(counting.counts().all()).isEmpty();
                assertThat(counting.leftOut())
                        .as("cut at %d", cut)
                        .extracting(LeftOut::why)
                        .containsExactly(Why.CUT);
            }
        }
        assertThat(only(counted(bytes)).outcomes().paths()).isEqualTo(1);
    }

    @Test
    void aFileInWhichAnyByteIsAnotherIsLeftOut() throws IOException {
        byte[] bytes = storm().path().toText().getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < bytes.length; place++) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            Counting counting = counted(changed);

            assertThat(counting.counts().all()).as("byte %d", place).isEmpty();
            assertThat(counting.leftOut()).hasSize(1);
        }
    }

    @Test
    void ofAJournalTheLineFromItsStartToItsHeadCounts() throws IOException {
        Play bow = play("ferry", "bow");
        Play search = play("ferry", "search");
        Journal.Grown begun = Journal.begin(bow.header());
        Journal.Grown first = begun.journal().decided(bow.turn(1).decision(), bow.prints());
        Journal.Grown back = first.journal().movedTo(0);
        Journal.Grown second = back.journal().decided(search.turn(1).decision(), search.prints());
        String text = begun.lines() + first.lines() + back.lines() + second.lines();

        assertThat(only(counted(text)).scenes().get(0).counts())
                .filteredOn(count -> 0 < count.taken())
                .extracting(count -> count.option().id().text())
                .containsExactly("search");
    }

    @Test
    void whoOpenedAPaperOnWhateverBranchHasOpenedOne() throws IOException {
        Play bow = play("ferry", "bow");
        Journal.Grown begun = Journal.begin(bow.header());
        Journal.Grown first = begun.journal().decided(bow.turn(1).decision(), bow.prints());
        Journal.Grown viewed = first.journal().noted("view", "study");
        Journal.Grown read = viewed.journal().noted("read", "old-letter");
        Journal.Grown back = read.journal().movedTo(0);
        String text = begun.lines() + first.lines() + viewed.lines();

        assertThat(only(counted(text)).papers(Papers.NONE_OPENED)).isEqualTo(1);
        assertThat(only(counted(text + read.lines() + back.lines())).papers(Papers.OPENED))
                .isEqualTo(1);
    }

    @Test
    void codesCountAFileOfTwoOnesTooAndTellNothingOfPapers() throws IOException {
        String code = ((CodeBook.Writing.Written)
                        CodeBook.of(WORLD.story(), WORLD.storyHash()).write(storm()))
                .code()
                .toText();

        ClassCount count = only(counted(code + "\n" + code + "\n"));
        assertThat(count.paths()).isEqualTo(2);
        assertThat(count.papers(Papers.UNKNOWN)).isEqualTo(2);
    }

    @Test
    void whatDoesNotFitIsNeverToldWithWhatWasDecided() throws IOException {
        String other = play("ferry", "search").path().toText();
        Journal.Grown begun = Journal.begin(storm().header());
        Journal.Grown twice = begun.journal()
                .decided(storm().turn(1).decision(), storm().at(1).prints());
        Journal.Grown again = twice.journal()
                .decided(storm().turn(1).decision(), storm().at(1).prints());
        assertThat(only(counted(other)).paths()).isEqualTo(1);

        Counting unfit = counted(begun.lines() + twice.lines() + again.lines());
        Counting elsewhere = counted(play("barge", "search").path().toText());

        assertThat(unfit.leftOut()).hasSize(1);
        assertThat(unfit.leftOut().get(0).why()).isEqualTo(Why.UNFIT);
        assertThat(unfit.leftOut().get(0).sentence())
                .contains("from decision 2 on")
                .doesNotContain("search", "hall");
        assertThat(elsewhere.leftOut()).extracting(LeftOut::why).containsExactly(Why.OTHER_PACK);
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        Counting counting = counting();
        counting.count(folder.resolve("absent").toString());

        assertThat(counting.leftOut()).extracting(LeftOut::why).containsExactly(Why.UNOPENED);
    }
}
