package aigun.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Option;
import aigun.model.Choice;
import aigun.model.Decision;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GameTest {
    private static final Game.Change BEGUN = Game.begin(Walks.STORY, Walks.header(FerryPack.START));

    @Test
    void whatIsTakenBackCanBeDoneAgain() {
        Game bowed = after(FerryPack.BOW, FerryPack.SEARCH);

        Game back = bowed.back(0).game();

        assertThat(back.play().length()).isZero();
        assertThat(back.ahead()).containsExactly(hall(FerryPack.BOW), hall(FerryPack.SEARCH));
        assertThat(back.again()
                        .orElseThrow()
                        .game()
                        .again()
                        .orElseThrow()
                        .game()
                        .play())
                .isEqualTo(bowed.play());
        assertThat(bowed.again()).isEmpty();
    }

    @Test
    void playingOnFromAnEarlierDecisionMakesABranch() {
        Game branched = take(after(FerryPack.BOW, FerryPack.SEARCH).back(1).game(), FerryPack.BOW);

        assertThat(branched.ahead()).isEmpty();
        assertThat(branched.journal().size()).isEqualTo(3);
        assertThat(branched.journal().after(1))
                .extracting(Journal.Entry::number)
                .containsExactly(2, 3);
        assertThat(branched.play().turns())
                .extracting(Turn::decision)
                .containsExactly(hall(FerryPack.BOW), hall(FerryPack.BOW));
    }

    @Test
    void anotherBranchIsOneStepAway() {
        Game branched = take(after(FerryPack.BOW, FerryPack.SEARCH).back(1).game(), FerryPack.BOW);

        Game other = branched.goTo(2).orElseThrow().game();

        assertThat(other.play())
                .isEqualTo(after(FerryPack.BOW, FerryPack.SEARCH).play());
        assertThat(other.journal().head()).isEqualTo(2);
    }

    @Test
    void whatLeadsToAnEndingIsWrittenWithItsEnd() {
        Game three = after(FerryPack.BOW, FerryPack.BOW, FerryPack.BOW);

        Game.Change asked = three.take(FerryPack.ASK.id());

        assertThat(asked.lines().lines()).hasSize(2);
        assertThat(asked.lines()).contains("4 3 hall: ask [").contains("end 4 signed toll=tenth ~");
        assertThat(asked.game().journal().path().ending()).containsExactly(FerryPack.SIGNED);
    }

    @Test
    void goingNowhereWritesNothing() {
        Game bowed = after(FerryPack.BOW);

        assertThat(bowed.back(1).lines()).isEmpty();
    }

    @Test
    void aNoteIsKeptAndChangesNothing() {
        Game.Change noted = after(FerryPack.BOW).note("read", "old-letter");

        assertThat(noted.lines()).startsWith("note 1 read old-letter ~");
        assertThat(noted.game().play()).isEqualTo(after(FerryPack.BOW).play());
    }

    @Test
    void anEndThatWasCutOffIsWrittenWhenTheGameIsTakenUpAgain() {
        Game three = after(FerryPack.BOW, FerryPack.BOW, FerryPack.BOW);
        String lines = three.take(FerryPack.ASK.id()).lines();
        String decision = lines.substring(0, lines.indexOf('\n') + 1);
        String end = lines.substring(decision.length());
        String file = three.journal().path().toText() + decision;

        Game.Resumed resumed = resumed(file);

        assertThat(resumed.change().lines()).isEqualTo(end);
    }

    @Test
    void aGameIsTakenUpWhereItWasLeftAfterAnythingThePlayerDid() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Game game = BEGUN.game();
            StringBuilder file = new StringBuilder(BEGUN.lines());
            for (int step = 0; step < 20; step++) {
                Game.Change change = anything(game, random);
                file.append(change.lines());
                game = change.game();
            }

            Game.Resumed resumed = resumed(file.toString());

            assertThat(resumed.change().lines()).as("seed %d", seed).isEmpty();
            assertThat(resumed.change().game().play()).isEqualTo(game.play());
            assertThat(resumed.change().game().journal()).isEqualTo(game.journal());
        }
    }

    private static Game.Change anything(Game game, SplittableRandom random) {
        int what = random.nextInt(5);
        Optional<Game.Change> again = game.again();
        List<Option> open = Walks.open(game.play());
        if (what == 0) {
            return game.back(random.nextInt(game.play().length() + 1));
        }
        if (what == 1 && again.isPresent()) {
            return again.get();
        }
        if (what == 2) {
            return game.goTo(random.nextInt(game.journal().size() + 1)).orElseThrow();
        }
        return open.isEmpty()
                ? game.note("label", "the end")
                : game.take(open.get(random.nextInt(open.size())).id());
    }

    private static Game.Resumed resumed(String file) {
        JournalReading reading = Journal.read(file.getBytes(UTF_8));
        assertThat(reading).isInstanceOf(JournalReading.Whole.class);
        return Game.resume(Walks.STORY, reading.journal().get(0)).orElseThrow();
    }

    private static Game after(Choice... choices) {
        Game game = BEGUN.game();
        for (Choice choice : choices) {
            game = take(game, choice);
        }
        return game;
    }

    private static Game take(Game game, Choice choice) {
        return game.take(choice.id()).game();
    }

    private static Decision hall(Choice choice) {
        return new Decision(FerryPack.HALL, choice.id());
    }
}
