package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Start;
import aigun.play.Play;
import aigun.screen.Update.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UpdateTest {
    private static final List<String> LETTERS =
            List.of("1", "2", "3", "9", " ", "b", "d", "p", "l", "u", "r", "v", "?", "e", "j", "k");

    private static Model playing() {
        return Screens.playing(Screens.CAMPAIGN, Size.HOME, Viewing.PLAY);
    }

    @Test
    void aDecisionShowsOnlyAfterItIsKept() {
        Model play = playing();

        Next asked = Update.update(play, Msg.Type.of("1"));

        assertThat(asked.commands()).hasSize(1).first().isInstanceOf(Command.Keep.class);
        assertThat(asked.model().sheet()).isEqualTo(play.sheet());
        assertThat(Screens.after(play, Msg.Type.of("1")).playing().play().length())
                .isEqualTo(1);
    }

    @Test
    void whatCouldNotBeKeptChangesNothingAndIsSaid() {
        Model play = playing();
        Model asked = Update.update(play, Msg.Type.of("1")).model();

        Model failed = Update.update(asked, new Msg.Failed("The disk is full.")).model();

        assertThat(failed.playing().play().length()).isZero();
        assertThat(Screens.text(failed)).contains("The disk is full.");
        assertThat(Screens.after(failed, Msg.Type.of("1")).playing().play().length())
                .isEqualTo(1);
    }

    @Test
    void nothingElseIsDecidedWhileSomethingIsBeingKept() {
        Model asked = Update.update(playing(), Msg.Type.of("1")).model();

        assertThat(Update.update(asked, Msg.Type.of("2")).commands()).isEmpty();
    }

    @Test
    void takingBackAndDoingAgainComeToTheSamePlay() {
        Model one = Screens.after(playing(), Msg.Type.of("1"));

        Model undone = Screens.after(one, Msg.Type.of("u"));

        assertThat(undone.playing().play().length()).isZero();
        assertThat(Screens.after(undone, Msg.Type.of("r")).playing().play())
                .isEqualTo(one.playing().play());
    }

    @Test
    void aNumberWithNoChoiceIsSaid() {
        assertThat(Screens.text(Screens.after(Screens.title(Screens.CAMPAIGN, Size.HOME), Msg.Type.of("9"))))
                .contains("There is no such choice.");
    }

    @Test
    void whatWasSetForOneStartIsNotSetForAnother() {
        Model table = Screens.typed(Screens.title(Screens.FERRY, Size.HOME), "2↓↓↓→");
        assertThat(table.session().levels()).hasSize(1);

        Model begun = Screens.typed(table, "⎋1⇲1");

        assertThat(begun.playing().play().header().adjusted()).isEmpty();
    }

    /** What says so takes a row of its own, which must not be one of the choice's. */
    @Test
    void aChoiceThatWasOutOfSightIsShownWholeAndNotYetTaken() {
        Model contents = Screens.typed(Screens.playing(Screens.FERRY, new Size(60, 20), Viewing.PLAY), "⇲1⇲1⇲3⇲1");

        Model shown = Screens.typed(contents, "9");

        assertThat(shown.desk().screen()).isEqualTo(new Screen.Debrief(Screen.Part.CONTENTS));
        assertThat(Screens.text(shown)).contains("> 9  Sources", "the works all this rests on", "Here it is");
        assertThat(Screens.typed(shown, "9").desk().screen()).isEqualTo(new Screen.Debrief(Screen.Part.SOURCES));
    }

    @Test
    void whatElseCouldHaveComeIsAskedForSoonAndShownWhenItIsTold() {
        Model ended = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3⇲");
        Play play = ended.playing().play();

        Next contents = Update.update(ended, Msg.Type.of("1"));
        Next page = Update.update(contents.model(), new Msg.Choose(7));

        assertThat(contents.commands()).containsExactly(new Command.Reckon(play, 3, Command.Urgency.SOON));
        assertThat(page.commands()).containsExactly(new Command.Reckon(play, 3, Command.Urgency.SHOWN));
        assertThat(Screens.text(page.model())).contains("are being counted");
        Model told = Screens.settled(page.model(), page.commands());
        assertThat(Screens.text(told)).contains("Which?").doesNotContain("being counted", "Decision by decision");
        assertThat(Update.update(Screens.typed(told, "⎋"), new Msg.Choose(7)).commands())
                .isEmpty();
    }

    @Test
    void theNearestEndingIsGuessedOrShownAndNothingIsToldBefore() {
        Model asked = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3⇲1⑦");
        List<String> told = new ArrayList<>();
        for (int choice = 1; choice < asked.sheet().actions().size(); choice++) {
            told.add(Screens.text(Screens.after(asked, new Msg.Choose(choice))));
        }

        assertThat(told).hasSizeGreaterThan(2).allMatch(page -> page.contains("The nearest other endings"));
        assertThat(told.stream().filter(page -> page.contains("so it was"))).hasSize(1);
        assertThat(told.stream().filter(page -> page.contains("for the nearest. Nearer was: ")))
                .hasSize(told.size() - 2);
        assertThat(told.get(told.size() - 1)).doesNotContain("nearest. Nearer", "so it was");
    }

    @Test
    void whatCouldNotBeCountedIsSaid() {
        Model ended = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3⇲");
        Play play = ended.playing().play();
        Model told = Update.update(ended, new Msg.Reckoned(play, Reckoning.Unknown.TOO_MUCH))
                .model();

        Next contents = Update.update(told, Msg.Type.of("1"));
        Model page = Update.update(contents.model(), new Msg.Choose(7)).model();

        assertThat(contents.commands()).isEmpty();
        assertThat(Screens.text(page)).contains("too many ways to count");
    }

    @Test
    void inAWindowTooSmallToPlayInOnlyLeavingIsDoneAndAtOnce() {
        for (Size size : List.of(new Size(59, 20), new Size(60, 19))) {
            Model small = Screens.playing(Screens.FERRY, size, Viewing.PLAY);

            assertThat(Screens.text(small).replace('\n', ' ')).contains("too small", "press q to leave");
            assertThat(Screens.typed(small, "1⏎").playing().play().length()).isZero();
            assertThat(Update.update(small, Msg.Type.of("q")).commands()).containsExactly(Command.Plain.QUIT);
        }
    }

    @Test
    void noStormOfMessagesBreaksTheScreen() {
        SplittableRandom random = new SplittableRandom(1858);
        for (int storm = 0; storm < 120; storm++) {
            Model model = Screens.title(storm % 3 == 0 ? Screens.CAMPAIGN : Screens.FERRY, Size.HOME);
            for (int message = 0; message < 120; message++) {
                model = Screens.after(model, message(random));
                assertThat(View.view(model).lines())
                        .hasSizeLessThanOrEqualTo(model.size().rows());
            }
        }
    }

    private static Msg message(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Msg.Resize(1 + random.nextInt(220), 1 + random.nextInt(70));
            case 1 -> new Msg.Click(random.nextInt(100), random.nextInt(40));
            case 2 -> new Msg.Scroll(5, 5, random.nextInt(3) - 1);
            case 3 -> Msg.Press.of(List.of(Msg.Named.values()).get(random.nextInt(12)));
            case 4 -> new Msg.Paste("1\n2\n");
            default -> Msg.Type.of(LETTERS.get(random.nextInt(LETTERS.size())));
        };
    }

    @Test
    void whoTriesASceneIsNotToldThatItIsKept() {
        World kept = Screens.world(Screens.FERRY, List.of());
        World tried = new World(kept.story(), kept.storyHash(), kept.contentHash(), List.of(), World.Games.GONE);
        Start start = Screens.FERRY.pack().starts().get(0);

        for (String key : List.of("q", "?")) {
            String page = Screens.text(Screens.typed(
                    Screens.after(Screens.title(tried, Size.HOME), new Msg.Start(start.id(), List.of(), Viewing.PLAY)),
                    key));
            assertThat(page).contains("trying a scene").doesNotContain("on the disk", "is kept as you go");
        }
    }
}
