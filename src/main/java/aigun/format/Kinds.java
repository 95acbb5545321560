package aigun.format;

/** Kinds that many elements share. */
final class Kinds {
    static final Kind LINE = new Kind.Line();
    static final Kind PLAIN = new Kind.Plain();
    static final Kind PROSE = new Kind.Prosaic();
    static final Kind ID = new Kind.Id(Spelling.ID);

    /** A name that only the debrief and addresses of texts use. */
    static final Kind TAG = new Kind.Id(Spelling.TAG);

    static final Kind RULE = new Kind.Rule();
    static final Kind TRUTH = new Kind.Truth();
    static final Kind WHOLE = Kind.Whole.any();
    static final Kind SOURCES = many(ref(Sort.SOURCE));
    static final Kind LEVELS = named(ref(Sort.TRACK), WHOLE);
    static final Kind TERMS =
            new Kind.Called("terms", named(ref(Sort.ISSUE), ref(Sort.POSITION)), Example.of("toll", "tenth"));

    private Kinds() {}

    static Kind ref(Sort sort) {
        return new Kind.Ref(sort);
    }

    static Kind one(Element element) {
        return new Kind.One(element);
    }

    static Kind many(Kind each) {
        return many(each, Size.ANY);
    }

    static Kind many(Kind each, Size size) {
        return new Kind.Many(each, size);
    }

    static Kind many(Element each) {
        return many(one(each));
    }

    static Kind named(Kind key, Kind each) {
        return named(key, each, Size.ANY);
    }

    static Kind named(Kind key, Kind each, Size size) {
        return new Kind.Named(key, each, size);
    }

    static Kind named(Element each) {
        return named(each, Size.ANY);
    }

    static Kind named(Element each, Size size) {
        return named(ID, one(each), size);
    }
}
