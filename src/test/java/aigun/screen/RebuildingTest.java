package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.engine.Option;
import aigun.model.StartId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that is written in while it is played. */
class RebuildingTest {
    private static final String RIM = "well/rim.yaml";
    private static final String TABLE = "well/table.yaml";
    private static final String HISTORY = "tests/as-it-was.yaml";
    private static final Well WELL = Well.asWritten();
    private static final Size TALL = new Size(80, 60);

    private static final Finding ERROR = new Finding(
            Finding.Kind.ERROR,
            "well/table.yaml:5:3",
            "A scene has no key \"tabel\".",
            "tabel:",
            "Did you mean \"table\"?");
    private static final Finding WARNING =
            new Finding(Finding.Kind.WARNING, "pack.yaml:3:1", "Nothing reads this.", "title: The Well", "");

    private static Model begun(Size size) {
        Msg start = new Msg.Start(new StartId("upper-summer"), List.of(), Viewing.PLAY);
        return Screens.after(Screens.title(WELL.world(), size), start);
    }

    /** At the table with the deed, after two decisions. */
    private static Model seated(Size size) {
        return Screens.typed(begun(size), "①①");
    }

    private static Model saved(Model model, Well well, Finding... findings) {
        return Screens.after(model, new Msg.Rebuilt(well.world(findings)));
    }

    private static String scene(Model model) {
        return model.playing().play().scene().id().text();
    }

    @Test
    void savedWordsShowInTheSameScene() {
        Model seated = seated(Size.HOME);
        assertThat(scene(seated)).isEqualTo("well/table");
        assertThat(Screens.text(seated)).contains("She has brought bread");

        Model read = saved(seated, WELL.with(TABLE, "brought bread", "brought cake"));

        assertThat(scene(read)).isEqualTo("well/table");
        assertThat(read.playing().play().decisions())
                .isEqualTo(seated.playing().play().decisions());
        assertThat(Screens.text(read)).contains("She has brought cake", "Read anew: sound.");
        assertThat(Screens.text(Screens.typed(read, "↓"))).doesNotContain("Read anew");
    }

    @Test
    void theWindowAndTheCursorStayWhereTheyWere() {
        Model moved = Screens.typed(seated(new Size(60, 20)), "⇲");
        assertThat(moved.desk().top().scroll()).isPositive();

        Model read = saved(moved, WELL.with(TABLE, "brought bread", "brought cake"));

        assertThat(read.desk().places()).isEqualTo(moved.desk().places());
    }

    @Test
    void whatLiesOnTheSceneStaysOpenAndWhatWasTakenBackCanBeDoneAgain() {
        Model draft = Screens.typed(seated(Size.HOME), "ud");

        Model read = saved(draft, WELL.with(TABLE, "brought bread", "brought cake"));

        assertThat(read.desk().screen()).isEqualTo(Screen.Plain.DRAFT);
        assertThat(scene(Screens.typed(read, "r"))).isEqualTo("well/table");
    }

    @Test
    void aChoiceThatSaysWhatItWasCalledIsFound() {
        Well renamed = WELL.with(RIM, "look-in-the-mill:", "look-in-the-chest:\n    was: look-in-the-mill");

        Model read = saved(seated(Size.HOME), renamed);

        assertThat(scene(read)).isEqualTo("well/table");
        assertThat(read.playing().play().decisions().get(0).choice().text()).isEqualTo("look-in-the-chest");
    }

    @Test
    void whereADecisionNoLongerWorksIsSaidWithTheReasonAndComesBackOnceItIsMended() {
        Well renamed = gone();

        Model lost = saved(seated(TALL), renamed);

        assertThat(scene(lost)).isEqualTo("well/rim");
        assertThat(lost.playing().play().length()).isEqualTo(1);
        assertThat(Screens.text(lost).replaceAll("\\s+", " "))
                .contains("Decision 2 no longer works, help-with-the-bucket in well/rim: there is no such choice.");
        assertThat(Screens.text(Screens.typed(lost, "w"))).contains("Decision 2 no longer works");
        Model mended = saved(Screens.after(lost, new Msg.Broken(List.of(ERROR))), WELL);
        assertThat(scene(mended)).isEqualTo("well/table");
        assertThat(Screens.text(Screens.typed(mended, "w"))).doesNotContain("no longer works");
    }

