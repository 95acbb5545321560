package aigun.screen;

import aigun.model.Choice;
import aigun.model.Decision;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;

/** All that was told so far, with the decisions; choosing one takes play back to before it. */
final class LogSheet {
    private LogSheet() {}

    /**
     * Opened at its end, the last decision under the cursor.
     *
     * @param reel the path that is only looked at; empty list while one plays
     */
    static Sheet of(Scribe scribe, List<Reel> reel) {
        Choices choices = new Choices();
        Marks marks = Marks.of(scribe);
        Play play = scribe.play();
        choices.heading(play.at(0).scene().title());
        choices.blocks(Told.blocks(scribe, marks, play.opening()));
        for (Turn turn : play.turns()) {
            String label = DeedSheets.label(scribe, turn.option());
            choices.add(scribe.text("log.decided", label), new Action.GoTo(turn.number() - 1));
            choices.blocks(Told.blocks(scribe, marks, turn.telling()));
        }
        choices.blocks(ahead(scribe));
        choices.blocks(marks.list());
        String back = reel.isEmpty() ? "log.back" : "log.look";
        String info = scribe.text(play.length() == 0 ? "log.none" : back);
        Sheet.Head head = new Sheet.Head(scribe.text("log.title"), play.start().title(), info);
        List<Sheet.Hint> hints = reel.isEmpty()
                ? Sheets.hints(scribe.messages(), "choose", "scroll", "undo", "redo", "back", "help", "quit")
                : Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit");
        return Sheet.of(head, Doc.EMPTY, choices, hints).openedAt(play.length());
    }

    /** What was taken back and can be done again. */
    private static List<Doc.Block> ahead(Scribe scribe) {
        List<Doc.Block> blocks = new ArrayList<>();
        List<Decision> ahead = scribe.game().ahead();
        if (!ahead.isEmpty()) {
            blocks.add(new Doc.Heading(2, scribe.text("log.ahead")));
        }
        for (Decision decision : ahead) {
            String scene = scribe.words().title(decision.scene());
            String words = scene + ": " + label(scribe, decision);
            blocks.add(new Doc.Item(0, "-", List.of(new Run(words, Role.DIM))));
        }
        return blocks;
    }

    /** The choice's label where it is a scene's; a move at a table by its id. */
    static String label(Scribe scribe, Decision decision) {
        for (Scene scene : scribe.pack().scenes()) {
            if (scene.id().equals(decision.scene()) && scene.way() instanceof Way.Choose choose) {
                for (Choice choice : choose.choices()) {
                    if (choice.id().equals(decision.choice())) {
                        return choice.label();
                    }
                }
            }
        }
        return decision.choice().text();
    }
}
