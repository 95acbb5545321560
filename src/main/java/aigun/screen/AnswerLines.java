package aigun.screen;

import aigun.engine.Answered;
import aigun.play.Answer;
import aigun.play.Debrief;
import java.util.ArrayList;
import java.util.List;

/** Why the other side answered as it did: the reasons kept back until the end. */
final class AnswerLines {
    private AnswerLines() {}

    static List<Doc.Block> of(Scribe scribe, Debrief debrief) {
        List<Doc.Block> blocks = new ArrayList<>();
        for (Answer answer : debrief.answers()) {
            String number = Integer.toString(answer.turn().number());
            String label = DeedSheets.label(scribe, answer.turn().option());
            blocks.add(new Doc.Heading(2, scribe.text("answer.to", number, label)));
            blocks.addAll(of(scribe, answer));
        }
        if (blocks.isEmpty()) {
            blocks.add(TitleSheets.words(scribe.text("answer.none")));
        }
        return blocks;
    }

    static List<Doc.Block> of(Scribe scribe, Answer answer) {
        List<Doc.Block> blocks = new ArrayList<>();
        if (answer.answered() instanceof Answered.Said said) {
            String key = said.isAgreed() ? "answer.yes" : "answer.no";
            blocks.add(plain(scribe.text(key, answer.person().name())));
            because(blocks, said.because());
            blocks.add(TitleSheets.words(scribe.text(
                    "answer.worth",
                    Integer.toString(said.worthBefore()),
                    Integer.toString(said.worthAfter()),
                    Integer.toString(said.reservation()),
                    said.rule())));
        } else if (answer.answered() instanceof Answered.Remarked remarked) {
            because(blocks, remarked.because());
        }
        return blocks;
    }

    private static void because(List<Doc.Block> blocks, String because) {
        if (!because.isEmpty()) {
            blocks.add(plain(because));
        }
    }

    private static Doc.Block plain(String text) {
        return new Doc.Text(0, List.of(new Run(text, Role.PLAIN)));
    }
}
