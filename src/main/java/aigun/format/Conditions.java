package aigun.format;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.SceneId;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes expressions for conditions, and says what else they are. */
final class Conditions {
    private final Complaints complaints;
    private final Lookup lookup;
    private final Amounts amounts;
    private final Comparisons comparisons;

    Conditions(Scope scope, Complaints complaints) {
        this.complaints = complaints;
        this.lookup = new Lookup(scope.names(), complaints);
        this.amounts = new Amounts(scope, complaints);
        this.comparisons = new Comparisons(scope.names(), complaints, amounts);
    }

    Optional<Condition> of(Expr expression) {
        if (expression instanceof Expr.Name name) {
            return name(name);
        }
        if (expression instanceof Expr.Call call) {
            return call(call);
        }
        if (expression instanceof Expr.Not not) {
            return of(not.inner()).map(Condition.Not::new);
        }
        if (expression instanceof Expr.Junction junction) {
            return junction(junction);
        }
        if (expression instanceof Expr.Compare compare) {
            return comparisons.of(compare);
        }
        if (!(expression instanceof Expr.Wrong)) {
            number(expression);
        }
        return Optional.empty();
    }

    private void number(Expr expression) {
        complaints.error(
                Code.WRONG_KIND,
                expression.where(),
                "This is a number, and a condition belongs here.",
                "Compare it with something, such as trust >= 3.");
    }

    private Optional<Condition> junction(Expr.Junction junction) {
        List<Condition> parts = new ArrayList<>();
        for (Expr part : junction.parts()) {
            of(part).ifPresent(parts::add);
        }
        if (parts.size() < junction.parts().size()) {
            return Optional.empty();
        }
        return Optional.of(junction.word().equals("and") ? new Condition.And(parts) : new Condition.Or(parts));
    }

    private Optional<Condition> name(Expr.Name name) {
        Optional<FlagId> flag = lookup.flag(name.text());
        if (flag.isPresent()) {
            return flag.map(Condition.Raised::new);
        }
        if (name.text().equals("always")) {
            return Optional.of(Condition.always());
        }
        notACondition(name);
        return Optional.empty();
    }

    private void notACondition(Expr.Name name) {
        String text = name.text();
        if (lookup.track(text).isPresent()) {
            wrong(name, "\"" + text + "\" is a track, not a flag.", "Compare it, such as " + text + " >= 3.");
        } else if (lookup.issue(text).isPresent()) {
            wrong(
                    name,
                    "\"" + text + "\" is an issue.",
                    "Write settled(" + text + "), or draft." + text + " == POSITION.");
        } else if (text.contains(".")) {
            comparisons
                    .field(name)
                    .ifPresent(field -> wrong(
                            name,
                            "Where this issue stands is to be compared.",
                            "Write " + text + " == POSITION, or settled("
                                    + field.issue().id() + ")."));
        } else if (text.equals("round") || Words.AMOUNTS.contains(text)) {
            number(name);
        } else if (text.equals("side")) {
            wrong(name, "The side is to be compared.", "Write side == " + comparisons.someSide() + ".");
        } else if (text.equals("true") || text.equals("yes")) {
            wrong(name, "\"" + text + "\" is no condition.", "Write always, or leave the key out.");
        } else {
            List<String> allowed = new ArrayList<>(lookup.flagIds());
            allowed.addAll(lookup.trackIds());
            allowed.add("always");
            lookup.unknown(name, allowed);
        }
    }

    private void wrong(Expr.Name name, String message, String hint) {
        complaints.error(Code.WRONG_KIND, name.where(), message, hint);
    }

    private Optional<Condition> call(Expr.Call call) {
        return switch (call.name().text()) {
            case "settled" -> issueIn(call).map(issue -> new Condition.Settled(issue.id()));
            case "touches" -> touches(call);
            case "seen" -> seen(call);
            case "taken" -> taken(call);
            default -> otherCall(call);
        };
    }

    private Optional<Condition> otherCall(Expr.Call call) {
        if (Words.AMOUNTS.contains(call.name().text())) {
            number(call);
        } else {
            lookup.unknown(call.name(), Words.CONDITIONS);
        }
        return Optional.empty();
    }

    private Optional<Condition> touches(Expr.Call call) {
        boolean allowed = amounts.mayRead(Scope.Form.PROPOSAL, call.where());
        return allowed ? issueIn(call).map(issue -> new Condition.Touches(issue.id())) : Optional.empty();
    }

    private Optional<Issue> issueIn(Expr.Call call) {
        return amounts.nameIn(call, 1).flatMap(name -> lookup.issue(name.text(), name.where()));
    }

    private Optional<Condition> seen(Expr.Call call) {
        if (!amounts.mayRead(Scope.Form.MEMORY, call.where())) {
            return Optional.empty();
        }
        return sceneIn(call, 1).map(scene -> new Condition.Seen(new SceneId(scene.id())));
    }

    private Optional<Condition> taken(Expr.Call call) {
        if (!amounts.mayRead(Scope.Form.MEMORY, call.where())) {
            return Optional.empty();
        }
        Optional<Names.KnownScene> scene = sceneIn(call, 2);
        if (scene.isEmpty() || !(call.arguments().get(1) instanceof Expr.Name choice)) {
            return Optional.empty();
        }
        Names.KnownScene known = scene.orElseThrow();
        return lookup.choice(known, choice.text(), choice.where())
                .map(id -> new Condition.Taken(new SceneId(known.id()), new ChoiceId(id)));
    }

    private Optional<Names.KnownScene> sceneIn(Expr.Call call, int arguments) {
        return amounts.nameIn(call, arguments).flatMap(name -> lookup.scene(name.text(), name.where()));
    }
}
