package aigun.author;

import aigun.author.Unmet.Access;
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
            unmet.add(new Unmet.Failed(condition, values(condition)));
        }
    }

    private void open(ChoiceId choice) {
        Access access = access(choice);
        if (access != Access.OPEN) {
            unmet.add(new Unmet.Closed(choice, play.scene().id(), access));
        }
    }

    private void shut(ChoiceId choice) {
        Access access = access(choice);
        if (access != Access.LOCKED) {
            unmet.add(new Unmet.Unlocked(choice, play.scene().id(), access));
        }
    }

    private Access access(ChoiceId choice) {
        Optional<Option> option = play.option(choice);
        if (option.isEmpty()) {
            return Access.ABSENT;
        }
        return option.get().open() ? Access.OPEN : Access.LOCKED;
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

    /** What the condition reads, as it is now. */
    private List<Unmet.Value> values(Condition condition) {
        SortedSet<String> read = Reads.of(condition);
        Pack pack = play.story().pack();
        List<Unmet.Value> all = new ArrayList<>();
        for (Track track : pack.tracks()) {
            all.add(value(track.id().text(), ""));
        }
        for (Flag flag : pack.flags()) {
            all.add(value(flag.id().text(), "false"));
        }
        for (Issue issue : pack.issues()) {
            all.add(value(Reads.draft(issue.id()), ""));
        }
        return all.stream().filter(value -> read.contains(value.name())).toList();
    }

    private Unmet.Value value(String name, String otherwise) {
        return new Unmet.Value(name, play.story().values(play.state()).getOrDefault(name, otherwise));
    }
}
