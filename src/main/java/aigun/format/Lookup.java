package aigun.format;

import aigun.format.Complaints.Stretch;
import aigun.model.CounterpartId;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.PositionId;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what names stand for; says of a name that nothing has, unless its declaration could not be read. */
record Lookup(Names names, Complaints complaints) {
    Optional<Track> track(String id) {
        return find(names.tracks(), track -> track.id().text(), id);
    }

    Optional<FlagId> flag(String id) {
        return find(names.flags(), FlagId::text, id);
    }

    Optional<Issue> issue(String id) {
        return find(names.issues(), issue -> issue.id().text(), id);
    }

    /** The issue that has such a position, for a hint. */
    Optional<Issue> issueOf(String position) {
        return names.issues().entries().stream()
                .filter(issue -> 0 <= orderOf(issue, position))
                .findFirst();
    }

    static int orderOf(Issue issue, String position) {
        for (int index = 0; index < issue.positions().size(); index++) {
            if (issue.positions().get(index).id().text().equals(position)) {
                return index;
            }
        }
        return -1;
    }

    Optional<Issue> issue(String id, Stretch where) {
        return known(names.issues(), issue -> issue.id().text(), new Wanted(Code.UNKNOWN_ISSUE, "issue", id, where));
    }

    Optional<PositionId> position(Issue issue, String id, Stretch where) {
        List<String> ids = positionIds(issue);
        if (!ids.contains(id)) {
            String message = "The issue \"" + issue.id() + "\" has no position \"" + id + "\".";
            complaints.unknown(Code.UNKNOWN_POSITION, where, message, ids);
            return Optional.empty();
        }
        return Optional.of(new PositionId(id));
    }

    List<String> positionIds(Issue issue) {
        return ids(issue.positions(), position -> position.id().text());
    }

    Optional<SideId> side(String id, Stretch where) {
        return known(names.sides(), SideId::text, new Wanted(Code.UNKNOWN_SIDE, "side", id, where));
    }

    Optional<CounterpartId> counterpart(String id, Stretch where) {
        Wanted wanted = new Wanted(Code.UNKNOWN_COUNTERPART, "counterpart", id, where);
        return known(names.counterparts(), CounterpartId::text, wanted);
    }

    Optional<Names.KnownScene> scene(String id, Stretch where) {
        return known(names.scenes(), Names.KnownScene::id, new Wanted(Code.UNKNOWN_SCENE, "scene", id, where));
    }

    Optional<String> choice(Names.KnownScene scene, String id, Stretch where) {
        List<String> ids = scene.choices().entries();
        if (ids.contains(id)) {
            return Optional.of(id);
        }
        if (scene.choices().complete()) {
            String message = "The scene \"" + scene.id() + "\" has no choice \"" + id + "\".";
            complaints.unknown(Code.UNKNOWN_CHOICE, where, message, ids);
        }
        return Optional.empty();
    }

    /** Says of a name without a prefix that nothing has. */
    void unknown(Expr.Name name, List<String> allowed) {
        if (!names.tracks().complete() || !names.flags().complete()) {
            return;
        }
        complaints.unknown(
                Code.UNKNOWN_NAME,
                name.where(),
                "Nothing is called \"" + name.text() + "\" here.",
                Keys.allowed(allowed));
    }

    /** A name such as {@code trust-3} that was meant for a difference; says so. */
    boolean isGlued(Expr.Name name) {
        String text = name.text();
        for (int at = text.indexOf('-'); 0 < at; at = text.indexOf('-', at + 1)) {
            String left = text.substring(0, at);
            String right = text.substring(at + 1);
            boolean number = right.chars().allMatch(Character::isDigit);
            if (track(left).isPresent() && (number || track(right).isPresent())) {
                complaints.error(
                        Code.MISSING_SPACE,
                        name.where(),
                        "\"" + text + "\" is one name, and nothing has it.",
                        "For a difference write spaces: " + left + " - " + right + ".");
                return true;
            }
        }
        return false;
    }

    List<String> trackIds() {
        return ids(names.tracks().entries(), track -> track.id().text());
    }

    List<String> flagIds() {
        return ids(names.flags().entries(), FlagId::text);
    }

    /** What is looked for, and how to speak of it. */
    private record Wanted(Code code, String kind, String id, Stretch where) {}

    private <T> Optional<T> known(Names.Roll<T> roll, Function<T, String> id, Wanted wanted) {
        Optional<T> found = find(roll, id, wanted.id());
        if (found.isEmpty() && roll.complete()) {
            complaints.unknown(
                    wanted.code(),
                    wanted.where(),
                    "There is no " + wanted.kind() + " \"" + wanted.id() + "\".",
                    Keys.allowed(ids(roll.entries(), id)));
        }
        return found;
    }

    private static <T> Optional<T> find(Names.Roll<T> roll, Function<T, String> id, String wanted) {
        return roll.entries().stream()
                .filter(entry -> id.apply(entry).equals(wanted))
                .findFirst();
    }

    private static <T> List<String> ids(List<T> entries, Function<T, String> id) {
        List<String> ids = new ArrayList<>();
        for (T entry : entries) {
            ids.add(id.apply(entry));
        }
        return ids;
    }
}
