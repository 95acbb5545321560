package aigun;

import static aigun.Parts.ALWAYS;
import static aigun.Parts.INVENTED;
import static aigun.Parts.KNOWN;
import static aigun.Parts.add;
import static aigun.Parts.level;
import static aigun.Parts.move;
import static aigun.Parts.proposed;
import static aigun.Parts.raised;
import static aigun.Parts.reply;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Next;
import aigun.model.PersonId;
import aigun.model.Table;
import java.util.List;

/** Otto, and the table he sits at. */
final class FerryTable {
    private FerryTable() {}

    /** He takes what is worth 9 less trust to the south; a point less once he was warned. */
    static Counterpart otto() {
        return new Counterpart(
                FerryPack.OTTO,
                new PersonId("otto-of-suden"),
                FerryPack.SOUTH,
                new Counterpart.Reservation(
                        new Amount.Difference(new Amount.Fixed(9), new Amount.Level(FerryPack.TRUST)),
                        List.of(new Counterpart.Adjustment(raised(FerryPack.WARNED), new Amount.Fixed(-1)))),
                List.of(reply("never-free", proposed(Comparison.EQUAL, FerryPack.FREE), add(FerryPack.TRUST, -1))),
                List.of(
                        new Counterpart.Rule(
                                Counterpart.Deed.LEAVE,
                                reply(
                                        "insulted",
                                        new Condition.And(List.of(
                                                level(FerryPack.TRUST, Comparison.AT_MOST, 0),
                                                new Condition.Touches(FerryPack.TOLL))))),
                        new Counterpart.Rule(
                                Counterpart.Deed.ACCEPT,
                                reply(
                                        "the-letter-binds",
                                        new Condition.And(List.of(
                                                raised(FerryPack.LETTER),
                                                raised(FerryPack.WARNED),
                                                new Condition.Touches(FerryPack.LANDING)))))),
                List.of(
                        new Counterpart.Offer(FerryPack.BOTH_BANKS, reply("both", ALWAYS, add(FerryPack.TRUST, 1))),
                        new Counterpart.Offer(
                                FerryPack.TENTH, reply("less", level(FerryPack.TRUST, Comparison.AT_LEAST, 3)))),
                reply("accepts", ALWAYS),
                reply("refuses", ALWAYS, add(FerryPack.CLOCK, 1)));
    }

    static Table table() {
        return new Table(
                FerryPack.OTTO,
                3,
                List.of(FerryPack.TOLL, FerryPack.LANDING),
                List.of(new Table.Bundle(
                        "old-terms",
                        "The old terms",
                        level(FerryPack.PURSE, Comparison.AT_LEAST, 1),
                        "You could not pay for it.",
                        List.of(FerryPack.TENTH, FerryPack.NORTH_BANK))),
                move(
                        "ask",
                        reply("cold", level(FerryPack.TRUST, Comparison.AT_MOST, 1)),
                        reply("warm", ALWAYS, add(FerryPack.TRUST, 1))),
                List.of(new Table.Cite(
                        FerryPack.OLD_LETTER,
                        List.of(),
                        move("old-letter", reply("reads-it", ALWAYS, add(FerryPack.TRUST, 2))))),
                List.of(move("friendship", reply("smiles", ALWAYS, add(FerryPack.TRUST, 1), add(FerryPack.PURSE, -1)))),
                move("wait", reply("yawns", ALWAYS, add(FerryPack.CLOCK, 1))),
                List.of(new Table.Leave(move("rise", reply("shrugs", ALWAYS)), Next.to(FerryPack.HALL))),
                List.of(
                        new Table.Judged(proposed(Comparison.EQUAL, FerryPack.TENTH), KNOWN),
                        new Table.Judged(ALWAYS, INVENTED)),
                Next.to(FerryPack.SIGNED),
                Next.to(FerryPack.NO_FERRY));
    }
}
