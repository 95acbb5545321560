package aigun.report;

import aigun.FerryPack;
import aigun.author.Atlas;
import aigun.author.Atlas.Seen;
import aigun.author.Count;
import aigun.author.Origin;
import aigun.author.Share;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Atlases of the ferry that were made up, so that they hold what is rare. */
public final class HandMade {
    public static final List<Decision> BOW_AND_SIT = path("hall bow", "hall sit");
    public static final List<Decision> LONG = path(
            "hall search",
            "hall bow",
            "hall cross",
            "river calm",
            "hall sit",
            "table propose toll=tenth",
            "table wait");

    private HandMade() {}

    /** Explored to the end from both starts. */
    public static Chart whole() {
        return chart(
                Chart.Coverage.EVERY_START,
                new Chart.Explored(FerryPack.START, List.of(), ofHall()),
                new Chart.Explored(FerryPack.AT_THE_TABLE, List.of(), ofTable()));
    }

    /** Stopped early, from one start. */
    public static Chart stopped() {
        return chart(Chart.Coverage.ONE_PLACE, new Chart.Explored(FerryPack.START, List.of(), stoppedEarly()));
    }

    /** From the second decision of a path on. */
    public static Chart ofRest() {
        return chart(Chart.Coverage.ONE_PLACE, new Chart.Explored(FerryPack.START, BOW_AND_SIT, ofTable()));
    }

    public static Chart chart(Chart.Coverage coverage, Chart.Explored... explored) {
        return new Chart(FerryPack.PACK, "0123456789abcdef", coverage, List.of(explored));
    }

    static Atlas ofHall() {
        return new Atlas(
                new Origin.Opening(FerryPack.START, List.of()),
                new Atlas.Size(true, 1_208, 64, 12, 4_317, 0, new Atlas.Bits(21, 9, 34), 61_632, List.of()),
                List.of(
                        ending(FerryPack.SIGNED, new Count.Infinite(), new Share(0.7, 0.7000001), BOW_AND_SIT),
                        ending(FerryPack.STORM, exactly("1315486032"), new Share(0.29999, 0.29999), LONG),
                        ending(FerryPack.NO_FERRY, exactly("1" + "0".repeat(44)), new Share(4e-6, 4e-6), LONG)),
                List.of(
                        new Atlas.SceneCount(
                                FerryPack.HALL,
                                1_100,
                                List.of(
                                        new Atlas.Range(FerryPack.TRUST, 0, 5),
                                        new Atlas.Range(FerryPack.CLOCK, 0, 3),
                                        new Atlas.Range(FerryPack.PURSE, 2, 2))),
                        new Atlas.SceneCount(FerryPack.RIVER, 64, List.of())),
                sights(List.of()),
                List.of(new Atlas.DeadEnd(FerryPack.HALL, 2, exactly("14"), BOW_AND_SIT)),
                List.of(new Atlas.Narrow(FerryPack.TABLE, 3, LONG)),
                List.of(new Atlas.Outdone(FerryPack.HALL, new ChoiceId("bow"), new ChoiceId("search"))),
                List.of(address("hall", "choices", "bow", "effects", "[0]")),
                List.of(
                        new Atlas.Loop(List.of(FerryPack.HALL, FerryPack.RIVER), 1_164, false, List.of()),
                        new Atlas.Loop(List.of(FerryPack.RIVER, FerryPack.TABLE), 3, true, BOW_AND_SIT)));
    }

    static Atlas ofTable() {
        return new Atlas(
                new Origin.Opening(FerryPack.AT_THE_TABLE, List.of(new Start.Level(FerryPack.TRUST, 3))),
                new Atlas.Size(true, 7, 0, 2, 19, 0, new Atlas.Bits(20, 20, 34), 432, List.of()),
                List.of(
                        ending(FerryPack.SIGNED, exactly("9"), new Share(1, 1), path("table accept both")),
                        unreached(FerryPack.STORM),
                        unreached(FerryPack.NO_FERRY)),
                List.of(),
                sights(List.of("hall")),
                List.of(),
                List.of(),
                List.of(),
                List.of(address("hall", "choices", "bow", "effects", "[0]")),
                List.of());
    }

