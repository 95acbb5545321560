package aigun.model;

import java.util.List;

/**
 * An expression that holds or does not. {@link #describe} gives it as an author would write it; two conditions that are
 * described alike are the same rule.
 */
public sealed interface Condition {
    static Condition always() {
        return new Always();
    }

    String describe();

    default boolean isAlways() {
        return this instanceof Always;
    }

    record Always() implements Condition {
        @Override
        public String describe() {
            return "always";
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public String describe() {
            return "not " + inner.describe();
        }
    }

    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String describe() {
            return join(parts, " and ");
        }
    }

    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String describe() {
            return join(parts, " or ");
        }
    }

    record Compare(Amount left, Comparison comparison, Amount right) implements Condition {
        @Override
        public String describe() {
            return left.describe() + " " + comparison.sign() + " " + right.describe();
        }
    }

    record Raised(FlagId flag) implements Condition {
        @Override
        public String describe() {
            return flag.text();
        }
    }

    /** Compares by the issue's order where an issue stands in the terms; never holds while it is open there. */
    record Stands(Amount.Terms terms, Comparison comparison, Term term) implements Condition {
        @Override
        public String describe() {
            String where = terms == Amount.Terms.DRAFT ? "draft." : "proposal.";
            return where + term.issue() + " " + comparison.sign() + " " + term.position();
        }
    }

    /** The draft has a position on the issue. */
    record Settled(IssueId issue) implements Condition {
        @Override
        public String describe() {
            return "settled(" + issue + ")";
        }
    }

    /** The proposal would change the issue; only within a counterpart, and false where nothing is proposed. */
    record Touches(IssueId issue) implements Condition {
        @Override
        public String describe() {
            return "touches(" + issue + ")";
        }
    }

    /** The player sits on this side. */
    record Plays(SideId side) implements Condition {
        @Override
        public String describe() {
            return "side == " + side;
        }
    }

    /** The scene was entered earlier on this path. */
    record Seen(SceneId scene) implements Condition {
        @Override
        public String describe() {
            return "seen(" + scene + ")";
        }
    }

    /** The choice was taken earlier on this path; at a table the move's id. */
    record Taken(SceneId scene, ChoiceId choice) implements Condition {
        @Override
        public String describe() {
            return "taken(" + scene + ", " + choice + ")";
        }
    }

    /** A plain loop: the hash of a story's rules is taken on the way to the first scene. */
    private static String join(List<Condition> parts, String word) {
        StringBuilder text = new StringBuilder("(");
        for (Condition part : parts) {
            text.append(text.length() == 1 ? "" : word).append(part.describe());
        }
        return text.append(')').toString();
    }
}
