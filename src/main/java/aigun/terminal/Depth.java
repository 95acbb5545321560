package aigun.terminal;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal has. */
enum Depth {
    MONO,
    SIXTEEN,
    INDEXED,
    TRUE;

    /** As the environment tells: {@code NO_COLOR}, {@code COLORTERM}, {@code TERM}. Nobody is asked over the line. */
    static Depth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || hasNoColours(term)) {
            return MONO;
        }
        String colours = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (colours.equals("truecolor") || colours.equals("24bit") || term.endsWith("-direct")) {
            return TRUE;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }

    private static boolean hasNoColours(String term) {
        return term.isEmpty()
                || term.equals("dumb")
                || term.startsWith("vt1")
                || term.startsWith("vt2")
                || term.endsWith("-m")
                || term.endsWith("-mono");
    }
}
