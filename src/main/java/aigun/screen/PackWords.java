package aigun.screen;

import aigun.engine.Option;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Term;
import java.util.Locale;
import java.util.Optional;

/** What the parts of a pack are called, on the screen and in reports alike. */
public record PackWords(Pack pack, Messages messages) {
    /** What was or could be decided, in the words it is offered in. */
    public String option(Option option) {
        if (option.kind() instanceof Option.Kind.Propose propose) {
            return messages.text("deed.propose", term(propose.term()));
        }
        if (option.kind() instanceof Option.Kind.Accept accept) {
            return messages.text("deed.accept", term(accept.offer().term()));
        }
        return option.label().isEmpty() ? option.id().text() : option.label();
    }

    /** The same words at the beginning of a sentence. */
    public static String capital(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** An issue and a position on it, such as {@code Toll: a tenth}. */
    public String term(Term term) {
        Issue issue = pack.issue(term.issue());
        return issue.name() + ": " + position(issue, Optional.of(term.position()));
    }

    /** The name of the position, or that the issue is open. */
    public String position(Issue issue, Optional<PositionId> position) {
        return position.map(each -> issue.positions().get(issue.order(each)).name())
                .orElseGet(() -> messages.text("draft.open"));
    }

    /** A scene's title, or its id when the pack no longer has it. */
    public String title(SceneId id) {
        for (Scene scene : pack.scenes()) {
            if (scene.id().equals(id)) {
                return scene.title();
            }
        }
        return id.text();
    }
}
