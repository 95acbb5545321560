package aigun.model;

/**
 * One change to a play, made when its condition holds at that moment. {@link #describe} gives it as a short rule; two
 * effects that are described alike are the same rule.
 */
public sealed interface Effect {
    Condition when();

    String describe();

    /** Moves a track, which stops at its ends. */
    record Add(TrackId track, int by, Condition when) implements Effect {
        @Override
        public String describe() {
            return described(when, track + (by < 0 ? " - " + -(long) by : " + " + by));
        }
    }

    /** Gives a track a value within its range. */
    record Let(TrackId track, int value, Condition when) implements Effect {
        @Override
        public String describe() {
            return described(when, track + " = " + value);
        }
    }

    record Raise(FlagId flag, Condition when) implements Effect {
        @Override
        public String describe() {
            return described(when, "flag " + flag);
        }
    }

    record Lower(FlagId flag, Condition when) implements Effect {
        @Override
        public String describe() {
            return described(when, "unflag " + flag);
        }
    }

    /** Writes a term into the draft; nobody is asked. */
    record Write(Term term, Condition when) implements Effect {
        @Override
        public String describe() {
            return described(when, "draft." + term.issue() + " = " + term.position());
        }
    }

    private static String described(Condition when, String change) {
        return when.isAlways() ? change : change + " when " + when.describe();
    }
}
