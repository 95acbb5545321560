package aigun.report;

import aigun.author.Target;
import aigun.engine.Option;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Term;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the parts of a pack are called where somebody reads of them. */
record Labels(Pack pack, Messages messages) {
    String text(String key, String... values) {
        return messages.text(key, values);
    }

    /** What was or could be decided, in the words it is offered in. */
    String option(Option option) {
        if (option.kind() instanceof Option.Kind.Propose propose) {
            return text("deed.propose", term(propose.term()));
        }
        if (option.kind() instanceof Option.Kind.Accept accept) {
            return text("deed.accept", term(accept.offer().term()));
        }
        return option.label();
    }

    /** The same without the full stop at its end, for more to follow. */
    String unended(Option option) {
        String label = option(option);
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** The same after its number, with how it stands beside history where that is judged. */
    String deed(Play play, Turn turn) {
        String number = Integer.toString(turn.number());
        Optional<Verdict> verdict = Verdict.of(play, turn.number());
        return verdict.isPresent()
                ? text("compare.judged", number, option(turn.option()), status(verdict.get()))
                : text("compare.deed", number, option(turn.option()));
    }

    String status(Verdict verdict) {
        return text("status." + word(verdict.evidence().status()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An issue and a position on it, such as {@code Toll: a tenth}. */
    String term(Term term) {
        Issue issue = pack.issue(term.issue());
        return issue.name() + ": " + position(issue, Optional.of(term.position()));
    }

    /** The name of the position a draft has, or that the issue is open. */
    String position(Issue issue, Draft draft) {
        return position(issue, draft.position(issue.id()));
    }

    private String position(Issue issue, Optional<PositionId> position) {
        return position.map(each -> issue.positions().get(issue.order(each)).name())
                .orElse(text("draft.open"));
    }

    /** The title of a scene. */
    String scene(SceneId id) {
        for (Scene scene : pack.scenes()) {
            if (scene.id().equals(id)) {
                return scene.title();
            }
        }
        throw new IllegalArgumentException("no scene " + id);
    }

    /** How a play stands that is over, or where it rests. */
    String outcome(Play play) {
        String scene = play.scene().title();
        if (!play.isOver()) {
            return text("compare.rests", scene);
        }
        boolean signed = play.ending().stream().anyMatch(ending -> ending.signed());
        return text(signed ? "compare.ends-signed" : "compare.ends-unsigned", scene);
    }

    String target(Target target) {
        if (target instanceof Target.Ending ending) {
            return text("compare.target.ending", scene(ending.scene()));
        }
        if (target instanceof Target.Terms terms) {
            return text("compare.target.terms", scene(terms.scene()));
        }
        return term(((Target.Signed) target).term());
    }

    /** All in one line, or the word for none. */
    String listed(List<String> words) {
        List<String> some = new ArrayList<>(words);
        return some.isEmpty() ? text("compare.none") : String.join("; ", some);
    }
}
