package aigun.report;

import aigun.author.Playtest;
import aigun.author.Unmet;
import aigun.screen.Messages;
import aigun.source.Controls;
import aigun.source.Diagnostic;

/** What became of a playtest that is verified, in lines: one, and one for each thing that is not as it says. */
final class TestedLines {
    private static final String INDENT = "     ";

    private TestedLines() {}

    static String of(PathCheck.Tested tested, Messages messages) {
        Playtest test = tested.test();
        String key = test.isPassed() ? test.play().isOver() ? "passed" : "passed-unfinished" : "failed";
        StringBuilder lines = new StringBuilder(Controls.visible(messages.text(
                "test.path." + key,
                tested.name(),
                Integer.toString(test.play().length()),
                test.play().scene().id().text())));
        for (Unmet unmet : test.unmet()) {
            lines.append('\n').append(INDENT).append(new UnmetWords(messages).of(unmet));
        }
        for (Diagnostic told : tested.told()) {
            String line = Integer.toString(told.location().line());
            lines.append('\n').append(INDENT).append(messages.text("verify.told", line, told.message()));
        }
        return lines.append('\n').toString();
    }
}
