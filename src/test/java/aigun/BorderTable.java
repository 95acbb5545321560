package aigun;

import java.util.List;

/**
 * The tables of the border talks, a story made for measuring. A condition's clauses are joined by {@code &}, the parts of
 * a clause by {@code |}.
 */
final class BorderTable {
    /** A choice of a round. */
    record Row(String label, String when, String effects, String after) {}

    /** A round of the table. */
    record Round(String name, String text, List<Row> rows) {}

    /** An ending, taken when its condition holds and none before it does. */
    record Close(String name, String when, String text) {}

    static final List<String> TRACKS = List.of("trust=2", "pressure=1", "grain=3", "patience=3", "face=2");

    /** Each term and its positions. */
    static final List<List<String>> TERMS = List.of(
            List.of("border", "river", "ridge"),
            List.of("tribute", "none", "paid"),
            List.of("hostages", "none", "traded"),
            List.of("trade", "closed", "open"),
            List.of("garrison", "kept", "gone"),
            List.of("water", "shared", "split"),
            List.of("prisoners", "held", "freed"),
            List.of("oath", "plain", "sworn"));

    static final List<Close> ENDINGS = List.of(
            new Close("war", "pressure >= 3", "The gun on the fort speaks once, and after that nobody needs a clerk."),
            new Close(
                    "alliance",
                    "trust >= 3 & oath == sworn & border == river",
                    "They sign as friends, and the deaf priest drops the tin."),
            new Close("vassal", "tribute == paid & face <= 1", "They sign, and only one side is smiling."),
            new Close("market", "trade == open & grain >= 3", "They sign because the carts are waiting."),
            new Close("truce", "patience >= 1", "They sign for a year and a day, and mean about half of it."),
            new Close("walkout", "", "The shed is left empty, with the map still rolled on the table."));

