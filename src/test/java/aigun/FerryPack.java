package aigun;

import static aigun.Parts.add;
import static aigun.Parts.answer;
import static aigun.Parts.choice;
import static aigun.Parts.level;
import static aigun.Parts.locked;
import static aigun.Parts.once;
import static aigun.Parts.raise;
import static aigun.Parts.raised;
import static aigun.Parts.term;
import static aigun.Parts.then;

import aigun.model.Choice;
import aigun.model.Comparison;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Draft;
import aigun.model.FlagId;
import aigun.model.Interrupt;
import aigun.model.IssueId;
import aigun.model.KnownPath;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.PaperId;
import aigun.model.Prose;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.TrackId;
import aigun.model.TreatyId;
import java.util.List;

/**
 * The small negotiation that most tests play: two towns, a ferry between them, its toll and its landing. It has a locked
 * choice, one that can be taken once, one that asks for terms, a chance, pass scenes, a table, an interrupt and endings.
 */
public final class FerryPack {
    public static final SideId NORTH = new SideId("north");
    public static final SideId SOUTH = new SideId("south");
    public static final TrackId TRUST = new TrackId("trust");
    public static final TrackId CLOCK = new TrackId("clock");
    public static final TrackId PURSE = new TrackId("purse");
    public static final FlagId LETTER = new FlagId("letter");
    public static final FlagId WARNED = new FlagId("warned");
    public static final IssueId TOLL = new IssueId("toll");
    public static final IssueId LANDING = new IssueId("landing");
    public static final Term FREE = term(TOLL, "free");
    public static final Term TENTH = term(TOLL, "tenth");
    public static final Term FIFTH = term(TOLL, "fifth");
    public static final Term NORTH_BANK = term(LANDING, "north-bank");
    public static final Term BOTH_BANKS = term(LANDING, "both-banks");
    public static final CounterpartId OTTO = new CounterpartId("otto");
    public static final PaperId OLD_LETTER = new PaperId("old-letter");
    public static final TreatyId OLD_FERRY = new TreatyId("old-ferry");

    public static final SceneId HALL = new SceneId("hall");
    public static final SceneId RIVER = new SceneId("river");
    public static final SceneId STAIRS = new SceneId("stairs");
    public static final SceneId TABLE = new SceneId("table");
    public static final SceneId SIGNED = new SceneId("signed");
    public static final SceneId NO_FERRY = new SceneId("no-ferry");
    public static final SceneId STORM = new SceneId("storm");

    public static final Choice BOW = choice("bow", "Bow to Otto", Next.to(HALL), add(TRUST, 1), add(CLOCK, 1));
    public static final Choice SEARCH = once(choice("search", "Search the chest", Next.to(HALL), raise(LETTER)));
    public static final Choice WARN = locked(
            choice("warn", "Speak of the flood", Next.to(STAIRS), raise(WARNED), add(TRUST, -2)),
            raised(LETTER),
            "You have nothing to show.");
    public static final Choice ASK = then(
            choice("ask", "Ask for a tenth", Next.to(HALL), add(CLOCK, 1)),
            new Choice.Then.Ask(
                    List.of(TENTH),
                    answer("He nods.", Next.to(SIGNED)),
                    answer("He shakes his head.", Next.to(HALL), add(TRUST, -1))));
    public static final Choice CROSS = choice("cross", "Cross the river", Next.to(RIVER));
    public static final Choice SIT = choice("sit", "Sit down with him", Next.to(STAIRS));

    public static final Counterpart OTTO_HIMSELF = FerryTable.otto();
    public static final KnownPath HISTORY = FerryPapers.history();
    public static final Start START = new Start(
            new StartId("north"),
            NORTH,
            "From the north bank",
            Prose.of("You speak for the north bank."),
            HALL,
            List.of(new Start.Level(PURSE, 2)),
            List.of(),
            Draft.EMPTY.with(FIFTH),
            List.of(TRUST),
            HISTORY.id());
    public static final Start AT_THE_TABLE = new Start(
            new StartId("north-table"),
            NORTH,
            "At the table",
            Prose.EMPTY,
            TABLE,
            List.of(),
            List.of(LETTER),
            Draft.EMPTY.with(FIFTH),
            List.of(TRUST, PURSE),
            "");

    /** Choices as written. */
    public static final Pack PACK = pack(Pack.Order.WRITTEN);

    private FerryPack() {}

    public static Pack pack(Pack.Order order) {
        return new Pack(
                "ferry",
                "The Ferry",
                "1.0.0",
                Prose.of("Two towns want one ferry."),
                FerryPapers.sides(),
                FerryPapers.tracks(),
                FerryPapers.flags(),
                FerryPapers.issues(),
                FerryPapers.mandates(),
                List.of(FerryPapers.oldFerry()),
                List.of(OLD_FERRY),
                List.of(OTTO_HIMSELF),
                List.of(START, AT_THE_TABLE),
                List.of(new Interrupt(level(CLOCK, Comparison.AT_LEAST, 4), List.of(HALL, TABLE), STORM)),
                order,
                false,
                FerryPapers.foresight(),
                FerryPages.debrief(),
                FerryPages.traits(),
                List.of(),
                FerryPapers.sources(),
                FerryPapers.people(),
                FerryPapers.places(),
                FerryPapers.glossary(),
                FerryPapers.papers(),
                List.of(HISTORY),
                FerryScenes.all(),
                List.of());
    }
}
