package aigun.report;

import aigun.screen.Messages;
import aigun.source.Controls;
import java.util.ArrayList;
import java.util.List;

/** What became of a playtest that is verified, in lines: one, and one for each thing that is not as it says. */
final class PlaytestLines {
    private static final String INDENT = "     ";

    private PlaytestLines() {}

    static String of(PathCheck.Played played, Messages messages) {
        UnmetWords words = new UnmetWords(messages);
        List<String> lines = new ArrayList<>();
        lines.add(words.of(played.name(), played.test()));
        played.test().unmet().forEach(unmet -> lines.add(INDENT + words.of(unmet)));
        played.told().forEach(told -> {
            String line = Integer.toString(told.location().line());
            lines.add(INDENT + messages.text("verify.told", line, told.message()));
        });
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Controls.visible(line)).append('\n'));
        return text.toString();
    }
}
