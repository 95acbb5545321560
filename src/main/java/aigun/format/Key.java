package aigun.format;

/**
 * A key of an element.
 *
 * @param about what it says, for the guide and for a schema
 */
record Key(String name, Kind kind, Need need, String about) {
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    static Key must(String name, Kind kind, String about) {
        return new Key(name, kind, Need.REQUIRED, about);
    }

    static Key may(String name, Kind kind, String about) {
        return new Key(name, kind, Need.OPTIONAL, about);
    }

    /** How many entries its value may have: one at least, where the key is needed. */
    Size size() {
        Size size = kind.size();
        return isRequired() && size.least() == 0 ? new Size(1, size.most()) : size;
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
