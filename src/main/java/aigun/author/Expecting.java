package aigun.author;

import aigun.author.Unmet.Sight;
import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Expectation;
import aigun.model.Flag;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.SceneId;
import aigun.model.Track;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds a play against what it must have come to. */
final class Expecting {
    private final Play play;
    private final List<Unmet> unmet = new ArrayList<>();

    private Expecting(Play play) {
        this.play = play;
    }

    /** What it did not come to, in the order in which it is declared. */
    static List<Unmet> unmet(Expectation expected, Play play) {
        Expecting expecting = new Expecting(play);
        expected.ending().forEach(expecting::end);
        expected.holds().forEach(expecting::hold);
        expected.open().forEach(expecting::open);
        expected.shut().forEach(expecting::shut);
        expected.shows().forEach(expecting::show);
        return expecting.unmet;
    }

    private void end(SceneId expected) {
        SceneId rests = play.scene().id();
        if (!play.isOver() || !rests.equals(expected)) {
            unmet.add(new Unmet.Ending(expected, rests, play.isOver()));
        }
    }

    private void hold(Condition condition) {
        if (!play.story().holds(play.state(), condition, play.past())) {
            unmet.add(new Unmet.Failed(condition, readings(condition)));
        }
    }

    private void open(ChoiceId choice) {
        Sight sight = sight(choice);
        if (sight != Sight.OPEN) {
            unmet.add(new Unmet.Closed(choice, play.scene().id(), sight));
        }
    }

    private void shut(ChoiceId choice) {
        Sight sight = sight(choice);
        if (sight != Sight.LOCKED) {
            unmet.add(new Unmet.Unlocked(choice, play.scene().id(), sight));
        }
    }

    private Sight sight(ChoiceId choice) {
        Optional<Option> option = play.option(choice);
        if (option.isEmpty()) {
            return Sight.ABSENT;
        }
        return option.get().open() ? Sight.OPEN : Sight.LOCKED;
    }

    private void show(String words) {
        if (!told().contains(flat(words))) {
            unmet.add(new Unmet.Untold(words));
        }
    }

    /** Without marks, and with a blank wherever a line or a paragraph ends. */
    private String told() {
        StringBuilder told = new StringBuilder();
        for (Passage passage : play.latest().passages()) {
            for (Paragraph paragraph : passage.paragraphs()) {
                Sentences.of(paragraph.prose())
                        .forEach(sentence -> told.append(sentence.words()).append(' '));
            }
        }
        return flat(told.toString());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What the condition names of tracks, flags and issues. */
    private List<Unmet.Reading> readings(Condition condition) {
        SortedSet<String> named = new TreeSet<>(List.of(condition.describe().split("[^a-z0-9.-]+")));
        Pack pack = play.story().pack();
        List<Unmet.Reading> all = new ArrayList<>();
        for (Track track : pack.tracks()) {
            all.add(reading(track.id().text(), ""));
        }
        for (Flag flag : pack.flags()) {
            all.add(reading(flag.id().text(), "false"));
        }
        for (Issue issue : pack.issues()) {
            String name = "draft." + issue.id();
            if (named.contains(issue.id().text())) {
                named.add(name);
            }
            all.add(reading(name, ""));
        }
        return all.stream().filter(reading -> named.contains(reading.name())).toList();
    }

    private Unmet.Reading reading(String name, String otherwise) {
        return new Unmet.Reading(name, play.story().values(play.state()).getOrDefault(name, otherwise));
    }
}
