package aigun.terminal;

import aigun.screen.Role;
import java.util.EnumMap;
import java.util.Map;

/**
 * How each role looks, by hand for each depth: a nearest colour is rarely a good one. The terminal's own background stays,
 * dark or light, so every colour is as far from black as from white (a test measures it). Where a colour speaks, the text
 * or its style says the same.
 */
final class Palette {
    private static final String BOLD = "1";
    private static final String ITALIC = "3";
    private static final String UNDERLINE = "4";
    private static final String REVERSE = "1;7";

    private final Map<Role, Look> looks = new EnumMap<>(Role.class);

    private Palette(Depth depth) {
        for (Role role : Role.values()) {
            looks.put(role, Look.of(codes(role, depth)));
        }
    }

    static Palette of(Depth depth) {
        return new Palette(depth);
    }

    Look look(Role role) {
        return looks.getOrDefault(role, Look.PLAIN);
    }

    static String codes(Role role, Depth depth) {
        return switch (role) {
            case PLAIN, CHOICE -> "";
            case TITLE, STRONG, KEY -> BOLD;
            case SELECTED -> REVERSE;
            case LINK -> UNDERLINE;
            case EMPHASIS -> emphasis(depth);
            case HEADING -> join(BOLD, amber(depth));
            case NOTICE -> join(BOLD, amber(depth));
            case DIM, RULE, LOCKED -> grey(depth);
            case HISTORICAL -> green(depth);
            case DEPARTURE -> red(depth);
            case BOUNDARY -> join(BOLD, orange(depth));
            case SHARED -> amber(depth);
            case OTHER_LINE -> violet(depth);
            case OPEN -> grey(depth);
            case COAST, SEA -> slate(depth);
            case RESERVED -> green(depth);
            case RIVER -> blue(depth);
        };
    }

    /** Terminals of few colours are often too old for italics, and some show them reversed. */
    private static String emphasis(Depth depth) {
        return switch (depth) {
            case MONO, SIXTEEN -> UNDERLINE;
            case INDEXED, TRUE -> ITALIC;
        };
    }

    private static String amber(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "33";
            case INDEXED -> "38;5;130";
            case TRUE -> "38;2;165;106;0";
        };
    }

    private static String grey(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "90";
            case INDEXED -> "38;5;243";
            case TRUE -> "38;2;118;118;118";
        };
    }

    private static String green(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "32";
            case INDEXED -> "38;5;29";
            case TRUE -> "38;2;26;135;84";
        };
    }

    private static String red(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "31";
            case INDEXED -> "38;5;160";
            case TRUE -> "38;2;215;58;47";
        };
    }

    private static String orange(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "31";
            case INDEXED -> "38;5;166";
            case TRUE -> "38;2;200;79;0";
        };
    }

    private static String violet(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "35";
            case INDEXED -> "38;5;97";
            case TRUE -> "38;2;150;90;200";
        };
    }

    private static String slate(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "36";
            case INDEXED -> "38;5;66";
            case TRUE -> "38;2;85;122;150";
        };
    }

    private static String blue(Depth depth) {
        return switch (depth) {
            case MONO -> "";
            case SIXTEEN -> "34";
            case INDEXED -> "38;5;27";
            case TRUE -> "38;2;0;115;224";
        };
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + ";" + other;
    }
}
