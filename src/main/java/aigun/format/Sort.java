package aigun.format;

import aigun.source.Code;

/** The sorts of things that have ids, as far as other places of a pack name them. */
enum Sort {
    SIDE("a side", Code.UNKNOWN_SIDE, "sides"),
    TRACK("a track", Code.UNKNOWN_TRACK, "tracks"),
    FLAG("a flag", Code.UNKNOWN_FLAG, "flags"),
    ISSUE("an issue", Code.UNKNOWN_ISSUE, "issues"),
    POSITION("a position", Code.UNKNOWN_POSITION, ""),
    TREATY("a treaty", Code.UNKNOWN_TREATY, ""),
    COUNTERPART("a counterpart", Code.UNKNOWN_COUNTERPART, ""),
    START("a start", Code.UNKNOWN_START, "starts"),
    PATH("a known path", Code.UNKNOWN_PATH, ""),
    SCENE("a scene", Code.UNKNOWN_SCENE, ""),
    CHOICE("a choice", Code.UNKNOWN_CHOICE, ""),
    SOURCE("a source", Code.UNKNOWN_SOURCE, "sources"),
    PERSON("a person", Code.UNKNOWN_PERSON, "people"),
    PLACE("a place", Code.UNKNOWN_PLACE, "places"),
    GLOSS("a gloss", Code.UNKNOWN_LINK, "glossary"),
    PAPER("a paper", Code.UNKNOWN_PAPER, "papers"),
    PASSAGE("a passage", Code.UNKNOWN_PASSAGE, "passages"),
    UNIT("a unit", Code.UNKNOWN_UNIT, ""),
    OWNER("an owner", Code.UNKNOWN_OWNER, ""),
    COURSE("a course", Code.UNKNOWN_COURSE, "");

    private final String noun;
    private final Code code;
    private final String part;

    Sort(String noun, Code code, String part) {
        this.noun = noun;
        this.code = code;
        this.part = part;
    }

    /** With its article, such as {@code a scene}. */
    String noun() {
        return noun;
    }

    /** The noun alone. */
    String word() {
        return noun.substring(noun.indexOf(' ') + 1);
    }

    /** What is said of an id that is not among those of this sort. */
    Code code() {
        return code;
    }

    /** The part of a pack whose keys are the ids; empty where files or other elements have them. */
    String part() {
        return part;
    }
}
