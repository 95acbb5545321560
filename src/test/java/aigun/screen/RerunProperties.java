package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.Start;
import aigun.play.Game;
import aigun.play.PathHeader;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was played can be played again on the screen: seeded walks through scenes, chance and tables. */
class RerunProperties {
    private static final int WALKS = 40;
    private static final int STEPS_MAX = 25;
    private static final String HASH = "0".repeat(16);

    /** A play and the seed it came from. */
    record Walk(long seed, Play play) {
        @Override
        public String toString() {
            return "seed " + seed + ": " + play.decisions();
        }
    }

    static Stream<Walk> walks() {
        return LongStream.range(0, WALKS)
                .mapToObj(seed ->
                        new Walk(seed, walk(seed % 2 == 0 ? Screens.FERRY : Maps.STORY, new SplittableRandom(seed))));
    }

    private static Play walk(Story story, SplittableRandom random) {
        List<Start> starts = story.pack().starts();
        Start start = starts.get(random.nextInt(starts.size()));
        String view = Viewing.words().get(random.nextInt(3));
        Play play = Play.begin(
                story,
                new PathHeader(story.pack().id(), story.pack().version(), HASH, HASH, start.id(), List.of(), view));
        for (int step = random.nextInt(STEPS_MAX); 0 < step && !play.isOver(); step--) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everyDecisionIsAChapterAndTheLastPictureIsThatOfTheGame(Walk walk) {
        Play play = walk.play();
        List<Rerun.Shot> shots = Rerun.of(new World(play.story(), HASH, HASH), play, Screens.messages(), Size.HOME);
        List<String> chapters = new ArrayList<>();
        shots.forEach(shot -> chapters.add(shot.chapter()));
        chapters.removeIf(String::isEmpty);
        String last = text(shots.get(shots.size() - 1).frame());

        assertThat(chapters).hasSize(1 + play.length());
        for (int number = 1; number <= play.length(); number++) {
            assertThat(chapters.get(number)).startsWith(number + ". ");
        }
        assertThat(last).isEqualTo(text(View.view(rested(play))));
    }

    /** The screen of the same play taken up again, read to its end. */
    private static Model rested(Play play) {
        Model model = Screens.after(
                Screens.title(play.story(), Size.HOME),
                new Msg.Opened(kept(play).journal(), ""));
        return Moving.end(model);
    }

    private static Game kept(Play play) {
        Game game = Game.begin(play.story(), play.header()).game();
        for (Decision decision : play.decisions()) {
            game = game.take(decision.choice()).game();
        }
        return game;
    }

    private static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        frame.lines().forEach(row -> text.append(row.text().stripTrailing()).append('\n'));
        return text.toString();
    }
}
