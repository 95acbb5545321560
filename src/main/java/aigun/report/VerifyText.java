package aigun.report;

import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Term;
import aigun.play.Replay;
import aigun.play.Verified;
import aigun.screen.Messages;
import aigun.source.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of paths, in lines of plain text: one for a path that is well, and a table of what isn't for others. */
public final class VerifyText {
    private final Messages messages;

    private VerifyText(Messages messages) {
        this.messages = messages;
    }

    /** All that is to be said of one path, in whole lines. */
    public static String of(PathCheck check, Messages messages) {
        return new VerifyText(messages).check(check);
    }

    /** How many there are of each kind. */
    public static String summary(List<PathCheck> checks, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (PathCheck.Kind kind : PathCheck.Kind.values()) {
            long count = checks.stream()
                    .filter(check -> check.kind() == kind && kind != PathCheck.Kind.UNBEGUN)
                    .count();
            if (0 < count) {
                parts.add(messages.text("verify.count." + kind.word(), Long.toString(count)));
            }
        }
        long unfinished = checks.stream().filter(PathCheck::isUnfinished).count();
        if (0 < unfinished) {
            parts.add(messages.text("verify.count.unfinished", Long.toString(unfinished)));
        }
        String size = Integer.toString(checks.size());
        return messages.text("verify.summary", size, String.join(", ", parts)) + "\n";
    }

    private String check(PathCheck check) {
        if (check instanceof PathCheck.Held held) {
            return line(held.name(), sentence(held))
                    + new StepTable(messages).of(held.verified().changed());
        }
        if (check instanceof PathCheck.Played played) {
            return PlaytestLines.of(played, messages);
        }
        if (check instanceof PathCheck.Open open) {
            return line(open.name(), sentence(open));
        }
        return check instanceof PathCheck.Shut shut
                ? line(shut.name(), sentence(shut))
                : line(check.name(), ((PathCheck.Unheld) check).sentence());
    }

    /** Names of files, and what files say, may hold anything; what steers a terminal must not reach it. */
    private static String line(String name, String sentence) {
        return Controls.visible(name + ": " + sentence) + "\n";
    }

    private String sentence(PathCheck.Held held) {
        String sentence = sentence(held.verified());
        for (int line : held.cut()) {
            sentence += " " + messages.text("verify.cut", Integer.toString(line));
        }
        return sentence;
    }

    private String sentence(Verified verified) {
        String decisions = Integer.toString(verified.decisions());
        for (Replay.Obstacle obstacle : verified.obstacle()) {
            return messages.text("verify.obstacle." + Messages.word(obstacle));
        }
        for (Verified.Step step : verified.broken()) {
            return messages.text(
                    "verify.broken",
                    Integer.toString(step.number()),
                    step.recorded().text(),
                    messages.text("verify.reason." + Messages.word(step.misfit().get(0))));
        }
        String verdict = Messages.word(verified.verdict());
        if (verified.end() instanceof Verified.End.Unfinished unfinished) {
            return messages.text(
                    "verify.unfinished." + verdict,
                    decisions,
                    unfinished.rests().text());
        }
        Verified.End.Come come = (Verified.End.Come) verified.end();
        return verified.verdict() == Verified.Verdict.OUTCOME
                ? outcome(come)
                : messages.text("verify." + verdict, decisions, come.rests().text());
    }

    private String outcome(Verified.End.Come come) {
        List<String> parts = new ArrayList<>();
        if (!come.over()) {
            parts.add(messages.text(
                    "verify.goes-on", come.recorded().text(), come.rests().text()));
        } else if (!come.recorded().equals(come.rests())) {
            parts.add(messages.text(
                    "verify.ending", come.recorded().text(), come.rests().text()));
        }
        if (come.terms() instanceof Verified.Terms.Known known
                && !known.changed().isEmpty()) {
            List<String> clauses = new ArrayList<>();
            known.changed().forEach(clause -> clauses.add(clause(clause)));
            parts.add(messages.text("verify.clauses", String.join(", ", clauses)));
        } else if (come.terms() instanceof Verified.Terms.Unknown) {
            parts.add(messages.text("verify.clauses-unknown"));
        }
        return String.join(" ", parts);
    }

    private String clause(Verified.Clause clause) {
        IssueId issue = clause.issue();
        return messages.text("verify.clause", issue.text(), position(clause.then()), position(clause.now()));
    }

    private String position(List<PositionId> position) {
        return position.isEmpty()
                ? messages.text("verify.no-position")
                : position.get(0).text();
    }

    private String sentence(PathCheck.Open open) {
        List<String> terms = new ArrayList<>();
        for (Term term : open.rest().draft().terms()) {
            terms.add(term.issue() + "=" + term.position());
        }
        String sentence = messages.text(
                open.rest().over() ? "verify.open" : "verify.open.unfinished",
                Integer.toString(open.decisions()),
                open.rest().scene(),
                terms.isEmpty() ? messages.text("verify.no-terms") : String.join(" ", terms));
        return sentence + others(open.rules());
    }

    private String sentence(PathCheck.Shut shut) {
        Optional<String> reason =
                shut.reason().stream().findFirst().map(each -> messages.text("verify.reason." + Messages.word(each)));
        String sentence = reason.isEmpty()
                ? messages.text("verify.shut.start")
                : messages.text("verify.shut", Integer.toString(shut.step()), reason.get());
        return sentence + others(shut.rules());
    }

    private String others(PathCheck.Rules rules) {
        return rules == PathCheck.Rules.THESE ? "" : " " + messages.text("verify.other-rules");
    }
}