    private static Well gone() {
        return WELL.with(RIM, "help-with-the-bucket:", "help-with-the-rope:")
                .with(HISTORY, "help-with-the-bucket", "help-with-the-rope");
    }

    @Test
    void whoDecidesSomethingElseThereGoesOnFromIt() {
        Model other = Screens.typed(saved(seated(TALL), gone()), "③");
        int decided = other.playing().play().length();

        Model mended = saved(other, WELL);

        assertThat(decided).isEqualTo(2);
        assertThat(mended.playing().play().decisions())
                .isEqualTo(other.playing().play().decisions());
        assertThat(Screens.text(Screens.typed(other, "w"))).doesNotContain("no longer works");
    }

    @Test
    void aBrokenPackIsPlayedOnAndThePlaceOfTheErrorIsSaid() {
        Model broken = Screens.after(seated(TALL), new Msg.Broken(List.of(ERROR, WARNING)));

        assertThat(Screens.text(broken).replaceAll("\\s+", " "))
                .contains("1 error. well/table.yaml:5:3: A scene has no key \"tabel\".", "w 1 error");
        Model on = Screens.typed(broken, "③");
        assertThat(on.playing().play().length()).isEqualTo(3);
        assertThat(Screens.text(on)).contains("w 1 error").doesNotContain("You play the last");
        assertThat(Screens.text(Screens.typed(on, "w")))
                .contains("tabel:", "Did you mean \"table\"?", "pack.yaml:3:1 warning: Nothing reads this.");
        assertThat(Screens.text(saved(on, WELL, WARNING))).contains("Read anew: 1 warning.", "w 1 warning");
    }

    @Test
    void theAuthorsPageTellsWhatPlayHides() {
        Well strict = WELL.with(RIM, "when: deed\n    locked", "when: deed and (trust >= 3 or trust == 0)\n    locked");
        Model rim = saved(begun(TALL), strict);
        Model answered =
                Screens.after(saved(seated(TALL), WELL), new Msg.Choose(1), new Msg.Choose(1), new Msg.Choose(1));

        Golden.assertMatches("watch/rim", Screens.text(Screens.typed(rim, "w")));
        Golden.assertMatches("watch/answered", Screens.text(Screens.typed(answered, "w")));
        Golden.assertMatches(
                "watch/beside",
                Screens.text(Screens.after(seated(new Size(130, 36)), new Msg.Broken(List.of(ERROR, WARNING)))));
    }

    @Test
    void anySceneIsJumpedToWithAnyState() {
        Model jump = Screens.typed(begun(TALL), "w1");
        assertThat(Screens.text(jump)).contains("well/evening", "trust = 1", "deed  does not stand");

        Model set = Screens.typed(jump, "⑦⑧");
        Model found = Screens.typed(set, "bench");
        Model table = Screens.typed(found, "1");

        assertThat(Screens.text(set)).contains("trust = 2", "deed  stands");
        assertThat(Screens.text(found)).contains("1  well/table").doesNotContain("well/evening");
        assertThat(scene(table)).isEqualTo("well/table");
        assertThat(Screens.text(Screens.typed(table, "w"))).contains("Flags that stand: deed", "trust  2");
    }

    @Test
    void whatAJumpLeavesBehindIsSaidOnceSomethingIsDecided() {
        String left = "What you have decided so far is left behind by it.";

        assertThat(Screens.text(Screens.typed(begun(TALL), "w1"))).doesNotContain(left);
        assertThat(Screens.text(Screens.typed(seated(TALL), "w1"))).contains(left);
        assertThat(Screens.text(Screens.typed(seated(TALL), "w1bench"))).contains(left, "well/table");
    }

