package aigun;

import aigun.model.Amount;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Draft;
import aigun.model.Effect;
import aigun.model.Ending;
import aigun.model.Interrupt;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Moment;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.PositionId;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The border talks: a story whose paths, states and endings were counted by other programs, for measuring and for finding
 * out whether ours counts alike.
 */
public final class BorderTalks {
    /** Twelve rounds: every round of the table once. */
    public static final int SMALL = 12;

    public static final int MEDIUM = 16;
    public static final int LARGE = 24;
    /** So many rounds that the number of paths is none for 64 bits. */
    public static final int XL = 64;

    /** How the story differs from its plain form. */
    public enum Variant {
        PLAIN,
        /** The first choice of rounds 7 and 12 is locked at times, so that some play comes to a dead end. */
        LOCKED,
        /** After every fourth round it rains or the sun shines. */
        WEATHER
    }

    /** The folder in which the scenes stand. */
    static final String FOLDER = "talks/";

    /** Why a choice is closed. */
    static final String LOCKED = "Not as things stand.";

    static final int TRACK_MOST = 3;
    private static final SideId SIDE = new SideId("envoys");
    private static final int WEATHER_EVERY = 4;

    private final int rounds;
    private final Variant variant;

    private BorderTalks(int rounds, Variant variant) {
        this.rounds = rounds;
        this.variant = variant;
    }

    public static Pack pack(int rounds, Variant variant) {
        return new BorderTalks(rounds, variant).pack();
    }