    static final List<Round> ROUNDS = List.of(
            new Round(
                    "Seating",
                    "The envoys face each other across a trestle table in the customs shed, and the clerk unrolls a map on which the old border has been rubbed away.",
                    List.of(
                            new Row(
                                    "Offer the river line.",
                                    "",
                                    "border=river trust+1",
                                    "The river it is, then, and the clerk inks it in blue."),
                            new Row(
                                    "Claim the ridge.",
                                    "",
                                    "border=ridge pressure+1",
                                    "A murmur goes along the far side of the table."),
                            new Row(
                                    "Ask for the river, and pay for it.",
                                    "grain >= 1",
                                    "border=river grain-1 face+1",
                                    "The price is named, and the clerk reaches for the blue ink."))),
            new Round(
                    "Tribute",
                    "Somebody has brought last year's ledger, and the columns of unpaid sacks are read aloud in a flat voice while the rain drums on the roof.",
                    List.of(
                            new Row(
                                    "Strike the debt.",
                                    "",
                                    "tribute=none trust+1 grain-1",
                                    "The ledger is closed with a soft thump."),
                            new Row(
                                    "Demand the sacks.",
                                    "",
                                    "tribute=paid grain+1 trust-1",
                                    "Forty sacks are promised through closed teeth."),
                            new Row(
                                    "Share a loaf first.",
                                    "grain >= 2",
                                    "tribute=none grain-1 patience+1",
                                    "For a while there is only the sound of chewing."))),
            new Round(
                    "Hostages",
                    "A boy of nine stands by the stove, somebody's nephew, turning his cap round and round in his hands while the grown men talk about him.",
                    List.of(
                            new Row("Send the boy home.", "", "hostages=none trust+1", "The cap stops turning."),
                            new Row(
                                    "Trade nephews.",
                                    "",
                                    "hostages=traded face+1",
                                    "Two boys cross the yard in opposite directions."),
                            new Row(
                                    "Say nothing about him.",
                                    "patience >= 1",
                                    "hostages=none patience-1",
                                    "The stove ticks, and nobody looks up."))),
            new Round(
                    "Trade",
                    "The salt merchants have sent a petition with eleven seals, and every seal has a different opinion of what the toll on the bridge ought to be.",
                    List.of(
                            new Row(
                                    "Open the bridge.",
                                    "",
                                    "trade=open grain+1",
                                    "Carts are already rolling before the ink dries."),
                            new Row(
                                    "Close the bridge.",
                                    "pressure >= 1 | trust <= 1",
                                    "trade=closed pressure+1",
                                    "The chain goes up across the roadway."),
                            new Row(
                                    "Read all eleven seals aloud.",
                                    "patience >= 2",
                                    "trade=open patience-1 trust+1",
                                    "It takes the whole of the afternoon."))),
            new Round(
                    "Garrison",
                    "From the window the fort can be seen, with its washing on the line and its one brass gun pointed by long habit at this very roof.",
                    List.of(
                            new Row(
                                    "Pull the gun back.",
                                    "",
                                    "garrison=gone pressure-1",
                                    "Six mules and a good deal of swearing take the gun away."),
                            new Row(
                                    "Keep the fort.",
                                    "face >= 1",
                                    "garrison=kept pressure+1",
                                    "The washing on the line is taken in."),
                            new Row(
                                    "Invite them to count the guns.",
                                    "trust > pressure",
                                    "garrison=kept face-1 trust+1",
                                    "They count to one, twice."))),
            new Round(
                    "Water",
                    "Below the shed the sluice gate hangs on a single hinge, and both sides have brought an engineer who will not speak to the other engineer.",
                    List.of(
                            new Row(
                                    "Share the sluice.",
                                    "",
                                    "water=shared pressure-1",
                                    "The engineers are made to shake hands."),
                            new Row(
                                    "Split the stream.",
                                    "",
                                    "water=split face+1",
                                    "A second ditch is paced out with pegs."),
                            new Row(
                                    "Mend the hinge and wait.",
                                    "border == river",
                                    "water=shared patience-1 trust+1",
                                    "The smith asks who is going to pay him."))),
            new Round(
                    "Prisoners",
                    "The list of names is short enough to fit on one page, and long enough that nobody wants to be the one who reads it to the end.",
                    List.of(
                            new Row(
                                    "Free them all.",
                                    "",
                                    "prisoners=freed trust+1",
                                    "The door of the mill is unbarred."),
                            new Row(
                                    "Hold them until the signing.",
                                    "trust <= 2",
                                    "prisoners=held pressure+1",
                                    "The page is folded and put away."),
                            new Row(
                                    "Trade them for grain.",
                                    "grain <= 2 & pressure >= 1",
                                    "prisoners=freed grain+1 face-1",
                                    "Somebody has to do the sums."))),
            new Round(
                    "Oath",
                    "A priest has been found who is acceptable to both sides, chiefly because he is deaf, and he has brought a relic in a biscuit tin.",
                    List.of(
                            new Row(
                                    "Swear on the relic.",
                                    "",
                                    "oath=sworn patience-1",
                                    "The tin is opened, and closed again quickly."),
                            new Row(
                                    "Give a plain word.",
                                    "face >= 1",
                                    "oath=plain patience+1",
                                    "The priest nods, having heard none of it."),
                            new Row(
                                    "Ask for a witness.",
                                    "hostages == traded",
                                    "oath=sworn face+1",
                                    "The taller of the two boys is fetched."))),
            new Round(
                    "Night",
                    "The lamps are lit and the coats come off, and for an hour it is possible to believe that everybody in the room would rather be at home.",
                    List.of(
                            new Row(
                                    "Tell the story of the flood.",
                                    "",
                                    "trust+1 pressure-1",
                                    "Even the clerk puts down his pen to listen."),
                            new Row(
                                    "Count the lamps and the guards.",
                                    "",
                                    "pressure+1 face+1",
                                    "There are more guards than lamps."),
                            new Row(
                                    "Send for more oil.",
                                    "grain >= 1",
                                    "grain-1 patience+1",
                                    "The oil is late, and it is the wrong kind."))),
            new Round(
                    "Rumour",
                    "A rider comes in at midnight with mud to the thighs, and what he says is passed along the bench in whispers, growing a little each time.",
                    List.of(
                            new Row("Read his letter out.", "", "trust+1 face-1", "It turns out to be about a horse."),
                            new Row(
                                    "Let the rumour grow.",
                                    "face >= 1",
                                    "pressure+1 trust-1",
                                    "By one o'clock the horse has become a regiment."),
                            new Row(
                                    "Ask him to eat first.",
                                    "grain >= 1 & trust >= 2 | patience <= 1",
                                    "grain-1 patience+1",
                                    "He falls asleep with the spoon in his hand."))),
            new Round(
                    "Draft",
                    "The clerk has made a fair copy, and the fair copy is not quite what anybody remembers having agreed to, though it is beautifully written.",
                    List.of(
                            new Row(
                                    "Accept the copy.",
                                    "",
                                    "garrison=gone prisoners=freed patience-1",
                                    "He blots it with visible relief."),
                            new Row(
                                    "Strike out the toll.",
                                    "pressure >= 1",
                                    "trade=closed garrison=gone grain-1",
                                    "The line goes through eleven seals at once."),
                            new Row(
                                    "Add a line on the wells.",
                                    "water != unset & trust >= 1",
                                    "water=shared prisoners=freed face-1",
                                    "There is just room for it in the margin."))),
            new Round(
                    "Dawn",
                    "Grey light comes in under the door, and the stove is out, and each envoy in turn goes to the window to see whether the other army is still there.",
                    List.of(
                            new Row(
                                    "Ask for one more day.",
                                    "",
                                    "hostages=none patience-1",
                                    "It is granted with a yawn."),
                            new Row(
                                    "Show the troops.",
                                    "pressure >= 1",
                                    "hostages=none pressure+1",
                                    "The ridge is suddenly crowded with hats."),
                            new Row(
                                    "Walk out to the river together.",
                                    "border == river & trust >= 1",
                                    "tribute=none pressure-1",
                                    "They are gone so long that the clerk falls asleep."))));

    private BorderTable() {}
}
