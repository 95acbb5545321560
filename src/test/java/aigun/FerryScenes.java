package aigun;

import static aigun.Parts.ALWAYS;
import static aigun.Parts.add;
import static aigun.Parts.choose;
import static aigun.Parts.level;
import static aigun.Parts.not;
import static aigun.Parts.raised;
import static aigun.Parts.scene;
import static aigun.Parts.stands;
import static aigun.Parts.text;
import static aigun.Parts.withText;
import static aigun.Parts.write;

import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Ending;
import aigun.model.Next;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.List;

/** The scenes of the ferry. */
final class FerryScenes {
    private FerryScenes() {}

    static List<Scene> all() {
        return List.of(hall(), river(), stairs(), table(), signed(), noFerry(), storm());
    }

    private static Scene hall() {
        Scene plain = scene(
                FerryPack.HALL,
                choose(
                        FerryPack.OTTO,
                        FerryPack.BOW,
                        FerryPack.SEARCH,
                        FerryPack.WARN,
                        FerryPack.ASK,
                        FerryPack.CROSS,
                        FerryPack.SIT));
        return withText(
                plain,
                List.of(
                        text("The hall is cold."),
                        text("Otto does not look up.", level(FerryPack.TRUST, Comparison.LESS, 2)),
                        text("You know this hearth.", new Condition.Seen(FerryPack.HALL)),
                        text("The chest stands open.", new Condition.Taken(FerryPack.HALL, FerryPack.SEARCH.id()))),
                List.of(text("Nobody wrote down what was said in the hall.")));
    }

    private static Scene river() {
        return scene(
                FerryPack.RIVER,
                new Way.Chance(List.of(
                        new Way.Branch(
                                new ChoiceId("calm"),
                                2,
                                "The water is calm",
                                List.of(),
                                List.of(text("You are over before noon.")),
                                Next.to(FerryPack.HALL)),
                        new Way.Branch(
                                new ChoiceId("rough"),
                                1,
                                "The water is rough",
                                List.of(add(FerryPack.CLOCK, 2)),
                                List.of(text("You bail all day.")),
                                Next.to(FerryPack.HALL)))),
                add(FerryPack.PURSE, -1));
    }

    /** Leads to the table, unless Otto's trust is gone. */
    private static Scene stairs() {
        Next on = new Next(List.of(
                new Next.Fork(level(FerryPack.TRUST, Comparison.EQUAL, 0), FerryPack.NO_FERRY),
                new Next.Fork(ALWAYS, FerryPack.TABLE)));
        return scene(FerryPack.STAIRS, new Way.Pass(on), add(FerryPack.PURSE, -1));
    }

    private static Scene table() {
        return scene(FerryPack.TABLE, new Way.Bargain(FerryTable.table()));
    }

    private static Scene signed() {
        Ending ending = new Ending(
                "treaty",
                true,
                List.of(
                        text("The ferry runs for nothing.", stands(Comparison.EQUAL, FerryPack.FREE)),
                        text("The ferry runs again.", not(stands(Comparison.EQUAL, FerryPack.FREE)))));
        return scene(FerryPack.SIGNED, new Way.End(ending));
    }

    private static Scene noFerry() {
        return scene(FerryPack.NO_FERRY, new Way.End(new Ending("no-treaty", false, List.of(text("People swim.")))));
    }

    /** The storm takes the boats and the old toll with them. */
    private static Scene storm() {
        Ending ending = new Ending("storm", false, List.of(text("The letter is wet.", raised(FerryPack.LETTER))));
        return scene(FerryPack.STORM, new Way.End(ending), write(FerryPack.FREE));
    }
}
