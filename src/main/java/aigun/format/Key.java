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

    boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
