package aigun.model;

import java.util.List;

/**
 * How a deed stands beside what is known to have happened.
 *
 * @param because why, in one or two sentences
 * @param informed holds when the player knew what makes the deed a reasoned one; {@code always} when nothing special is
 *     needed
 */
public record Evidence(Status status, Grade grade, String because, List<SourceId> sources, Condition informed) {
    /** What the sources say of a deed. */
    public enum Status {
        /** Attested. */
        HISTORICAL,
        /** The sources disagree whether it was done. */
        CONTESTED,
        /** Another official did or urged it then. */
        PLAUSIBLE,
        /** Possible under the limits of the day, with no sign that anyone weighed it. */
        COUNTERFACTUAL,
        /** Needs knowledge or ideas of a later day. */
        ANACHRONISTIC;

        /** A departure from the attested path is a choice that is neither historical nor contested. */
        public boolean isDeparture() {
            return this != HISTORICAL && this != CONTESTED;
        }
    }

    /** What the status rests on: A text of the time, B later history, C popular account, D invented. */
    public enum Grade {
        A,
        B,
        C,
        D
    }

    public Evidence {
        sources = List.copyOf(sources);
    }
}
