package aigun.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every play, whatever the player does: each property is tried on two hundred seeded walks. */
class PlayProperties {
    @Test
    void replayingAPathArrivesAtTheSamePlayAndFindsNothingChanged() {
        Walks.all()
                .forEach(walk -> assertThat(Replay.of(Walks.STORY, walk.play().path()))
                        .as("%s", walk)
                        .isInstanceOfSatisfying(Replay.Result.Arrived.class, arrived -> {
                            assertThat(arrived.play()).isEqualTo(walk.play());
                            assertThat(arrived.play().state())
                                    .isEqualTo(walk.play().state());
                            assertThat(arrived.matches())
                                    .hasSize(walk.play().length())
                                    .allMatch(Replay.Match::isSame);
                        }));
    }

    @Test
    void aPathSurvivesBeingWrittenAndReadByteForByte() {
        Walks.all().forEach(walk -> {
            DecisionPath path = walk.play().path();
            JournalReading reading = Journal.read(path.toText().getBytes(UTF_8));

            assertThat(reading).as("%s", walk).isInstanceOf(JournalReading.Whole.class);
            assertThat(reading.journal().get(0).path()).isEqualTo(path);
            assertThat(reading.journal().get(0).path().toText()).isEqualTo(path.toText());
        });
    }

    @Test
    void aPathCutAtAnyByteReplaysAsFarAsItCanBeBelieved() {
        Walks.all().limit(10).forEach(walk -> {
            byte[] bytes = walk.play().path().toText().getBytes(UTF_8);
            for (int length = 0; length < bytes.length; length++) {
                JournalReading reading = Journal.read(Arrays.copyOf(bytes, length));
                for (Journal journal : reading.journal()) {
                    assertThat(Replay.of(Walks.STORY, journal.path()))
                            .as("%s cut to %d", walk, length)
                            .isInstanceOfSatisfying(
                                    Replay.Result.Arrived.class,
                                    arrived -> assertThat(arrived.play())
                                            .isEqualTo(walk.play().at(journal.size())));
                }
            }
        });
    }

    @Test
    void aDecisionTakenBackLeavesThePlayAsItWas() {
        Walks.all().forEach(walk -> {
            for (Option option : Walks.open(walk.play())) {
                Play after = walk.play().take(option.id());

                assertThat(after.at(walk.play().length()))
                        .as("%s, then %s", walk, option.id())
                        .isEqualTo(walk.play());
            }
        });
    }

    @Test
    void everyEarlierPlayIsStillThere() {
        Walks.all().forEach(walk -> {
            Play play = walk.play();
            for (int length = 0; length <= play.length(); length++) {
                Play earlier = play.at(length);

                assertThat(earlier.turns())
                        .as("%s", walk)
                        .isEqualTo(play.turns().subList(0, length));
                assertThat(earlier.latest())
                        .isEqualTo(
                                length == 0 ? play.opening() : play.turn(length).telling());
            }
        });
    }

    @Test
    void departuresAreCountedAlongThePath() {
        Walks.all().forEach(walk -> {
            int departures = 0;
            for (Turn turn : walk.play().turns()) {
                List<Verdict> verdict =
                        Verdict.of(walk.play(), turn.number()).stream().toList();
                departures += verdict.stream().anyMatch(Verdict::isDeparture) ? 1 : 0;

                assertThat(verdict).as("%s", walk).allMatch(each -> each.departures() == turn.departures());
                assertThat(turn.departures()).isEqualTo(departures);
            }
        });
    }

    @Test
    void everyFinishedPlayHasADebrief() {
        Walks.all().filter(walk -> walk.play().isOver()).forEach(walk -> {
            Debrief debrief = Debrief.of(walk.play());

            assertThat(debrief.deeds()).as("%s", walk).hasSize(walk.play().length());
            assertThat(debrief.sheet().rows()).hasSize(2);
            assertThat(debrief.receptions()).hasSize(debrief.ending().signed() ? 2 : 0);
        });
    }
}
