package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.play.DecisionPath;
import aigun.play.Hashes;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A path that was kept is played again to the last byte, and a pack that was changed since is noticed. */
class StoredPathTest {
    private static final String FLOTILLA = "russia/flotilla.yaml";

    static List<Witness> campaigns() {
        return Witness.all().stream()
                .filter(witness -> witness.start().endsWith("-campaign"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void whatWasKeptIsPlayedAgainToTheSameBytes(Witness witness) {
        Play play = HistoryTest.historical(witness.start()).at(0);
        for (String choice : witness.choices()) {
            play = play.take(new ChoiceId(choice));
        }
        String kept = play.path().toText();

        Replay.Result.Arrived again = arrived(Replay.of(STORY, read(kept)));

        assertThat(again.matches()).hasSize(play.length()).allMatch(Replay.Match::isSame);
        assertThat(again.play().path().toText()).isEqualTo(kept);
        for (int length = 0; length <= play.length(); length++) {
            assertThat(again.play().at(length).state())
                    .isEqualTo(play.at(length).state());
        }
    }

    @Test
    void aNumberThatWasChangedSinceIsNoticedWhereItWorks() throws IOException {
        DecisionPath kept = HistoryTest.historical("russia-campaign").path();
        Pack changed = changed("add: {leverage: +1}", "add: {leverage: +2}");

        Replay.Result.Arrived again = arrived(Replay.of(Story.compile(changed), kept));

        assertThat(Hashes.story(changed)).isNotEqualTo(Hashes.story(STORY.pack()));
        assertThat(again.matches().get(0).isSame()).isTrue();
        assertThat(again.matches().get(1).differences())
                .contains(Replay.Difference.STATE, Replay.Difference.CONSEQUENCE);
    }

    private static Pack changed(String from, String to) throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (PackFile file : PackFiles.in(Path.of("scenes", "aigun-1858"))) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text.contains(from) || !file.path().equals(FLOTILLA)).isTrue();
            String then = file.path().equals(FLOTILLA) ? text.replace(from, to) : text;
            files.add(new PackFile(file.path(), then.getBytes(StandardCharsets.UTF_8)));
        }
        return ((Reading.Good<Pack>) PackReader.read(files)).value();
    }

    private static DecisionPath read(String kept) {
        JournalReading reading = Journal.read(kept.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof JournalReading.Whole whole) {
            return whole.known().path();
        }
        throw new AssertionError(reading.toString());
    }

    private static Replay.Result.Arrived arrived(Replay.Result result) {
        if (result instanceof Replay.Result.Arrived arrived) {
            return arrived;
        }
        throw new AssertionError(result.toString());
    }
}
