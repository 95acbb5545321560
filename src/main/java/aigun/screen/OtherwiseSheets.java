package aigun.screen;

import aigun.author.Hindsight;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What else could have come: the player may guess first which ending was nearest, and then everything is told. */
final class OtherwiseSheets {
    private static final int CHOICE_MIN = 2;

    private OtherwiseSheets() {}

    /** The question, once there are endings to ask it of; until then how the counting stands. */
    static Sheet of(Scribe scribe, Model.Ground ground) {
        Optional<Hindsight> hindsight = OtherwiseLines.hindsight(scribe, ground);
        boolean asked =
                hindsight.isPresent() && CHOICE_MIN <= hindsight.get().others().size();
        return asked ? question(scribe, hindsight.get()) : told(scribe, ground, List.of());
    }

    private static Sheet question(Scribe scribe, Hindsight hindsight) {
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(scribe.text("guess.which"), Role.PLAIN))));
        story.add(TitleSheets.words(scribe.text("guess.about")));
        Choices choices = new Choices();
        for (SceneId ending : named(scribe, hindsight)) {
            choices.add(scribe.scene(ending).title(), new Action.Turn(new Screen.Guessed(List.of(ending))));
        }
        choices.add(scribe.text("guess.skip"), new Action.Turn(new Screen.Guessed(List.of())));
        return DebriefSheets.page(scribe, "debrief.otherwise", new Doc(story), choices);
    }

    /** In the pack's order, which gives nothing away. */
    private static List<SceneId> named(Scribe scribe, Hindsight hindsight) {
        List<SceneId> named = new ArrayList<>();
        hindsight.others().forEach(other -> named.add(other.ending()));
        named.sort(Comparator.comparingInt(
                ending -> scribe.pack().scenes().indexOf(scribe.pack().scene(ending))));
        return named;
    }

    /** What came of a guess, if there was one, and all that was counted. */
    static Sheet told(Scribe scribe, Model.Ground ground, List<SceneId> guess) {
        List<Doc.Block> story = new ArrayList<>();
        Optional<Hindsight> hindsight = OtherwiseLines.hindsight(scribe, ground);
        if (hindsight.isPresent()) {
            for (SceneId ending : guess) {
                story.add(new Doc.Text(0, List.of(new Run(answer(scribe, hindsight.get(), ending), Role.STRONG))));
            }
        }
        story.addAll(OtherwiseLines.of(scribe, ground));
        return DebriefSheets.page(scribe, "debrief.otherwise", new Doc(story), new Choices());
    }

    private static String answer(Scribe scribe, Hindsight hindsight, SceneId guess) {
        List<SceneId> nearest = nearest(hindsight);
        String title = scribe.scene(guess).title();
        if (nearest.contains(guess)) {
            return scribe.text(nearest.size() == 1 ? "guess.right" : "guess.right-too", title);
        }
        List<String> titles = new ArrayList<>();
        nearest.forEach(ending -> titles.add(scribe.scene(ending).title()));
        return scribe.text("guess.other", title, String.join("; ", titles));
    }

    /** Several where nothing tells which of them was nearer. */
    private static List<SceneId> nearest(Hindsight hindsight) {
        Hindsight.Other first = hindsight.others().get(0);
        List<SceneId> nearest = new ArrayList<>();
        for (Hindsight.Other other : hindsight.others()) {
            if (other.decision() == first.decision() && other.more() == first.more()) {
                nearest.add(other.ending());
            }
        }
        return nearest;
    }
}
