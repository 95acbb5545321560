package aigun.report;

import aigun.model.Decision;
import aigun.screen.Messages;
import java.util.List;

/** Decisions in one line: each scene once, then what was decided there, such as {@code hall bow, sit; table wait}. */
final class PathText {
    private PathText() {}

    static String of(List<Decision> path, Messages messages) {
        if (path.isEmpty()) {
            return messages.text("explore.at-once");
        }
        StringBuilder text = new StringBuilder();
        String scene = "";
        for (Decision decision : path) {
            String here = decision.scene().text();
            if (here.equals(scene)) {
                text.append(", ");
            } else {
                text.append(text.isEmpty() ? "" : "; ").append(here).append(' ');
            }
            text.append(decision.choice());
            scene = here;
        }
        return text.toString();
    }
}
