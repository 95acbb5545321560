package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Landmark;
import aigun.engine.Scout;
import aigun.engine.Story;
import aigun.engine.Survey;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Goes one way after another from a start of a story, and notes what they come by. For one thread. */
final class Tour {
    private final Story story;
    private final Start start;
    private final Survey survey;
    private final Scout scout;
    private final Set<Decision> taken = new HashSet<>();

    /** Where it stands now. */
    private int scene;

    Tour(Story story, Start start) {
        this(story, start, story.survey(Keep.RULES, start, List.of()));
    }

    private Tour(Story story, Start start, Survey survey) {
        this.story = story;
        this.start = start;
        this.survey = survey;
        scout = survey.scout();
    }

    /** Another from the same start, which came by nothing yet. */
    Tour anew() {
        return new Tour(story, start, survey);
    }

    /** The same list for all starts of a story. */
    List<Landmark> landmarks() {
        return survey.landmarks();
    }

    boolean isSeen(int landmark, boolean holds) {
        return !scout.sightings().sight(landmark, holds).isNever();
    }

    boolean took(Decision decision) {
        return taken.contains(decision);
    }

    Start start() {
        return start;
    }

    /** Goes the way of a play that began at this start. */
    void follow(Play play) {
        begin();
        for (Turn turn : play.turns()) {
            taken.add(turn.decision());
            scout.takeOption(turn.option().index());
            stand();
        }
    }

    /**
     * Goes a way of its own: where the player decides all that is open is as likely; where chance does, its weights count.
     *
     * @param draw a whole number from 0, below the one it is given
     */
    Walk walk(IntUnaryOperator draw) {
        begin();
        List<Decision> decisions = new ArrayList<>();
        while (0 < scout.count() && decisions.size() < Walk.DECISIONS_MAX) {
            int place = Walk.drawn(scout.count(), scout::weight, draw);
            Decision decision = new Decision(rests(), scout.id(place));
            decisions.add(decision);
            taken.add(decision);
            scout.take(place);
            stand();
        }
        if (survey.isOver(scene)) {
            return new Walk(Walk.Outcome.ENDED, rests(), decisions);
        }
        Walk.Outcome outcome = scout.count() == 0 ? Walk.Outcome.DEAD_END : Walk.Outcome.TOO_LONG;
        return new Walk(outcome, rests(), decisions);
    }

    private void begin() {
        scout.begin();
        stand();
    }

    private void stand() {
        scene = survey.scene(scout.key(), 0);
        scout.stand(scout.key(), 0, scout.shades(), 0);
        scout.look(0, 0);
    }

    private SceneId rests() {
        return story.pack().scenes().get(scene).id();
    }
}
