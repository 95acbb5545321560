package aigun;

import static aigun.Parts.ALWAYS;
import static aigun.Parts.position;
import static aigun.Parts.raised;
import static aigun.Parts.stands;
import static aigun.Parts.worth;

import aigun.model.Assessment;
import aigun.model.Called;
import aigun.model.Comparison;
import aigun.model.Decision;
import aigun.model.Flag;
import aigun.model.Gloss;
import aigun.model.GlossId;
import aigun.model.Issue;
import aigun.model.KnownPath;
import aigun.model.Mandate;
import aigun.model.Moment;
import aigun.model.Paper;
import aigun.model.Person;
import aigun.model.PersonId;
import aigun.model.Place;
import aigun.model.Prose;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Source;
import aigun.model.SourceId;
import aigun.model.StartId;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.model.Treaty;
import java.util.List;

/** What the ferry is about: sides, tracks, issues, the old treaty, papers and people. */
final class FerryPapers {
    private FerryPapers() {}

    static List<Side> sides() {
        return List.of(
                new Side(FerryPack.NORTH, "North", "Norham", Prose.of("You are the reeve of the north bank.")),
                new Side(FerryPack.SOUTH, "South", "Suden", Prose.of("You are the reeve of the south bank.")));
    }

    static List<Track> tracks() {
        return List.of(
                track(FerryPack.TRUST, 0, 5, 2), track(FerryPack.CLOCK, 0, 4, 0), track(FerryPack.PURSE, -2, 3, 1));
    }

    private static Track track(TrackId id, int least, int most, int start) {
        Track.Direction good = id.equals(FerryPack.CLOCK) ? Track.Direction.DOWN : Track.Direction.UP;
        return new Track(
                id,
                "The " + id,
                "How it is with the " + id + ".",
                least,
                most,
                start,
                List.of(new Track.Band(least, "low"), new Track.Band(start + 1, "high")),
                List.of(new Track.Good(FerryPack.NORTH, good)));
    }

    static List<Flag> flags() {
        return List.of(new Flag(FerryPack.LETTER, "the old letter"), new Flag(FerryPack.WARNED, ""));
    }

    static List<Issue> issues() {
        return List.of(
                new Issue(
                        FerryPack.TOLL,
                        "Toll",
                        "What a crossing costs.",
                        List.of(
                                position("free", north(8), south(0)),
                                position("tenth", north(5), south(4)),
                                position("fifth", north(1), south(7)))),
                new Issue(
                        FerryPack.LANDING,
                        "Landing",
                        "Where the boats lie.",
                        List.of(
                                position("north-bank", north(4), south(1)),
                                position("both-banks", north(3), south(3)))));
    }

    private static Issue.Worth north(int points) {
        return worth(FerryPack.NORTH, points);
    }

    private static Issue.Worth south(int points) {
        return worth(FerryPack.SOUTH, points);
    }

    static List<Mandate> mandates() {
        return List.of(mandate(FerryPack.NORTH), mandate(FerryPack.SOUTH));
    }

    private static Mandate mandate(SideId side) {
        return new Mandate(
                side,
                Prose.of("Bring home a tenth."),
                ALWAYS,
                List.of(FerryPack.PURSE),
                List.of(new Mandate.Line(
                        FerryPack.TOLL,
                        FerryPack.TENTH.position(),
                        List.of(FerryPack.TENTH.position(), FerryPack.FREE.position()))),
                List.of(new Assessment(
                        "spring",
                        "In spring",
                        List.of(
                                new Assessment.Finding(
                                        stands(Comparison.AT_MOST, FerryPack.TENTH), 2, Prose.of("They are content.")),
                                new Assessment.Finding(ALWAYS, 0, Prose.of("They grumble."))))),
                List.of(new SourceId("town-book")));
    }

    static Treaty oldFerry() {
        return new Treaty(
                FerryPack.OLD_FERRY,
                "The Old Ferry",
                new Moment("1702-03-04", "1702-02-21", "", ""),
                "On the north bank",
                "One language",
                List.of(new Treaty.Article(
                        "1", Prose.of("A tenth of each cargo."), List.of(new SourceId("town-book")))),
                List.of(
                        new Treaty.Clause(
                                FerryPack.TOLL,
                                new Treaty.Standing.At(FerryPack.TENTH.position()),
                                "A tenth.",
                                "art. 1",
                                "",
                                List.of()),
                        new Treaty.Clause(
                                FerryPack.LANDING, new Treaty.Standing.Silent(), "Nothing.", "", "", List.of())),
                List.of(new SourceId("town-book")));
    }

    static List<Assessment> foresight() {
        return List.of(new Assessment(
                "flood",
                "The flood",
                List.of(
                        new Assessment.Finding(
                                stands(Comparison.EQUAL, FerryPack.BOTH_BANKS),
                                2,
                                Prose.of("Two landings, one stayed.")),
                        new Assessment.Finding(ALWAYS, 0, Prose.of("The landing went with the flood.")))));
    }

    static List<Source> sources() {
        return List.of(new Source(
                new SourceId("town-book"), "The clerk", "The Town Book", "1702", "Norham", "primary", "the terms"));
    }

    static List<Person> people() {
        return List.of(new Person(
                new PersonId("otto-of-suden"),
                "Otto",
                "reeve",
                List.of(),
                List.of(),
                true,
                Prose.of("He counts."),
                List.of()));
    }

    static List<Place> places() {
        return List.of();
    }

    static List<Gloss> glossary() {
        return List.of(new Gloss(
                new GlossId("reeve"),
                "reeve",
                List.of("Vogt"),
                List.of(new Called(FerryPack.SOUTH, "bailiff")),
                Prose.of("Who speaks for a bank."),
                List.of(new SourceId("town-book"))));
    }

    static List<Paper> papers() {
        return List.of(new Paper(
                FerryPack.OLD_LETTER,
                "The old letter",
                raised(FerryPack.LETTER),
                "the old clerk",
                new Moment("1702", "", "", ""),
                "One language",
                "In the chest.",
                "It knows nothing of the flood.",
                Prose.of("A tenth, and no more."),
                List.of(),
                List.of(new SourceId("town-book"))));
    }

    /** What the record has: three bows, and a tenth was asked for and got. */
    static KnownPath history() {
        return new KnownPath(
                "north-history",
                new StartId("north"),
                List.of(
                        new Decision(FerryPack.HALL, FerryPack.BOW.id()),
                        new Decision(FerryPack.HALL, FerryPack.BOW.id()),
                        new Decision(FerryPack.HALL, FerryPack.BOW.id()),
                        new Decision(FerryPack.HALL, FerryPack.ASK.id())));
    }
}
