package aigun;

import static aigun.Parts.ALWAYS;
import static aigun.Parts.add;
import static aigun.Parts.answer;
import static aigun.Parts.choice;
import static aigun.Parts.choose;
import static aigun.Parts.level;
import static aigun.Parts.locked;
import static aigun.Parts.position;
import static aigun.Parts.raise;
import static aigun.Parts.raised;
import static aigun.Parts.reply;
import static aigun.Parts.scene;
import static aigun.Parts.stands;
import static aigun.Parts.term;
import static aigun.Parts.then;
import static aigun.Parts.worth;
import static aigun.Parts.write;

import aigun.model.Amount;
import aigun.model.Choice;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Draft;
import aigun.model.Ending;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.Interrupt;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.PersonId;
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
import java.util.List;

/**
 * A pack of the size of a whole campaign, made by rule: 6 tracks, 25 flags, 9 issues of 5 positions, 16 scenes in a row
 * with 4 choices each, one of which asks for terms; two interrupts, and an ending chosen by what was reached.
 */
public final class CampaignPack {
    public static final int SCENES = 16;
    private static final SideId OURS = new SideId("ours");
    private static final SideId THEIRS = new SideId("theirs");
    private static final CounterpartId ENVOY = new CounterpartId("envoy");
    private static final List<String> POSITIONS = List.of("all", "most", "half", "some", "none");
    private static final List<String> ENDINGS = List.of("peace", "truce", "grudge", "nothing", "recalled", "war");

    private CampaignPack() {}

    public static Pack pack() {
        return new Pack(
                "campaign",
                "Campaign",
                "1",
                Prose.EMPTY,
                List.of(new Side(OURS, "Ours", "", Prose.EMPTY), new Side(THEIRS, "Theirs", "", Prose.EMPTY)),
                tracks(),
                flags(),
                issues(),
                List.of(),
                List.of(),
                List.of(),
                List.of(counterpart()),
                List.of(start()),
                List.of(
                        new Interrupt(level(track(0), Comparison.AT_MOST, 0), List.of(), id("recalled")),
                        new Interrupt(
                                new Condition.And(List.of(
                                        level(track(1), Comparison.AT_MOST, 1),
                                        level(track(5), Comparison.AT_LEAST, 9))),
                                List.of(),
                                id("war"))),
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
                scenes(),
                List.of());
    }

    private static TrackId track(int number) {
        return new TrackId("track-" + number % 6);
    }

    private static FlagId flag(int number) {
        return new FlagId("flag-" + number % 25);
    }

    private static Term at(int issue, int position) {
        return term(new IssueId("issue-" + issue % 9), POSITIONS.get(position % 5));
    }

    private static SceneId id(String name) {
        return new SceneId(name);
    }

    private static List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            tracks.add(new Track(track(number), "Track " + number, "", 0, 10, 5, List.of(), List.of()));
        }
        return tracks;
    }

    private static List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            flags.add(new Flag(flag(number), ""));
        }
        return flags;
    }

    private static List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            List<Issue.Position> positions = new ArrayList<>();
            for (int order = 0; order < POSITIONS.size(); order++) {
                int stake = 4 + number;
                positions.add(
                        position(POSITIONS.get(order), worth(OURS, stake - order), worth(THEIRS, order * stake / 3)));
            }
            issues.add(new Issue(new IssueId("issue-" + number), "Issue " + number, "", positions));
        }
        return issues;
    }

    private static Counterpart counterpart() {
        Amount pressed = new Amount.Product(new Amount.Fixed(3), new Amount.Level(track(2)));
        Amount trusted = new Amount.Product(new Amount.Fixed(2), new Amount.Level(track(1)));
        return new Counterpart(
                ENVOY,
                new PersonId("envoy"),
                THEIRS,
                new Counterpart.Reservation(
                        new Amount.Difference(new Amount.Difference(new Amount.Fixed(75), pressed), trusted),
                        List.of(new Counterpart.Adjustment(raised(flag(3)), new Amount.Fixed(-2)))),
                List.of(reply("line", Parts.proposed(Comparison.LESS, at(0, 1)))),
                List.of(new Counterpart.Rule(
                        Counterpart.Deed.ACCEPT,
                        reply(
                                "near",
                                new Condition.And(List.of(new Condition.Touches(at(1, 0).issue()), raised(flag(4))))))),
                List.of(new Counterpart.Offer(at(2, 2), reply("half", ALWAYS))),
                reply("accepts", ALWAYS),
                reply("refuses", ALWAYS, add(track(5), 1)));
    }

    private static Start start() {
        Draft draft = Draft.EMPTY;
        for (int number = 0; number < 9; number++) {
            draft = draft.with(at(number, 4));
        }
        return new Start(
                new StartId("start"),
                OURS,
                "Start",
                Prose.EMPTY,
                id("scene-0"),
                List.of(),
                List.of(),
                draft,
                List.of(),
                "");
    }

    private static List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        for (int number = 0; number < SCENES; number++) {
            scenes.add(scene(id("scene-" + number), choose(ENVOY, choices(number))));
        }
        scenes.add(scene(
                id("scene-" + SCENES),
                new Way.Pass(new Next(List.of(
                        new Next.Fork(worthAtLeast(60), id("peace")),
                        new Next.Fork(stands(Comparison.AT_MOST, at(0, 2)), id("truce")),
                        new Next.Fork(level(track(1), Comparison.LESS, 4), id("grudge")),
                        new Next.Fork(ALWAYS, id("nothing")))))));
        for (String ending : ENDINGS) {
            scenes.add(scene(id(ending), new Way.End(new Ending(ending, true, List.of()))));
        }
        return scenes;
    }

    private static Condition worthAtLeast(int points) {
        return new Condition.Compare(
                new Amount.Worth(OURS, Amount.Terms.DRAFT), Comparison.AT_LEAST, new Amount.Fixed(points));
    }

    private static Choice[] choices(int number) {
        Next next = Next.to(id("scene-" + (number + 1)));
        Condition trusted = level(track(number), Comparison.AT_LEAST, 4);
        return new Choice[] {
            choice("yield", "Yield", next, write(at(number, 3)), add(track(0), -1), add(track(1), 1)),
            locked(
                    choice("press", "Press", next, add(track(2), 2), add(track(1), -1), raise(flag(number))),
                    new Condition.And(List.of(trusted, Parts.not(raised(flag(number + 1))))),
                    "Not now."),
            locked(
                    choice("wait", "Wait", next, add(track(5), 1), add(track(number), 1), raise(flag(number + 7))),
                    new Condition.Or(List.of(raised(flag(number + 6)), trusted)),
                    "Not now."),
            then(
                    choice("ask", "Ask", next),
                    new Choice.Then.Ask(
                            List.of(at(number, 1), at(number + 1, 2)),
                            answer("Yes.", next, add(track(1), 1), add(track(0), 1)),
                            answer("No.", next, add(track(1), -1))))
        };
    }
}
