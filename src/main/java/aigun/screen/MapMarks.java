package aigun.screen;

import aigun.model.SiteKind;
import aigun.play.Ink;

/** The signs of a map. None of them is a character that some terminals show two columns wide. */
public final class MapMarks {
    private static final int BRAILLE = 0x2800;

    private MapMarks() {}

    /** What stands on the place; empty for what is only lettered. */
    public static String of(SiteKind kind) {
        return switch (kind) {
            case CAPITAL -> "\u2736";
            case TOWN -> "\u25c9";
            case FORT -> "\u25b4";
            case POST -> "o";
            case RUIN -> "\u2715";
            case VILLAGE -> "\u2219";
            case SITE -> "\u25b5";
            case REGION, RANGE, SEA, STRAIT -> "";
        };
    }

    /** Dots as a character; a blank for none, since fonts give the empty pattern odd widths. */
    static String braille(int dots) {
        return dots == 0 ? " " : Character.toString(BRAILLE + dots);
    }

    static Role role(Ink ink) {
        return switch (ink) {
            case NONE -> Role.PLAIN;
            case SEA -> Role.SEA;
            case SHARED_GROUND, SHARED_LINE -> Role.SHARED;
            case OPEN_GROUND, OPEN_LINE -> Role.OPEN;
            case RESERVED_GROUND, LIMIT -> Role.RESERVED;
            case COAST -> Role.COAST;
            case WATER -> Role.RIVER;
            case OTHER_LINE -> Role.OTHER_LINE;
            case BOUNDARY -> Role.BOUNDARY;
        };
    }
}
