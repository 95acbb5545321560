package aigun.format;

/** How large a pack's files may grow: far above what anyone writes, far below what would hurt. */
final class Limits {
    /** Bytes of one file. */
    static final int BYTES_MAX = 1_000_000;

    /** Values in one file, those within others counted too. */
    static final int VALUES_MAX = 50_000;

    /** Control characters of one file that are told of. */
    static final int CONTROLS_MAX = 50;

    /** Lists and mappings within one another, or parentheses, or quotations in prose. */
    static final int DEPTH_MAX = 32;

    /** Names, numbers and signs of one expression. */
    static final int WORDS_MAX = 300;

    /** The number furthest from 0 that an author may write, on either side. */
    static final int NUMBER_MAX = 1_000_000;

    /** Files of one pack: a scene each, and what they speak of. */
    static final int FILES_MAX = 64_000;

    /** Bytes of all files of one pack. */
    static final int PACK_BYTES_MAX = 64_000_000;

    /** Choices of one scene. */
    static final int CHOICES_MAX = 32;

    /** Tracks or flags of one pack, each. */
    static final int NAMES_MAX = 500;

    /** Scenes of one pack: packs that a program writes have tens of thousands, and are read in seconds. */
    static final int SCENES_MAX = 60_000;

    /** Ways in which the issues that decide on one unit of a map may stand together. */
    static final int STANDINGS_MAX = 50_000;

    private Limits() {}
}
