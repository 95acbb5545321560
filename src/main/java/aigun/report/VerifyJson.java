package aigun.report;

import aigun.model.Draft;
import aigun.play.Replay;
import aigun.play.Verified;
import aigun.screen.Messages;
import aigun.source.Diagnostic;
import java.util.List;

/** What became of paths as JSON: all of them, in the order in which they were given. */
public final class VerifyJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Json json;
    private final UnmetWords words;

    private VerifyJson(Json json, Messages messages) {
        this.json = json;
        words = new UnmetWords(messages);
    }

    /**
     * All that is to be said of them.
     *
     * @param blessed the names of those that were written anew
     */
    public static String of(List<PathCheck> checks, List<String> blessed, Messages messages) {
        return Json.text(json -> {
            new VerifyJson(json, messages).all(checks);
            json.texts("blessed", blessed);
        });
    }

    private void all(List<PathCheck> checks) {
        json.number("format", FORMAT);
        json.object("counts", () -> {
            json.number("paths", checks.size());
            for (PathCheck.Kind kind : PathCheck.Kind.values()) {
                json.number(
                        kind.word(),
                        checks.stream().filter(check -> check.kind() == kind).count());
            }
            json.number(
                    "unfinished",
                    checks.stream().filter(PathCheck::isUnfinished).count());
        });
        json.list("paths", checks, this::path);
    }

    private void path(PathCheck check) {
        json.text("path", check.name());
        json.text("result", check.kind().word());
        json.truth("unfinished", check.isUnfinished());
        if (check instanceof PathCheck.Held held) {
            held(held);
        } else if (check instanceof PathCheck.Played played) {
            played(played);
        } else if (check instanceof PathCheck.Open open) {
            json.truth("same-rules", open.rules() == PathCheck.Rules.THESE);
            json.number("decisions", open.decisions());
            json.text("rests", open.rest().scene());
            json.truth("over", open.rest().over());
            json.texts("terms", terms(open.rest().draft()));
        } else if (check instanceof PathCheck.Shut shut) {
            json.truth("same-rules", shut.rules() == PathCheck.Rules.THESE);
            json.number("broken-at", shut.step());
            shut.reason().forEach(reason -> json.text("why", Messages.word(reason)));
        } else if (check instanceof PathCheck.Unheld unheld) {
            json.text("why", unheld.sentence());
        }
    }

    private void held(PathCheck.Held held) {
        Verified verified = held.verified();
        json.number("decisions", verified.decisions());
        for (int line : held.cut()) {
            json.number("cut-in-line", line);
        }
        for (Replay.Obstacle obstacle : verified.obstacle()) {
            json.number("broken-at", 0);
            json.text("why", Messages.word(obstacle));
        }
        for (Verified.Step step : verified.broken()) {
            json.number("broken-at", step.number());
            json.text("why", Messages.word(step.misfit().get(0)));
        }
        json.list("steps", verified.changed(), this::step);
        if (verified.end() instanceof Verified.End.Come come) {
            json.text("ending", come.recorded().text());
            json.text("rests", come.rests().text());
            json.truth("over", come.over());
            terms(come.terms());
        } else if (verified.end() instanceof Verified.End.Unfinished unfinished) {
            json.text("rests", unfinished.rests().text());
        } else if (verified.end() instanceof Verified.End.Missed missed) {
            missed.recorded().forEach(ending -> json.text("ending", ending.text()));
        }
    }

    private void played(PathCheck.Played played) {
        PlaytestsJson.outcome(played.test(), json, words);
        json.texts("told", played.told().stream().map(Diagnostic::message).toList());
    }

    private void terms(Verified.Terms terms) {
        json.truth("terms-known", terms instanceof Verified.Terms.Known);
        if (terms instanceof Verified.Terms.Known known) {
            json.list("clauses", known.changed(), clause -> {
                json.text("issue", clause.issue().text());
                clause.then().forEach(position -> json.text("then", position.text()));
                clause.now().forEach(position -> json.text("now", position.text()));
            });
        }
    }

    private void step(Verified.Step step) {
        json.number("step", step.number());
        json.text("decision", step.recorded().text());
        if (step.isRenamed()) {
            json.text("now", step.now().text());
        }
        json.texts(
                "differences", step.differences().stream().map(Messages::word).toList());
        step.misfit().forEach(reason -> json.text("why", Messages.word(reason)));
    }

    private static List<String> terms(Draft draft) {
        return draft.terms().stream()
                .map(term -> term.issue() + "=" + term.position())
                .toList();
    }
}
