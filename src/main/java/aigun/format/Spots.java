package aigun.format;

import aigun.source.Location;

/** Where in the file each character of a single value stands. */
record Spots(Node.Scalar scalar) {
    static Spots of(Node.Scalar scalar) {
        return new Spots(scalar);
    }

    Location between(int from, int to) {
        return scalar.location().withLength(Math.max(1, to - from));
    }
}