    private static Atlas stoppedEarly() {
        List<Atlas.Explosive> explosive =
                List.of(new Atlas.Explosive("clock", 41_234.5), new Atlas.Explosive("draft.toll", 3.24));
        return new Atlas(
                new Origin.Opening(FerryPack.START, List.of()),
                new Atlas.Size(
                        false,
                        900_000,
                        99_990,
                        10,
                        3_000_017,
                        44_000,
                        new Atlas.Bits(30, 9, 34),
                        48_000_000,
                        explosive),
                List.of(
                        ending(
                                FerryPack.SIGNED,
                                new Count.AtLeast(new BigInteger("12345678901234")),
                                new Share(0.125, 0.625),
                                BOW_AND_SIT),
                        unreached(FerryPack.STORM),
                        unreached(FerryPack.NO_FERRY)),
                List.of(new Atlas.SceneCount(FerryPack.HALL, 900_000, List.of(new Atlas.Range(FerryPack.TRUST, 0, 5)))),
                unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Atlas.EndingCount ending(SceneId scene, Count paths, Share share, List<Decision> shortest) {
        return new Atlas.EndingCount(
                scene, paths, share, 4, shortest, List.of(new Atlas.Nearest(shortest.size() / 3, LONG)));
    }

    private static Atlas.EndingCount unreached(SceneId scene) {
        return new Atlas.EndingCount(scene, exactly("0"), Share.NONE, 0, List.of(), List.of());
    }

    private static Count exactly(String number) {
        return new Count.Exactly(new BigInteger(number));
    }

    /** One landmark of each kind of news, with what else makes none; scenes of these names are never entered. */
    private static List<Atlas.Sighting> sights(List<String> unentered) {
        Seen here = new Seen.Reached(BOW_AND_SIT);
        Seen never = new Seen.Never();
        Condition letter = new Condition.Raised(FerryPack.LETTER);
        Condition trusted = aigun.Parts.level(FerryPack.TRUST, Comparison.AT_LEAST, 3);
        boolean entered = !unentered.contains("hall");
        List<Atlas.Sighting> sights = new ArrayList<>();
        sights.add(sight(Landmark.Kind.SCENE, entered ? here : never, never, "hall"));
        sights.add(sight(Landmark.Kind.SCENE, never, never, "no-ferry"));
        sights.add(sight(Landmark.Kind.SCENE, never, never, "stairs"));
        sights.add(sight(Landmark.Kind.CHOICE, never, never, "stairs", "choices", "climb"));
        sights.add(sight(Landmark.Kind.CHOICE, never, entered ? here : never, "hall", "choices", "warn"));
        sights.add(when(Landmark.Kind.CONDITION, letter, never, here, "hall", "choices", "warn", "when"));
        sights.add(when(
                Landmark.Kind.CONDITION, trusted, entered ? here : never, never, "hall", "effects", "[0]", "when"));
        sights.add(when(Landmark.Kind.CONDITION, letter, never, entered ? here : never, "hall", "next", "[0]", "when"));
        sights.add(when(Landmark.Kind.CONDITION, trusted, never, never, "pack", "interrupts", "[0]", "when"));
        sights.add(when(Landmark.Kind.PARAGRAPH, letter, never, entered ? here : never, "hall", "text", "[1]"));
        sights.add(when(Landmark.Kind.PARAGRAPH, trusted, entered ? here : never, never, "hall", "text", "[2]"));
        sights.add(sight(Landmark.Kind.REPLY, never, never, "counterparts/otto", "rules", "insulted"));
        return sights;
    }

    private static List<Atlas.Sighting> unknown() {
        List<Atlas.Sighting> unknown = new ArrayList<>();
        for (Atlas.Sighting sighting : sights(List.of())) {
            unknown.add(new Atlas.Sighting(sighting.landmark(), doubted(sighting.held()), doubted(sighting.failed())));
        }
        return unknown;
    }

    private static Seen doubted(Seen seen) {
        return seen instanceof Seen.Never ? new Seen.Unknown() : seen;
    }

    private static Atlas.Sighting sight(Landmark.Kind kind, Seen held, Seen failed, String... keys) {
        return new Atlas.Sighting(new Landmark(kind, address(keys), Optional.empty()), held, failed);
    }

    private static Atlas.Sighting when(
            Landmark.Kind kind, Condition condition, Seen held, Seen failed, String... keys) {
        return new Atlas.Sighting(new Landmark(kind, address(keys), Optional.of(condition)), held, failed);
    }

    static Address address(String... keys) {
        Address address = new Address(List.of(), keys[0]);
        for (int key = 1; key < keys.length; key++) {
            address = new Address(List.of(address), keys[key]);
        }
        return address;
    }

    /** Decisions written as scene, blank, choice. */
    static List<Decision> path(String... decisions) {
        List<Decision> path = new ArrayList<>();
        for (String decision : decisions) {
            int blank = decision.indexOf(' ');
            path.add(new Decision(
                    new SceneId(decision.substring(0, blank)), new ChoiceId(decision.substring(blank + 1))));
        }
        return path;
    }
}
