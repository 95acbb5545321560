package aigun.format;

/** How many entries a list or a mapping may have. */
record Size(int least, int most) {
    static final Size ANY = new Size(0, Integer.MAX_VALUE);

    static Size of(int count) {
        return new Size(count, count);
    }

    static Size from(int least) {
        return new Size(least, Integer.MAX_VALUE);
    }

    static Size upTo(int most) {
        return new Size(0, most);
    }

    boolean has(int count) {
        return least <= count && count <= most;
    }
}
