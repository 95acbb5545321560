package aigun.format;

/** Kinds that many elements share. */
final class Kinds {
    static final Kind LINE = new Kind.Line();
    static final Kind PLAIN = new Kind.Plain();
    static final Kind PROSE = new Kind.Prosaic();
    static final Kind ID = new Kind.Id();
    static final Kind RULE = new Kind.Rule();
    static final Kind TRUTH = new Kind.Truth();
    static final Kind WHOLE = Kind.Whole.any();
    static final Kind SOURCES = many(ref(Sort.SOURCE));
    static final Kind LEVELS = named(ref(Sort.TRACK), WHOLE);
    static final Kind TERMS = new Kind.Called("terms", named(ref(Sort.ISSUE), ref(Sort.POSITION)));

    /** Ids that something had before, the oldest first; {@link FormerIds} reads them. */
    static final Kind FORMER = new Kind.Either(ID, many(ID));

    private Kinds() {}

    static Kind ref(Sort sort) {
        return new Kind.Ref(sort);
    }

    static Kind one(Element element) {
        return new Kind.One(element);
    }

    static Kind many(Kind each) {
        return new Kind.Many(each);
    }

    static Kind many(Element each) {
        return new Kind.Many(one(each));
    }

    static Kind named(Kind key, Kind each) {
        return new Kind.Named(key, each);
    }

    static Kind named(Element each) {
        return new Kind.Named(ID, one(each));
    }
}
