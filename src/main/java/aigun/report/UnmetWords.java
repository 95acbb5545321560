package aigun.report;

import aigun.author.Playtest;
import aigun.author.Unmet;
import aigun.author.Walk;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** What tests of a pack came to and what not, in sentences: what was expected, and what was so. */
final class UnmetWords {
    private final Messages messages;

    UnmetWords(Messages messages) {
        this.messages = messages;
    }

    /** Whether a playtest passed, by a name for it, and where it came to. */
    String of(String name, Playtest test) {
        String passed = test.play().isOver() ? "passed" : "passed-unfinished";
        return messages.text(
                "test.path." + (test.isPassed() ? passed : "failed"),
                name,
                Integer.toString(test.play().length()),
                test.play().scene().id().text());
    }

    String of(Unmet unmet) {
        if (unmet instanceof Unmet.Stuck stuck) {
            String reason = messages.text("verify.reason." + Messages.word(stuck.reason()));
            return messages.text(
                    "test.stuck",
                    Integer.toString(stuck.number()),
                    stuck.decision().text(),
                    reason);
        }
        if (unmet instanceof Unmet.Ending ending) {
            String key = ending.over() ? "test.ending" : "test.goes-on";
            return messages.text(key, ending.expected().text(), ending.rests().text());
        }
        if (unmet instanceof Unmet.Failed failed) {
            return failed(failed);
        }
        if (unmet instanceof Unmet.Closed closed) {
            String access = access(closed.access(), closed.rests().text());
            return messages.text("test.open", closed.choice().text(), access);
        }
        if (unmet instanceof Unmet.Unlocked unlocked) {
            String access = access(unlocked.access(), unlocked.rests().text());
            return messages.text("test.shut", unlocked.choice().text(), access);
        }
        return messages.text("test.shows", ((Unmet.Untold) unmet).words());
    }

    private String failed(Unmet.Failed failed) {
        String condition = failed.expected().describe();
        if (failed.values().isEmpty()) {
            return messages.text("test.holds", condition);
        }
        List<String> values = new ArrayList<>();
        for (Unmet.Value read : failed.values()) {
            String value = read.value().isEmpty() ? messages.text("test.value.none") : read.value();
            values.add(messages.text("test.value", read.name(), value));
        }
        return messages.text("test.holds.values", condition, String.join(", ", values));
    }

    private String access(Unmet.Access access, String scene) {
        return messages.text("test.access." + Messages.word(access), scene);
    }

    /** Of a walk that did not end. */
    String of(Walk walk) {
        String key = "test.walk." + Messages.word(walk.outcome());
        return messages.text(
                key, walk.rests().text(), Numbers.grouped(walk.decisions().size()));
    }
}
