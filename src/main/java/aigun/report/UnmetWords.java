package aigun.report;

import aigun.author.Unmet;
import aigun.author.Walk;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a test of a pack did not come to, in sentences: what was expected, and what was so. */
final class UnmetWords {
    private final Messages messages;

    UnmetWords(Messages messages) {
        this.messages = messages;
    }

    String of(Unmet unmet) {
        if (unmet instanceof Unmet.Stuck stuck) {
            String reason = messages.text("verify.reason." + Messages.word(stuck.reason()));
            return messages.text(
                    "test.stuck", Integer.toString(stuck.number()), VerifyText.decision(stuck.decision()), reason);
        }
        if (unmet instanceof Unmet.Ending ending) {
            String key = ending.over() ? "test.ending" : "test.goes-on";
            return messages.text(key, ending.expected().text(), ending.rests().text());
        }
        if (unmet instanceof Unmet.Failed failed) {
            return failed(failed);
        }
        if (unmet instanceof Unmet.Closed closed) {
            String sight = sight(closed.sight(), closed.rests().text());
            return messages.text("test.open", closed.choice().text(), sight);
        }
        if (unmet instanceof Unmet.Unlocked unlocked) {
            String sight = sight(unlocked.sight(), unlocked.rests().text());
            return messages.text("test.shut", unlocked.choice().text(), sight);
        }
        return messages.text("test.shows", ((Unmet.Untold) unmet).words());
    }

    private String failed(Unmet.Failed failed) {
        String condition = failed.expected().describe();
        if (failed.readings().isEmpty()) {
            return messages.text("test.holds", condition);
        }
        List<String> readings = new ArrayList<>();
        for (Unmet.Reading reading : failed.readings()) {
            String value = reading.value().isEmpty() ? messages.text("test.reading.none") : reading.value();
            readings.add(messages.text("test.reading", reading.name(), value));
        }
        return messages.text("test.holds.readings", condition, String.join(", ", readings));
    }

    private String sight(Unmet.Sight sight, String scene) {
        return messages.text("test.sight." + Messages.word(sight), scene);
    }

    /** Of a walk that did not end. */
    String of(Walk walk) {
        String key = "test.walk." + Messages.word(walk.outcome());
        return messages.text(
                key, walk.rests().text(), Numbers.grouped(walk.decisions().size()));
    }
}
