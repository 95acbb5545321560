package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small story played by lines, as a pipe or a screen reader gets it. */
class LineModeTest {
    private static final int WIDTH = 60;

    @Test
    void aGameLineByLineIsAsItWasReadAloud() {
        Model model = Screens.title(Screens.FERRY, Size.HOME);
        StringBuilder told = new StringBuilder(LineMode.page(model, WIDTH));
        for (String line : List.of(
                "north",
                "1",
                "help",
                "bow",
                "search",
                "why 1",
                "warn",
                "map",
                "draft",
                "back",
                "papers",
                "paper old-letter",
                "back",
                "back",
                "look",
                "back",
                "look VOGT",
                "back",
                "look xyz",
                "back",
                "log",
                "back",
                "undo",
                "redo",
                "propose toll=free",
                "ask",
                "why 2",
                "print",
                "debrief",
                "2",
                "1",
                "why 2",
                "debrief",
                "1",
                "back",
                "2",
                "1",
                "back",
                "back",
                "3",
                "2",
                "back",
                "back",
                "4",
                "back",
                "5",
                "back",
                "6",
                "1",
                "back",
                "7",
                "2",
                "back",
                "8",
                "back",
                "9",
                "back",
                "10",
                "1",
                "back",
                "back",
                "print md",
                "back",
                "replay",
                "next",
                "run 2",
                "strip",
                "back",
                "departure",
                "previous",
                "back",
                "branches",
                "1",
                "name The second",
                "back",
                "back")) {
            LineMode.Reply reply = LineMode.answer(model, line, WIDTH);
            Model next = Screens.settled(reply.model(), reply.commands());
            told.append("\n>>> ").append(line).append('\n').append(reply.said());
            told.append(LineMode.change(model, next, WIDTH));
            model = next;
        }
        Golden.assertMatches("lines/game", told.toString());
    }

    @Test
    void whatMeansNothingIsUnknownAndChangesNothing() {
        Model model = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);

        for (String line : List.of("0", "-1", "99", "surrender", "propose toll=nothing", "paper nothing", "why")) {
            LineMode.Reply reply = LineMode.answer(model, line, WIDTH);
            assertThat(reply.model()).as(line).isEqualTo(model);
            assertThat(reply.said()).as(line).isNotEmpty();
        }
    }

    @Test
    void aLockedChoiceIsExplainedByItsNameAndJudgedOnlyInTheStudyView() {
        Model play = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);
        Model study = Screens.playing(Screens.FERRY, Size.HOME, Viewing.STUDY);

        assertThat(LineMode.answer(play, "why warn", WIDTH).said())
                .contains(
                        "Speak of the flood",
                        "Not open: You have nothing to show.",
                        "nothing is judged before the end");
        assertThat(LineMode.answer(study, "why warn", WIDTH).said())
                .contains("Not open: You have nothing to show.", "historical, from texts of the time");
    }

    @Test
    void aLockedChoiceIsNotTakenByItsName() {
        Model model = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);

        LineMode.Reply reply = LineMode.answer(model, "warn", WIDTH);

        assertThat(reply.heard()).isEqualTo(LineMode.Heard.UNKNOWN);
        assertThat(reply.commands()).isEmpty();
    }
}
