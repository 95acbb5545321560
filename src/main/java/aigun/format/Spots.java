package aigun.format;

import aigun.source.Lines;
import aigun.source.Location;
import java.util.List;

/**
 * Where in the file each character of a single value stands. It reads the value once more as YAML would, and only where
 * there is something to point at; should it come to another text, it knows only where the value begins.
 */
record Spots(Location whole, Lines lines, List<Integer> indexes) {
    Spots {
        indexes = List.copyOf(indexes);
    }

    static Spots of(Node.Scalar scalar) {
        Location whole = scalar.location();
        Lines lines = Lines.of(whole.source());
        String file = whole.source().text();
        int from = lines.index(whole.line(), whole.column());
        List<Integer> indexes =
                switch (scalar.kind()) {
                    case BLOCK -> Blocks.block(lines, whole.line(), scalar.text());
                    case QUOTED -> Flows.quoted(file, from, scalar.text());
                    case TEXT, WHOLE, DECIMAL, TRUTH, NOTHING -> Flows.bare(file, from, scalar.text());
                };
        return new Spots(whole, lines, indexes);
    }

    /** From one index of the text up to before another; where both are its end, just behind it. */
    Location between(int from, int to) {
        if (indexes.isEmpty()) {
            return whole;
        }
        int last = indexes.size() - 1;
        int start = indexes.get(Math.min(from, last));
        if (to <= from || last <= from) {
            return lines.at(start);
        }
        return lines.between(start, end(Math.min(to, last)));
    }

    /** Where the letter before an index of the text ends: an escape is as long as it is written. */
    private int end(int to) {
        int begin = indexes.get(to - 1);
        boolean escape = lines.source().text().startsWith("\\", begin);
        return escape ? Math.max(begin + 1, indexes.get(to)) : begin + 1;
    }
}
