package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aigun.model.ChoiceId;
import aigun.model.StartId;
import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.Play;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReplayingTest {
    /** Every key that does something while a path is looked at, on its screen or on those that lie on it. */
    private static final List<String> LETTERS = List.of(
            ",", ".", "<", ">", "[", "]", "a", "+", "-", "s", "1", "2", "3", "4", "9", " ", "b", "d", "m", "p", "l",
            "u", "r", "v", "t", "?", "e", "f");

    /** A path of the short story to its end, as the command line opens it. */
    private static Model opened() {
        return opened(Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3"));
    }

    private static Model opened(Model played) {
        Play play = played.playing().play();
        Msg.Replay replay = new Msg.Replay(play, "mine.aigun", List.of(), 0, Viewing.MARGIN, "");
        return Screens.after(Screens.title(play.story(), Size.HOME), replay);
    }

    private static int place(Model model) {
        return Replaying.place(model);
    }

    private static int length(Model model) {
        return model.reel().orElseThrow().length();
    }

    @Test
    void oneGoesForwardAndBackAndNoFurtherThanThePathGoes() {
        Model start = opened();
        Model second = Screens.typed(start, "→.");

        assertThat(place(second)).isEqualTo(2);
        assertThat(place(Screens.typed(second, ","))).isEqualTo(1);
        assertThat(Screens.typed(second, ",,").sheet()).isEqualTo(start.sheet());
        assertThat(Screens.text(Screens.typed(start, ","))).contains("This is where the path begins.");
        Model end = Screens.typed(start, ">");
        assertThat(place(end)).isEqualTo(length(end));
        assertThat(Screens.text(Screens.typed(end, "→"))).contains("This is where the path ends.");
    }

    @Test
    void theHelpPromisesToKeepOnlyWhatIsKept() {
        String given = LineMode.answer(opened(), "help", LineMode.WIDTH).said();
        Model own = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);

        assertThat(given).contains("nothing of that is kept").doesNotContain("Everything is kept");
        assertThat(LineMode.answer(own, "help", LineMode.WIDTH).said()).contains("Everything is kept");
    }

    @Test
    void whatWasDecidedIsTheFirstToChooseAndLeadsOn() {
        Model start = opened();

        Model next = Screens.after(start, Msg.Press.of(Msg.Named.END), new Msg.Choose(1));

        assertThat(place(next)).isEqualTo(1);
        assertThat(next.playing().play())
                .isEqualTo(start.reel().orElseThrow().whole().at(1));
    }

    /** Against looking at every decision. */
    @Test
    void departuresAreFoundBothWays() {
        Model model = opened(walked(Screens.CAMPAIGN, 3));
        Reel reel = model.reel().orElseThrow();
        assertThat(reel.whole().departures()).isPositive();

        for (int at = 0; at <= reel.length(); at++) {
            int after = at;
            for (int next = reel.length() - 1; at < next; next--) {
                after = departs(reel, next) ? next : after;
            }
            int before = at;
            for (int last = 0; last < at; last++) {
                before = departs(reel, last) ? last : before;
            }
            assertThat(reel.departureAfter(at)).as("after %d", at).isEqualTo(after);
            assertThat(reel.departureBefore(at)).as("before %d", at).isEqualTo(before);
        }
    }

    private static boolean departs(Reel reel, int place) {
        return reel.whole().at(place).departures() < reel.whole().at(place + 1).departures();
    }

    private static Model walked(aigun.engine.Story story, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Model model = Screens.playing(story, Size.HOME, Viewing.PLAY);
        while (!model.playing().play().isOver()) {
            int ways = Math.max(1, model.sheet().actions().size());
            model = Screens.after(model, new Msg.Choose(1 + random.nextInt(ways)));
        }
        return model;
    }

    @Test
    void aMarkOfTheStripIsClicked() {
        Model model = Screens.typed(opened(), ">");
        int row = 0;

        Model clicked = Screens.after(model, new Msg.Click(model.page().left() + 4, row));

        assertThat(place(clicked)).isEqualTo(1);
        assertThat(Screens.text(clicked).lines().toList().get(row)).contains("[");
    }

    /** As wide as it may be, the mark at hand is in it, and each place of it is the decision that is drawn there. */
    @Test
    void aStripOfTenThousandIsCutAroundTheOneAtHand() {
        Play whole = opened(walked(Screens.CAMPAIGN, 7)).reel().orElseThrow().whole();
        for (int width = 12; width < 100; width += 7) {
            for (int at = 0; at < whole.length(); at++) {
                Strip strip = new Strip(whole, at);
                String line = Row.of(strip.line(width).runs()).text();
                assertThat(Widths.columns(line)).isLessThanOrEqualTo(width);
                assertThat(strip.decisionAt(line.indexOf('[') + 1, width)).isEqualTo(at + 1);
            }
            assertThat(new Strip(whole, 0).decisionAt(width + 1, width)).isZero();
        }
    }

    @Test
    void theDraftStaysOpenWhileOneStepsAlong() {
        Model draft = Screens.typed(opened(), "d");

        Model later = Screens.typed(draft, ">");

        assertThat(later.desk().screen()).isEqualTo(Screen.Plain.DRAFT);
        assertThat(Screens.text(draft)).contains("Toll     fifth");
        assertThat(Screens.text(later)).contains("Toll     free");
        assertThat(Screens.typed(later, "⎋").desk().screen()).isEqualTo(Screen.Plain.REPLAY);
    }

    @Test
    void itShowsItselfAtTheSpeedOfReadingUntilTheEndOrAKey() {
        Update.Next running = Update.update(opened(), Msg.Type.of("a"));
        Command.Wait wait = (Command.Wait) running.commands().get(0);
        assertThat(wait.millis()).isGreaterThan(1_000);

        Model old = Screens.after(running.model(), new Msg.Tick(wait.beat() - 1));
        assertThat(old).as("an answer to an earlier wait").isEqualTo(running.model());
        Model stopped = Screens.after(Screens.typed(running.model(), "d"), new Msg.Tick(wait.beat()));
        assertThat(place(stopped)).as("a key stops it").isZero();

        Update.Next next = running;
        while (!next.commands().isEmpty()) {
            next = Update.update(
                    next.model(), new Msg.Tick(((Command.Wait) next.commands().get(0)).beat()));
        }
        assertThat(place(next.model())).isEqualTo(length(next.model()));
        assertThat(next.model().layout().hasBelow())
                .as("it was read to its last line")
                .isFalse();
    }

    @Test
    void twiceAsFastWaitsHalfAsLong() {
        Command.Wait once = wait(opened(), "a");

        assertThat(wait(opened(), "++a").millis()).isCloseTo(once.millis() / 2, within(1L));
        assertThat(wait(opened(), "-a").millis()).isCloseTo(once.millis() * 2, within(1L));
        assertThat(wait(opened(), "a++").beat()).isGreaterThan(once.beat());
    }

    private static Command.Wait wait(Model model, String keys) {
        Model before = Screens.typed(model, keys.substring(0, keys.length() - 1));
        Msg last = Msg.Type.of(keys.substring(keys.length() - 1));
        return (Command.Wait) Update.update(before, last).commands().get(0);
    }

    @Test
    void anotherChoiceBeginsAGameThatNamesItsParent() {
        Model asked = Screens.after(opened(), new Msg.Choose(2));
        assertThat(Screens.text(asked)).contains("Play on from here?", "mine.aigun");

        Update.Next forked = Update.update(asked, new Msg.Choose(1));

        Game.Change change = ((Command.Begin) forked.commands().get(0)).change();
        Journal kept = Journal.read(change.lines().getBytes(StandardCharsets.UTF_8))
                .journal()
                .get(0);
        assertThat(kept).isEqualTo(change.game().journal());
        assertThat(kept.notes()).contains(new Journal.Note(1, "parent", "mine.aigun 0"));
        Model playing = Screens.settled(forked.model(), forked.commands());
        assertThat(playing.reel()).isEmpty();
        assertThat(playing.playing().play().length()).isEqualTo(1);
    }

    @Test
    void inOnesOwnGameAnotherChoiceBeginsABranch() {
        Model ended = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3");
        Model looking = Screens.typed(ended, "③");
        assertThat(looking.desk().screen()).isEqualTo(Screen.Plain.REPLAY);

        assertThat(Screens.typed(looking, "⎋").playing()).isEqualTo(ended.playing());
        Model branch = Screens.after(looking, new Msg.Choose(2), new Msg.Choose(1));

        assertThat(branch.reel()).isEmpty();
        assertThat(branch.playing().journal().size())
                .isEqualTo(ended.playing().journal().size() + 1);
        assertThat(branch.playing().play().length()).isEqualTo(1);
    }

    /** A path that only stops is looked at to where it stops. */
    @Test
    void anUnfinishedPathIsPlayedOn() {
        Model one = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1");
        Model end = Screens.typed(opened(one), ">");

        assertThat(Screens.text(Screens.typed(end, "⇲"))).contains("The path stops here, unfinished.");
        Model on = Screens.after(end, new Msg.Choose(1), new Msg.Choose(1));
        assertThat(on.playing().play().decisions())
                .isEqualTo(one.playing().play().decisions());
        assertThat(on.playing().play().isOver()).isFalse();
    }

    @Test
    void aPathThatStopsOnRecordHasNotLeftIt() {
        Model one = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1");

        assertThat(Screens.text(Screens.typed(opened(one), "c")))
                .contains("So far every decision is the one on record.")
                .doesNotContain("It leaves the path on record");
        assertThat(Screens.text(Screens.typed(opened(), "c"))).contains("It leaves the path on record at decision 3");
    }

    @Test
    void keysOfThePathDoNothingWhereItIsNotShown() {
        Model looking = Screens.typed(opened(), "f");
        assertThat(Screens.typed(looking, ".]+").desk().screen()).isInstanceOf(Screen.Look.class);

        Model leaving = Screens.typed(opened(), "qa");
        assertThat(leaving.desk().screen()).isEqualTo(Screen.Plain.LEAVING);
        assertThat(leaving.reel().orElseThrow().pace().isRunning()).isFalse();
    }

    @Test
    void itWaitsWhileTheWindowIsTooSmall() {
        Update.Next running = Update.update(opened(), Msg.Type.of("a"));
        Command.Wait wait = (Command.Wait) running.commands().get(0);
        Model small = Screens.after(running.model(), new Msg.Resize(20, 5));

        Update.Next later = Update.update(small, new Msg.Tick(wait.beat()));

        assertThat(place(later.model())).isZero();
        assertThat(later.commands()).hasSize(1);
    }

    @Test
    void aPathThatIsOverIsNotPlayedOn() {
        Model end = Screens.typed(opened(), ">");

        Model asked = LineMode.answer(end, "fork", 60).model();

        assertThat(asked.desk().screen()).isEqualTo(Screen.Plain.REPLAY);
        assertThat(asked.desk().notice()).contains("The path is over here");
    }

    @Test
    void aDecisionBehindTheEndIsSaid() {
        LineMode.Reply reply = LineMode.answer(opened(), "at 9", 60);

        assertThat(reply.model().desk().notice()).isEqualTo("There is no decision 9 on this path; it has 3.");
    }

    /** Whatever is pressed: nothing is asked to be kept before somebody asks to play on. */
    @Test
    void nothingOfAPathThatIsLookedAtIsEverKept() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Model model = opened();
            for (int key = 0; key < 120 && model.reel().isPresent(); key++) {
                boolean forking = model.desk().screen() instanceof Screen.Forking;
                Msg msg = forking
                        ? Msg.Press.of(Msg.Named.ESCAPE)
                        : Msg.Type.of(LETTERS.get(random.nextInt(LETTERS.size())));
                Update.Next next = Update.update(model, msg);
                assertThat(next.commands())
                        .noneMatch(command -> command instanceof Command.Keep
                                || command instanceof Command.Begin
                                || command instanceof Command.Draw);
                model = Screens.settled(next.model(), next.commands());
            }
        }
    }

    @Test
    void inLineModeItIsDoneByWords() {
        Model model = opened();
        List<String> told = new ArrayList<>();
        for (String line : List.of("next", "previous", "last", "first", "at 2", "departure", "strip", "back", "fork")) {
            LineMode.Reply reply = LineMode.answer(model, line, 60);
            assertThat(reply.heard()).as(line).isEqualTo(LineMode.Heard.UNDERSTOOD);
            model = Screens.settled(reply.model(), reply.commands());
            told.add(line + " " + place(model) + " " + model.desk().screen());
        }

        assertThat(told)
                .containsExactly(
                        "next 1 REPLAY",
                        "previous 0 REPLAY",
                        "last 3 REPLAY",
                        "first 0 REPLAY",
                        "at 2 1 REPLAY",
                        "departure 2 REPLAY",
                        "strip 2 STRIP",
                        "back 2 REPLAY",
                        "fork 2 Forking[choice=[]]");
        LineMode.Reply whole = LineMode.answer(opened(), "run", 60);
        assertThat(place(whole.model())).isEqualTo(3);
        assertThat(whole.said()).contains("decision 2 of 3", "decision 3 of 3", "after all 3 decisions");
        assertThat(LineMode.answer(opened(), "run 1", 60).said()).doesNotContain("decision 3 of 3");
    }

    @Test
    void anIdThatWasNotTakenAsksToPlayOn() {
        Play play = opened().playing().play();
        ChoiceId taken =
                opened().reel().orElseThrow().whole().turn(1).decision().choice();
        ChoiceId other = play.options().stream()
                .filter(option -> option.open() && !option.id().equals(taken))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(place(LineMode.answer(opened(), taken.text(), 60).model())).isEqualTo(1);
        assertThat(LineMode.answer(opened(), other.text(), 60).model().desk().screen())
                .isEqualTo(new Screen.Forking(List.of(other)));
    }

    @Test
    void fromTheTitleAnotherGameIsPlayedAsEver() {
        StartId start = Screens.FERRY.pack().starts().get(0).id();
        Model title = Screens.after(Screens.typed(opened(), ">"), new Msg.Choose(5));

        assertThat(title.desk().screen()).isEqualTo(Screen.Plain.TITLE);
        Model playing = Screens.after(title, new Msg.Start(start, List.of(), Viewing.PLAY));
        assertThat(playing.reel()).isEmpty();
        assertThat(playing.desk().screen()).isEqualTo(Screen.Plain.PLAY);
    }

    /** However many lines the title and the date take. */
    @Test
    void theStripStaysInItsRow() {
        Strip strip = new Strip(opened().reel().orElseThrow().whole(), 1);
        for (String title : List.of("Scene hall", "Scene hall and what came after it ".repeat(2))) {
            for (String date : List.of("", "The hall · 23 May 1858 (11 May Old Style, Xianfeng 8/4/11), afternoon")) {
                Sheet.Head head = new Sheet.Head(title, "decision 2 of 3", date, List.of(strip));

                assertThat(Page.head(head, 56).get(0)).isEqualTo(strip.line(56));
            }
        }
    }

    @Test
    void itsLogIsToLookAtAndNothingIsTakenBackThere() {
        Model log = Screens.typed(opened(), ">l");

        assertThat(Screens.text(log)).contains("look at the path").doesNotContain("go back", "undo", "redo");
    }
}
