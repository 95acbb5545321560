package aigun.play;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Interrupt;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.Scene;
import aigun.model.Sha256;
import aigun.model.Start;
import aigun.model.Track;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The short hashes by which a path tells what it was played on and what it came to. */
public final class Hashes {
    /** Counted up whenever the same rules would be played differently. */
    public static final int RULES_VERSION = 1;

    private Hashes() {}

    /** Of the rules of a pack, without words for people: two packs that play alike have the same; 16 digits. */
    public static String story(Pack pack) {
        return Sha256.hex(rules(pack)).substring(0, PathHeader.HASH_DIGITS);
    }

    /** Of all that differs from the start, by the oldest ids, the scene included whether or not it does; 8 digits. */
    public static String state(Story story, State start, State now) {
        Renames renames = Renames.of(story.pack());
        return state(renames.oldest(story.values(start)), renames.oldest(story.values(now)));
    }

    /** The same of values by the oldest ids. */
    static String state(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> different = new TreeMap<>();
        after.forEach((name, value) -> {
            if (name.equals("scene") || !value.equals(before.getOrDefault(name, ""))) {
                different.put(name, value);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> different.put(name, ""));
        StringBuilder text = new StringBuilder();
        different.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return Sha256.hex(text.toString()).substring(0, Prints.STATE_DIGITS);
    }

    /** The fingerprints of an option taken in a state, and of the state it led to. */
    static Prints prints(Turn turn, Story story, State start) {
        Prints parts = parts(turn.option(), story.scene(turn.before()), story.pack());
        return parts.with(state(story, start, turn.telling().after()));
    }

    /** The fingerprints of an option, whatever state it leads to. */
    static Prints parts(Option option, Scene scene, Pack pack) {
        OptionText text = OptionText.of(option, asked(pack, scene));
        Renames renames = Renames.of(pack);
        return new Prints(
                Prints.NO_STATE,
                part(text.words()),
                part(renames.oldest(text.when())),
                part(renames.oldest(text.then())));
    }

    /** The rules of the counterpart who answers in a scene; empty where nobody does. */
    private static String asked(Pack pack, Scene scene) {
        StringBuilder rules = new StringBuilder();
        if (scene.way() instanceof Way.Choose choose) {
            for (CounterpartId id : choose.counterpart()) {
                rules.append(RulesText.counterpart(pack.counterpart(id)));
            }
        } else if (scene.way() instanceof Way.Bargain bargain) {
            rules.append(RulesText.counterpart(pack.counterpart(bargain.table().counterpart())));
        }
        return rules.toString();
    }

    private static String part(String text) {
        return Sha256.hex(text).substring(0, Prints.PART_DIGITS);
    }

    private static String rules(Pack pack) {
        StringBuilder text = new StringBuilder("rules ").append(RULES_VERSION).append('\n');
        List<String> parts = new ArrayList<>();
        for (Track track : pack.tracks()) {
            parts.add("track " + track.id() + " " + track.least() + " " + track.most() + " " + track.start());
        }
        for (Paper paper : pack.papers()) {
            parts.add("paper " + paper.id() + " " + paper.held().describe());
        }
        for (Issue issue : pack.issues()) {
            parts.add(issue(issue));
        }
        for (Counterpart counterpart : pack.counterparts()) {
            parts.add(RulesText.counterpart(counterpart));
        }
        for (Start start : pack.starts()) {
            parts.add(start(start));
        }
        for (Scene scene : pack.scenes()) {
            parts.add(RulesText.scene(scene));
        }
        text.append(RulesText.sorted(parts));
        for (Interrupt interrupt : pack.interrupts()) {
            text.append("interrupt ").append(interrupt.when().describe()).append(' ');
            text.append(interrupt.in()).append(' ').append(interrupt.to()).append('\n');
        }
        return text.append(pack.remembers() ? "remembers\n" : "").toString();
    }

    private static String issue(Issue issue) {
        StringBuilder text = new StringBuilder("issue ").append(issue.id());
        for (Issue.Position position : issue.positions()) {
            List<String> worths = new ArrayList<>();
            for (Issue.Worth worth : position.worths()) {
                worths.add(worth.side() + " " + worth.points());
            }
            text.append("\nposition ").append(position.id()).append(' ').append(RulesText.sorted(worths));
        }
        return text.toString();
    }

    private static String start(Start start) {
        List<String> parts = new ArrayList<>();
        for (Start.Level level : start.levels()) {
            parts.add(level.track() + " " + level.value());
        }
        parts.add("flags " + new TreeSet<>(texts(start.flags())));
        parts.add("adjustable " + new TreeSet<>(texts(start.adjustable())));
        parts.add("draft " + RulesText.terms(start.draft().terms()));
        start.behind().scenes().forEach(scene -> parts.add("seen " + scene));
        start.behind().decisions().forEach(done -> parts.add("taken " + done.text()));
        return "start " + start.id() + " " + start.side() + " " + start.scene() + "\n" + RulesText.sorted(parts);
    }

    private static List<String> texts(List<?> ids) {
        List<String> texts = new ArrayList<>();
        for (Object id : ids) {
            texts.add(id.toString());
        }
        return texts;
    }
}
