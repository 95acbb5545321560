package aigun.format;

/** How names are spelled. */
enum Spelling {
    /** Small letters, digits and single hyphens, a letter first; and no word that YAML has had other meanings for. */
    ID("id", "(?!(" + String.join("|", Keys.TROUBLE) + ")$)" + Keys.WORD, Keys.SPELLING),

    /** Such words joined by slashes: a scene's path. */
    SCENE(
            "id of a scene",
            Keys.WORD + "(/" + Keys.WORD + ")*",
            "A scene is named by its path within the pack, without the ending."),

    /** As only the debrief and addresses of texts use; unlike other ids it may begin with a digit. */
    TAG(
            "id, which may begin with a digit",
            "[a-z0-9-]+",
            "Write small letters, digits and hyphens, such as year-1859.");

    private final String noun;
    private final String pattern;
    private final String rule;

    Spelling(String noun, String pattern, String rule) {
        this.noun = noun;
        this.pattern = pattern;
        this.rule = rule;
    }

    /** What such a name is called. */
    String noun() {
        return noun;
    }

    /** What all of a name matches. */
    String pattern() {
        return pattern;
    }

    /** The same in a sentence. */
    String rule() {
        return rule;
    }
}
