package aigun.report;

import aigun.author.Target;
import aigun.engine.Option;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Term;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import aigun.screen.Messages;
import aigun.screen.PackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a pack are called where somebody reads of them. */
record Labels(Pack pack, Messages messages) {
    String text(String key, String... values) {
        return messages.text(key, values);
    }

    /** What was or could be decided, in the words it is offered in. */
    String option(Option option) {
        return words().option(option);
    }

    private PackWords words() {
        return new PackWords(pack, messages);
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
        return text("status." + Messages.word(verdict.evidence().status()));
    }

    String term(Term term) {
        return words().term(term);
    }

    /** The name of the position a draft has, or that the issue is open. */
    String position(Issue issue, Draft draft) {
        return words().position(issue, draft.position(issue.id()));
    }

    /** The title of a scene. */
    String scene(SceneId id) {
        return words().title(id);
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
