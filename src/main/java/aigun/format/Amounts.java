package aigun.format;

import aigun.format.Complaints.Stretch;
import aigun.model.Amount;
import aigun.model.CounterpartId;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes expressions for whole numbers, and says what else they are. */
final class Amounts {
    private final Scope scope;
    private final Complaints complaints;
    private final Lookup lookup;

    Amounts(Scope scope, Complaints complaints) {
        this.scope = scope;
        this.complaints = complaints;
        this.lookup = new Lookup(scope.names(), complaints);
    }

    Optional<Amount> of(Expr expression) {
        if (expression instanceof Expr.Fixed fixed) {
            return Optional.of(new Amount.Fixed(fixed.value()));
        }
        if (expression instanceof Expr.Name name) {
            return name(name);
        }
        if (expression instanceof Expr.Call call) {
            return call(call);
        }
        if (expression instanceof Expr.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        if (!(expression instanceof Expr.Wrong)) {
            complaints.error(Code.WRONG_KIND, expression.where(), "This is a condition, and a number belongs here.");
        }
        return Optional.empty();
    }

    private Optional<Amount> arithmetic(Expr.Arithmetic arithmetic) {
        Optional<Amount> left = of(arithmetic.left());
        Optional<Amount> right = of(arithmetic.right());
        return left.flatMap(one -> right.map(other -> joined(one, arithmetic.sign(), other)));
    }

    private static Amount joined(Amount left, String sign, Amount right) {
        return switch (sign) {
            case "+" -> new Amount.Sum(left, right);
            case "-" -> new Amount.Difference(left, right);
            default -> new Amount.Product(left, right);
        };
    }

    private Optional<Amount> name(Expr.Name name) {
        Optional<Track> track = lookup.track(name.text());
        if (track.isPresent()) {
            return track.map(found -> new Amount.Level(found.id()));
        }
        return switch (name.text()) {
            case "round" -> Optional.of(new Amount.Round());
            case "reservation" -> ownReservation(name.where());
            default -> notANumber(name);
        };
    }

    private Optional<Amount> ownReservation(Stretch where) {
        if (!mayRead(Scope.Form.RESERVATION, where)) {
            return Optional.empty();
        }
        if (scope.within().isEmpty()) {
            complaints.error(
                    Code.NOT_HERE,
                    where,
                    "Whose reservation is meant can be left out only within a counterpart.",
                    "Write reservation(COUNTERPART).");
            return Optional.empty();
        }
        return Optional.of(new Amount.Reserve(scope.within().get(0)));
    }

    private Optional<Amount> notANumber(Expr.Name name) {
        String text = name.text();
        if (lookup.flag(text).isPresent()) {
            wrong(
                    name,
                    "\"" + text + "\" is a flag, not a number.",
                    "A flag stands alone: " + text + ", or not " + text + ".");
        } else if (lookup.issue(text).isPresent()) {
            wrong(name, "\"" + text + "\" is an issue, not a number.", "Write draft." + text + " == POSITION.");
        } else if (text.contains(".")) {
            wrong(name, "\"" + text + "\" is a position, not a number.", "Compare it with a position of its issue.");
        } else if (lookup.issueOf(text).isPresent()) {
            String issue = lookup.issueOf(text).orElseThrow().id().text();
            wrong(
                    name,
                    "\"" + text + "\" is a position of \"" + issue + "\".",
                    "Write draft." + issue + " == " + text + ".");
        } else if (!lookup.isGlued(name)) {
            List<String> allowed = new ArrayList<>(lookup.trackIds());
            allowed.add("round");
            allowed.addAll(Words.AMOUNTS);
            lookup.unknown(name, allowed);
        }
        return Optional.empty();
    }

    private void wrong(Expr.Name name, String message, String hint) {
        complaints.error(Code.WRONG_KIND, name.where(), message, hint);
    }

    private Optional<Amount> call(Expr.Call call) {
        return switch (call.name().text()) {
            case "worth" -> worth(call);
            case "reservation" -> reservation(call);
            default -> otherCall(call);
        };
    }

    private Optional<Amount> otherCall(Expr.Call call) {
        String word = call.name().text();
        if (Words.CONDITIONS.contains(word)) {
            complaints.error(Code.WRONG_KIND, call.where(), word + "(...) is a condition, and a number belongs here.");
        } else {
            lookup.unknown(call.name(), Words.AMOUNTS);
        }
        return Optional.empty();
    }

    private Optional<Amount> worth(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        boolean proposal = arguments.size() == 2
                && arguments.get(1) instanceof Expr.Name second
                && second.text().equals("proposal");
        if (arguments.size() != 1 && !proposal) {
            complaints.error(
                    Code.EXPRESSION,
                    call.where(),
                    "A worth is that of a draft or proposal to a side.",
                    "Write worth(SIDE), or worth(SIDE, proposal).");
            return Optional.empty();
        }
        if (proposal && !mayRead(Scope.Form.PROPOSAL, arguments.get(1).where())) {
            return Optional.empty();
        }
        Amount.Terms terms = proposal ? Amount.Terms.PROPOSAL : Amount.Terms.DRAFT;
        Optional<SideId> side = nameIn(call, arguments.size()).flatMap(name -> lookup.side(name.text(), name.where()));
        return side.map(found -> new Amount.Worth(found, terms));
    }

    private Optional<Amount> reservation(Expr.Call call) {
        if (!mayRead(Scope.Form.RESERVATION, call.where())) {
            return Optional.empty();
        }
        Optional<CounterpartId> counterpart =
                nameIn(call, 1).flatMap(name -> lookup.counterpart(name.text(), name.where()));
        return counterpart.map(Amount.Reserve::new);
    }

    /** The first name in the parentheses; says when there is none, or not as many arguments as there should be. */
    Optional<Expr.Name> nameIn(Expr.Call call, int arguments) {
        List<Expr> written = call.arguments();
        if (written.size() == arguments && written.get(0) instanceof Expr.Name name) {
            return Optional.of(name);
        }
        String belong = arguments == 1 ? " belongs one name." : " belong a scene and a choice.";
        complaints.error(
                Code.EXPRESSION,
                call.where(),
                "In the parentheses of " + call.name().text() + belong);
        return Optional.empty();
    }

    /** Whether the form can be read in this place; says when it can't. */
    boolean mayRead(Scope.Form form, Stretch where) {
        if (scope.allows(form)) {
            return true;
        }
        complaints.error(Code.NOT_HERE, where, form.absence(), form.way());
        return false;
    }
}
