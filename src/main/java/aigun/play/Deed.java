package aigun.play;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Scene;
import aigun.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it is looked back on.
 *
 * @param verdict empty list where nothing is judged, else exactly one
 * @param sources the works the verdict rests on
 * @param options all that was shown then, what was locked and what was decided included
 */
public record Deed(Turn turn, Scene scene, List<Verdict> verdict, List<Source> sources, List<Option> options) {
    public Deed {
        verdict = List.copyOf(verdict);
        sources = List.copyOf(sources);
        options = List.copyOf(options);
    }

    /** Every decision of a play, in order. */
    public static List<Deed> of(Play play) {
        List<Deed> deeds = new ArrayList<>();
        for (Turn turn : play.turns()) {
            deeds.add(of(play, turn));
        }
        return deeds;
    }

    /** The decision with this number, from 1. */
    public static Deed of(Play play, int number) {
        return of(play, play.turn(number));
    }

    private static Deed of(Play play, Turn turn) {
        Story story = play.story();
        Optional<Verdict> verdict = Verdict.of(play, turn.number());
        List<Source> sources = new ArrayList<>();
        if (verdict.isPresent()) {
            sources.addAll(Works.of(story.pack(), verdict.get().evidence().sources()));
        }
        Scene scene = story.scene(turn.before());
        return new Deed(turn, scene, verdict.stream().toList(), sources, story.options(turn.before()));
    }
}
