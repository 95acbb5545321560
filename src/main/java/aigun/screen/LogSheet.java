package aigun.screen;

import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;

/** All that was told so far, with the decisions; choosing one takes play back to before it. */
final class LogSheet {
    /** No scene has this id, so every scene of the log is named. */
    private static final SceneId NOWHERE = new SceneId("-");

    private LogSheet() {}

    static Sheet of(Scribe scribe) {
        Choices choices = new Choices();
        told(scribe, choices, scribe.play().opening());
        for (Turn turn : scribe.play().turns()) {
            choices.add(
                    scribe.text(
                            "log.decided", Integer.toString(turn.number()), DeedSheets.label(scribe, turn.option())),
                    List.of(scribe.text("log.back")),
                    new Action.GoTo(turn.number() - 1));
            told(scribe, choices, turn.telling());
        }
        List<Decision> ahead = scribe.game().ahead();
        if (!ahead.isEmpty()) {
            choices.heading(scribe.text("log.ahead"));
            for (Decision decision : ahead) {
                choices.block(TitleSheets.words(decision.scene() + ": " + decision.choice()));
            }
        }
        return new Sheet(
                new Sheet.Head(scribe.text("log.title"), scribe.play().start().title(), ""),
                Doc.EMPTY,
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "choose", "scroll", "undo", "redo", "back", "help"));
    }

    private static void told(Scribe scribe, Choices choices, Telling telling) {
        for (Passage passage : telling.passages()) {
            for (Doc.Block block : Told.passage(scribe, passage, NOWHERE)) {
                choices.block(block);
            }
        }
    }

    /** The log as line mode shows it: the decisions alone are numbered. */
    static List<String> decisions(Scribe scribe) {
        List<String> lines = new ArrayList<>();
        for (Turn turn : scribe.play().turns()) {
            lines.add(turn.number() + ". " + DeedSheets.label(scribe, turn.option()));
        }
        return lines;
    }
}