    @Test
    void whoJumpsRemembersWhatWasSeenAndTakenUnlessItIsToBeForgotten() {
        Well asking = WELL.with(
                "well/evening.yaml",
                "text: The bucket",
                "text:\n  - {when: \"taken(well/rim, look-in-the-mill) and seen(well/table)\", text: You had the deed.}\n"
                        + "  - The bucket");
        Model seated = saved(seated(TALL), asking);
        Model found = Screens.typed(seated, "w1evening");
        Model kept = Screens.typed(found, "1");
        Model read = saved(kept, asking.with(TABLE, "brought bread", "brought cake"));
        Model forgotten = Screens.typed(seated, "w1⑨");

        assertThat(Screens.text(Screens.typed(seated, "w1taken"))).contains("1  seen, taken  remembered");
        assertThat(Screens.text(forgotten)).contains("9  seen, taken  forgotten");
        assertThat(Screens.text(Screens.typed(forgotten, "⑨"))).contains("9  seen, taken  remembered");
        assertThat(told(kept)).contains("You had the deed.");
        assertThat(told(read)).contains("You had the deed.");
        assertThat(told(Screens.typed(forgotten, "evening1")))
                .contains("The bucket")
                .doesNotContain("You had the deed.");
    }

    @Test
    void whatCanBeDoneOnceAndWasDoneIsClosedAfterAJumpToo() {
        Model rim = Screens.typed(seated(TALL), "w1⑤");
        Model again = Screens.typed(seated(TALL), "w1⑨⑤");

        assertThat(scene(rim)).isEqualTo("well/rim");
        assertThat(open(rim)).doesNotContain("look-in-the-mill").contains("help-with-the-bucket");
        assertThat(open(again)).contains("look-in-the-mill");
    }

    private static List<String> open(Model model) {
        return model.playing().play().options().stream()
                .filter(Option::open)
                .map(option -> option.id().text())
                .toList();
    }

    private static String told(Model model) {
        return model.playing().play().opening().passages().toString();
    }

    @Test
    void whereSomebodyJumpedIsStoodAtAgainAfterwards() {
        Model evening = LineMode.answer(begun(TALL), "jump well/evening", 0).commands().stream()
                .reduce(begun(TALL), (model, each) -> Screens.settled(model, List.of(each)), (one, other) -> other);
        String first = scene(evening);

        Model read = saved(evening, WELL.with(TABLE, "brought bread", "brought cake"));
        Model gone = saved(
                evening,
                WELL.with(TABLE, "next: well/evening", "next: end/no-water").without("well/evening.yaml"));

        assertThat(scene(read)).isEqualTo(first);
        assertThat(read.playing().play().start().scene().text()).isEqualTo("well/evening");
        assertThat(gone.game()).isEmpty();
        assertThat(Screens.text(gone)).contains("what you played is gone from the pack");
    }

    @ParameterizedTest
    @CsvSource({"upper-summer:, upper-spring:", "id: well, id: spring"})
    void whatIsGoneWithItsStartOrItsPackIsBackOnceTheseAreCalledAsTheyWere(String words, String others) {
        Model seated = seated(TALL);
        // A known path begins at the start, and would be the error.
        Well without = WELL.without(HISTORY).with("pack.yaml", "    history: as-it-was\n", "");
        Model renamed = saved(seated, without.with("pack.yaml", words, others));
        Model still = Screens.after(renamed, new Msg.Broken(List.of(ERROR)));

        assertThat(renamed.game()).isEmpty();
        assertThat(Screens.text(renamed).replaceAll("\\s+", " ")).contains("Once it is back, you stand there again.");
        for (Model waiting : List.of(renamed, still, saved(still, without.with("pack.yaml", words, others)))) {
            Model back = saved(waiting, WELL);
            assertThat(back.playing().play().decisions())
                    .isEqualTo(seated.playing().play().decisions());
            assertThat(back.desk().screen()).isEqualTo(Screen.Plain.PLAY);
        }
    }

    @Test
    void whoBeginsSomethingElseMeanwhileGoesOnFromThat() {
        Well without = WELL.without(HISTORY).with("pack.yaml", "    history: as-it-was\n", "");
        Well renamed = without.with("pack.yaml", "upper-summer:", "upper-spring:");
        Msg start = new Msg.Start(new StartId("upper-spring"), List.of(), Viewing.PLAY);
        Model other = Screens.after(saved(seated(TALL), renamed), start);

        assertThat(saved(other, renamed.with(TABLE, "brought bread", "brought cake"))
                        .playing()
                        .play()
                        .length())
                .isZero();
    }

    private static LineMode.Reply answered(Model model, String words) {
        return LineMode.answer(model, words, LineMode.WIDTH);
    }

