package aigun.play;

import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.IssueId;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Rename;
import aigun.model.Rename.Kind;
import aigun.model.Renaming;
import aigun.model.Renaming.Way;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Between what a path calls things and what the pack calls them today. Whatever was recorded is played by the ids of
 * today, and hashes are taken over the oldest, so that they don't change when a thing is renamed.
 */
public record Renames(List<Rename> all) {
    private static final String DRAFT = "draft.";
    private static final String SEEN = "seen(";
    private static final String TAKEN = "taken(";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9/-]*");

    public Renames {
        all = List.copyOf(all);
    }

    public static Renames of(Pack pack) {
        return new Renames(pack.renames());
    }

    /** By the ids of today. */
    public StartId now(StartId start) {
        return new StartId(id(Way.TO_NOW, Kind.START, "", start.text()));
    }

    /** By the ids of today. */
    public SceneId now(SceneId scene) {
        return new SceneId(id(Way.TO_NOW, Kind.SCENE, "", scene.text()));
    }

    /** By the ids of today. */
    public Decision now(Decision decision) {
        SceneId scene = now(decision.scene());
        String choice = move(Way.TO_NOW, scene.text(), decision.choice().text());
        return new Decision(scene, new ChoiceId(choice));
    }

    /** By the ids of today. */
    Draft now(Draft draft) {
        List<Term> terms = new ArrayList<>();
        for (Term term : draft.terms()) {
            String issue = id(Way.TO_NOW, Kind.ISSUE, "", term.issue().text());
            String position =
                    id(Way.TO_NOW, Kind.POSITION, issue, term.position().text());
            terms.add(new Term(new IssueId(issue), new PositionId(position)));
        }
        return new Draft(terms);
    }

    /** By the ids of today. */
    PathHeader now(PathHeader header) {
        List<Start.Level> adjusted = new ArrayList<>();
        for (Start.Level level : header.adjusted()) {
            TrackId track =
                    new TrackId(id(Way.TO_NOW, Kind.TRACK, "", level.track().text()));
            adjusted.add(new Start.Level(track, level.value()));
        }
        return new PathHeader(
                header.pack(),
                header.version(),
                header.storyHash(),
                header.contentHash(),
                now(header.start()),
                adjusted,
                header.view());
    }

    /** A state's values by the oldest ids. */
    SortedMap<String, String> oldest(SortedMap<String, String> values) {
        if (all.isEmpty()) {
            return values;
        }
        SortedMap<String, String> taken = new TreeMap<>();
        values.forEach((name, value) -> taken.put(oldestName(name), oldestValue(name, value)));
        return taken;
    }

    private String oldestName(String name) {
        if (name.startsWith(DRAFT)) {
            return DRAFT + oldest(Kind.ISSUE, "", name.substring(DRAFT.length()));
        }
        if (name.startsWith(SEEN)) {
            return SEEN + oldest(Kind.SCENE, "", inner(name, SEEN)) + ")";
        }
        if (name.startsWith(TAKEN)) {
            String[] parts = inner(name, TAKEN).split(", ", 2);
            String choice = move(Way.TO_OLDEST, parts[0], parts[1]);
            return TAKEN + oldest(Kind.SCENE, "", parts[0]) + ", " + choice + ")";
        }
        return oldest(Kind.TRACK, "", oldest(Kind.FLAG, "", name));
    }

    private static String inner(String name, String before) {
        return name.substring(before.length(), name.length() - 1);
    }

    private String oldestValue(String name, String value) {
        if (name.startsWith(DRAFT)) {
            return oldest(Kind.POSITION, name.substring(DRAFT.length()), value);
        }
        return name.equals("scene") ? oldest(Kind.SCENE, "", value) : value;
    }

    /**
     * Rules written out, by the oldest ids. A word is taken for what it can be; where two things of different kinds have
     * one id and one of them was renamed, the other is written by the former id too.
     */
    String oldest(String rules) {
        if (all.isEmpty()) {
            return rules;
        }
        SortedMap<String, String> words = new TreeMap<>();
        for (Rename rename : all) {
            words.putIfAbsent(lastWord(rename.now()), lastWord(rename.was()));
        }
        return ID.matcher(rules).replaceAll(word -> words.getOrDefault(word.group(), word.group()));
    }

    private static String lastWord(String move) {
        return move.substring(move.lastIndexOf(' ') + 1);
    }

    private String move(Way way, String scene, String move) {
        return ids().move(way, scene, move);
    }

    private String oldest(Kind kind, String within, String id) {
        return id(Way.TO_OLDEST, kind, within, id);
    }

    private String id(Way way, Kind kind, String within, String id) {
        return ids().id(way, kind, within, id);
    }

    private Renaming ids() {
        return new Renaming(all);
    }
}
