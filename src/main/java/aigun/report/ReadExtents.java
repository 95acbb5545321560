package aigun.report;

import aigun.author.AllWays;
import aigun.author.Bound;
import aigun.author.Measures;
import aigun.author.Span;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The least and the most that is read from a start on: of all its ways, where these were gone over, else of those that were
 * gone at random.
 */
record ReadExtents(Measures.Walks walks, List<AllWays.Gone> gone, Messages messages) {
    ReadExtents {
        gone = List.copyOf(gone);
    }

    /** @param all what was found of all ways, if that was looked for */
    static ReadExtents of(Measures.Walks walks, List<AllWays> all, Messages messages) {
        List<AllWays.Gone> gone = all.stream()
                .filter(AllWays.Gone.class::isInstance)
                .map(AllWays.Gone.class::cast)
                .toList();
        return new ReadExtents(walks, gone, messages);
    }

    List<AllWays.Extent> decisions() {
        return gone.stream().map(AllWays.Gone::decisions).toList();
    }

    List<AllWays.Extent> words() {
        return gone.stream().map(AllWays.Gone::words).toList();
    }

    List<AllWays.Extent> open() {
        return gone.stream().map(AllWays.Gone::open).toList();
    }

    /**
     * The cells of a row.
     *
     * @param extent if it was found
     * @param ends how the least and the most are written
     * @param mean how it is written
     */
    List<String> cells(Span span, List<AllWays.Extent> extent, LongFunction<String> ends, String mean) {
        if (extent.isEmpty()) {
            return List.of(ends.apply(span.least()), mean, ends.apply(span.most()));
        }
        Bound least = extent.get(0).least();
        Bound most = extent.get(0).most();
        boolean endless = most instanceof Bound.Endless;
        String far = endless ? messages.text("measure.endless") : ends.apply(most(most, span));
        return List.of(ends.apply(least(least, span)), mean, far);
    }

    /** The least that some way has. */
    static long least(Bound bound, Span span) {
        return bound instanceof Bound.Within within
                ? Math.min(within.gone(), span.least())
                : number(bound, span.least());
    }

    /** The most that some way has, of those that were gone where there is no most. */
    static long most(Bound bound, Span span) {
        return bound instanceof Bound.Within within ? Math.max(within.gone(), span.most()) : number(bound, span.most());
    }

    private static long number(Bound bound, long other) {
        return bound instanceof Bound.Exactly exactly ? exactly.number() : other;
    }

    /** What has to be said of them besides, in sentences. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (AllWays.Gone each : gone) {
            Span words = walks.told().words();
            Bound least = each.words().least();
            Bound most = each.words().most();
            if (least instanceof Bound.Within within) {
                notes.add(note("least", within.proved(), least(least, words)));
            }
            if (most instanceof Bound.Within within) {
                notes.add(note("most", within.proved(), most(most, words)));
            }
            if (most instanceof Bound.Endless || each.decisions().most() instanceof Bound.Endless) {
                notes.add(messages.text("measure.round"));
            }
        }
        return notes;
    }

    private String note(String end, long proved, long known) {
        return messages.text("measure.within." + end, Numbers.grouped(proved), Numbers.grouped(known));
    }
}