    @Test
    void lineByLineAPageThatIsAskedForAgainIsToldAgain() {
        Model author = answered(seated(TALL), "watch").model();

        assertThat(answered(author, "watch").said()).isEqualTo(LineMode.page(author, LineMode.WIDTH));
        assertThat(answered(author, "back").said()).isEmpty();
    }

    @Test
    void lineByLineAWordSearchesTheScenesAndKeepsTheStateThatWasSet() {
        Model jump = answered(seated(TALL), "jump").model();
        assertThat(LineMode.page(jump, LineMode.WIDTH).replaceAll("\\s+", " ")).contains("line by line: jump SCENE");
        Model set = answered(jump, "7").model();
        LineMode.Reply bench = answered(set, "bench");
        LineMode.Reply table = answered(bench.model(), "well/table");

        assertThat(bench.heard()).isEqualTo(LineMode.Heard.UNDERSTOOD);
        assertThat(LineMode.page(bench.model(), LineMode.WIDTH))
                .contains("well/table")
                .doesNotContain("well/evening");
        assertThat(((Screen.Jump) bench.model().desk().screen()).from())
                .isEqualTo(((Screen.Jump) set.desk().screen()).from())
                .isNotEmpty();
        assertThat(answered(bench.model(), "back").model().desk().screen()).isEqualTo(Screen.Plain.PLAY);
        assertThat(table.commands()).singleElement().isInstanceOf(Command.Begin.class);
    }

    @Test
    void aTitleAndAStartThatIsLookedAtAreReadAnewToo() {
        Model title = Screens.title(WELL.world(), TALL);
        Model setup = Screens.typed(title, "1");
        Well renamed = WELL.with("pack.yaml", "upper-summer:", "other-summer:")
                .with("pack.yaml", "title: The Well", "title: The Old Well")
                .with(HISTORY, "upper-summer", "other-summer");

        assertThat(Screens.text(saved(title, renamed))).contains("The Old Well");
        assertThat(saved(setup, WELL).desk().screen()).isInstanceOf(Screen.Setup.class);
        assertThat(saved(setup, renamed).desk().screen()).isEqualTo(Screen.Plain.TITLE);
    }

    @Test
    void whereNobodyWatchesThereIsNoAuthorsPage() {
        Model play = Screens.playing(Screens.FERRY, TALL, Viewing.PLAY);

        assertThat(Screens.typed(play, "w").desk()).isEqualTo(play.desk());
        assertThat(LineMode.answer(play, "watch", 0).heard()).isEqualTo(LineMode.Heard.UNKNOWN);
        assertThat(LineMode.answer(play, "jump", 0).heard()).isEqualTo(LineMode.Heard.UNKNOWN);
        assertThat(Screens.text(Screens.typed(play, "?"))).doesNotContain("the author's page");
    }

    @Test
    void noStormOfKeysAndSavesBreaksTheScreen() {
        SplittableRandom random = new SplittableRandom(1689);
        List<World> versions = List.of(
                WELL.world(),
                WELL.world(WARNING),
                gone().world(),
                WELL.with(TABLE, "next: well/evening", "next: end/no-water")
                        .without("well/evening.yaml")
                        .world());
        for (int storm = 0; storm < 60; storm++) {
            Model model = Screens.title(WELL.world(), storm % 2 == 0 ? Size.HOME : new Size(130, 40));
            for (int message = 0; message < 150; message++) {
                model = Screens.after(model, message(random, versions));
                assertThat(View.view(model).lines())
                        .hasSizeLessThanOrEqualTo(model.size().rows());
            }
        }
    }

    private static Msg message(SplittableRandom random, List<World> versions) {
        return switch (random.nextInt(8)) {
            case 0 -> new Msg.Rebuilt(versions.get(random.nextInt(versions.size())));
            case 1 -> new Msg.Broken(List.of(ERROR));
            case 2 -> Msg.Press.of(List.of(Msg.Named.values()).get(random.nextInt(12)));
            case 3, 4 -> new Msg.Choose(1 + random.nextInt(9));
            default ->
                Msg.Type.of("wwwdmpflteuvs12".substring(random.nextInt(15)).substring(0, 1));
        };
    }
}