    private Pack pack() {
        List<Scene> scenes = new ArrayList<>();
        List<SceneId> left = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            boolean weather = hasWeather(round);
            scenes.add(round(round, weather ? id("weather-" + round) : after(round)));
            if (weather) {
                scenes.add(weather(round));
            }
            left.add(weather ? id("weather-" + round) : id("r" + round));
        }
        scenes.add(close());
        for (BorderTable.Close ending : BorderTable.ENDINGS) {
            scenes.add(scene(id(ending.name()), "", new Way.End(new Ending(ending.name(), true, told(ending.text())))));
        }
        scenes.sort(Comparator.comparing(scene -> scene.id().text()));
        return pack(scenes, new Interrupt(condition("patience <= 0"), left, id("final")));
    }

    private static Pack pack(List<Scene> scenes, Interrupt early) {
        Start start = new Start(
                new StartId("shed"),
                SIDE,
                "The shed",
                Prose.EMPTY,
                id("r1"),
                List.of(),
                List.of(),
                Draft.EMPTY,
                List.of(),
                "");
        return new Pack(
                "border-talks",
                "Border talks",
                "1",
                Prose.EMPTY,
                List.of(new Side(SIDE, "Envoys", "", Prose.EMPTY)),
                tracks(),
                List.of(),
                issues(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(start),
                List.of(early),
                Pack.Order.WRITTEN,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                scenes,
                List.of());
    }

    private boolean hasWeather(int round) {
        return variant == Variant.WEATHER && round % WEATHER_EVERY == 0;
    }

    private SceneId after(int round) {
        return id(round == rounds ? "final" : "r" + (round + 1));
    }

    private Scene round(int round, SceneId next) {
        int place = (round - 1) % BorderTable.ROUNDS.size();
        BorderTable.Round row = BorderTable.ROUNDS.get(place);
        List<Choice> choices = new ArrayList<>();
        for (BorderTable.Row choice : row.rows()) {
            Condition when = choices.isEmpty() ? first(place + 1) : condition(choice.when());
            choices.add(new Choice(
                    new ChoiceId("c" + choices.size()),
                    choice.label(),
                    when,
                    when.isAlways() ? "" : LOCKED,
                    effects(choice.effects()),
                    told(choice.after()),
                    false,
                    new Choice.Then.Go(Next.to(next)),
                    Parts.INVENTED));
        }
        return scene(id("r" + round), row.text(), new Way.Choose(List.of(), choices));
    }

    private Condition first(int row) {
        if (variant == Variant.LOCKED && row == 7) {
            return condition("trust >= 1");
        }
        return condition(variant == Variant.LOCKED && row == 12 ? "patience >= 2" : "");
    }

    private Scene weather(int round) {
        return scene(
                id("weather-" + round),
                "",
                new Way.Chance(List.of(
                        branch("rain", 1, "patience-1", after(round)), branch("sun", 2, "grain+1", after(round)))));
    }

    private static Way.Branch branch(String name, int weight, String effects, SceneId next) {
        return new Way.Branch(new ChoiceId(name), weight, name, effects(effects), List.of(), Next.to(next));
    }

    private static Scene close() {
        List<Next.Fork> ways = new ArrayList<>();
        for (BorderTable.Close ending : BorderTable.ENDINGS) {
            ways.add(new Next.Fork(condition(ending.when()), id(ending.name())));
        }
        return scene(id("final"), "", new Way.Pass(new Next(ways)));
    }

    private static Scene scene(SceneId id, String text, Way way) {
        return new Scene(id, name(id), "", Moment.UNKNOWN, List.of(), List.of(), told(text), List.of(), List.of(), way);
    }

    private static List<Paragraph> told(String words) {
        return words.isEmpty() ? List.of() : List.of(Parts.text(words));
    }

    private static SceneId id(String name) {
        return new SceneId(FOLDER + name);
    }

    private static String name(SceneId id) {
        return id.text().substring(FOLDER.length());
    }

    private static List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        for (String track : BorderTable.TRACKS) {
            int sign = track.indexOf('=');
            int start = Integer.parseInt(track.substring(sign + 1));
            TrackId id = new TrackId(track.substring(0, sign));
            tracks.add(new Track(id, id.text(), "", 0, TRACK_MOST, start, List.of(), List.of()));
        }
        return tracks;
    }

    private static List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (List<String> term : BorderTable.TERMS) {
            List<Issue.Position> positions = new ArrayList<>();
            for (String position : term.subList(1, term.size())) {
                positions.add(new Issue.Position(new PositionId(position), position, "", List.of()));
            }
            issues.add(new Issue(new IssueId(term.get(0)), term.get(0), "", positions));
        }
        return issues;
    }

    /** Effects such as {@code border=river trust+1}. */
    private static List<Effect> effects(String text) {
        List<Effect> effects = new ArrayList<>();
        for (String effect : List.of(text.split(" ", -1))) {
            int sign = effect.indexOf('=');
            if (0 < sign) {
                effects.add(
                        Parts.write(Parts.term(new IssueId(effect.substring(0, sign)), effect.substring(sign + 1))));
            } else {
                int step = effect.length() - 2;
                effects.add(
                        Parts.add(new TrackId(effect.substring(0, step)), Integer.parseInt(effect.substring(step))));
            }
        }
        return effects;
    }

    private static Condition condition(String text) {
        if (text.isEmpty()) {
            return Condition.always();
        }
        List<Condition> clauses = new ArrayList<>();
        for (String clause : List.of(text.split(" & ", -1))) {
            List<Condition> parts = new ArrayList<>();
            for (String part : List.of(clause.split(" \\| ", -1))) {
                parts.add(atom(List.of(part.split(" ", -1))));
            }
            clauses.add(parts.size() == 1 ? parts.get(0) : new Condition.Or(parts));
        }
        return clauses.size() == 1 ? clauses.get(0) : new Condition.And(clauses);
    }

    private static Condition atom(List<String> words) {
        Comparison comparison = Comparison.EQUAL;
        for (Comparison each : Comparison.values()) {
            comparison = each.sign().equals(words.get(1)) ? each : comparison;
        }
        String right = words.get(2);
        if (right.equals("unset")) {
            return new Condition.Settled(new IssueId(words.get(0)));
        }
        for (List<String> term : BorderTable.TERMS) {
            if (term.get(0).equals(words.get(0))) {
                return Parts.stands(comparison, new Term(new IssueId(words.get(0)), new PositionId(right)));
            }
        }
        boolean number = Character.isDigit(right.charAt(0));
        Amount amount = number ? new Amount.Fixed(Integer.parseInt(right)) : new Amount.Level(new TrackId(right));
        return new Condition.Compare(new Amount.Level(new TrackId(words.get(0))), comparison, amount);
    }
}
