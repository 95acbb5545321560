package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the lines of a file stand to each other, for saying which of them was moved by mistake. */
final class Indents {
    private static final Pattern KEY = Pattern.compile("(?<front> *(- +)*)(?<key>[^\\s:\"'#\\[{]+):( .*)?");
    private static final String UNDER = "Keys of one thing stand exactly one below the other: ";

    private final Lines lines;

    Indents(Lines lines) {
        this.lines = lines;
    }

    /**
     * A line with a key.
     *
     * @param blanks how many columns before the key
     */
    private record Keyed(int number, int blanks, String key) {
        String quoted() {
            return "\"" + key + "\"";
        }
    }

    /** What is wrong where a key stands within the value of the one above it. */
    Diagnostic within(Location at) {
        Optional<Keyed> below = keyed(at.line());
        Optional<Keyed> above = keyed(meaningful(at.line(), -1));
        if (below.isEmpty()
                || above.isEmpty()
                || below.get().blanks() <= above.get().blanks()) {
            return YamlFaults.error(Code.INDENT, at, "This line is indented like a part of the value above it.")
                    .withHint("Put it beneath the keys that it belongs with.");
        }
        Keyed inner = below.get();
        Keyed outer = above.get();
        int next = meaningful(at.line(), 1);
        if (0 < next && blanks(next) == inner.blanks()) {
            return fault(outer, outer.quoted() + " stands further out than " + inner.quoted() + " below it.")
                    .withHint(UNDER + "put " + front(inner.blanks()) + " before " + outer.quoted() + ".");
        }
        return fault(
                        inner,
                        inner.quoted() + " stands further in than " + outer.quoted() + " above it, which has a value.")
                .withHint(UNDER + "put " + front(outer.blanks()) + " before " + inner.quoted() + ".");
    }

    /** What is wrong where a line goes on with nothing that is still open. */
    Diagnostic astray(Location at) {
        int here = blanks(at.line());
        int same = at.line();
        int left = 0;
        do {
            same = meaningful(same, -1);
            left = 0 < same && blanks(same) < here ? same : left;
        } while (0 < same && blanks(same) != here);
        Optional<Keyed> out = left == 0 ? Optional.empty() : keyed(left);
        Optional<Keyed> lost = keyed(at.line());
        if (0 < same && out.isPresent() && lost.isPresent()) {
            return fault(
                            out.get(),
                            out.get().quoted() + " stands further out than "
                                    + lost.get().quoted() + " below it.")
                    .withHint(UNDER + "put " + front(here) + " before "
                            + out.get().quoted() + ".");
        }
        if (0 < same && lines.line(same).strip().startsWith("- ") && left == 0) {
            return hyphen(same, at);
        }
        return YamlFaults.error(Code.INDENT, at, "This line fits neither the level above it nor any before.")
                .withHint(levels(at.line()));
    }

    /** Of lines that stand exactly one below the other, some begin with a hyphen and some don't. */
    private Diagnostic hyphen(int entry, Location at) {
        Location place = lines.source().at(entry, blanks(entry) + 1);
        return YamlFaults.error(
                        Code.INDENT,
                        place,
                        "This line begins with a hyphen, and line " + at.line() + " below it doesn't.")
                .withHint("Take the hyphen and its blank away, or begin every line of the list with one.");
    }

    private String levels(int line) {
        int least = Integer.MAX_VALUE;
        List<String> levels = new ArrayList<>();
        for (int above = meaningful(line, -1); 0 < above && 0 < least; above = meaningful(above, -1)) {
            Optional<Keyed> level = keyed(above);
            if (level.isPresent() && level.get().blanks() < least) {
                least = level.get().blanks();
                levels.add(front(least) + " before it to go with " + level.get().quoted() + " on line " + above);
            }
        }
        return levels.isEmpty()
                ? ""
                : "Put " + String.join(", or ", levels.subList(0, Math.min(2, levels.size()))) + ".";
    }

    /** A line above that YAML takes for a text, though it was meant for a key, an entry or a note. */
    Optional<Diagnostic> text(int line) {
        int above = meaningful(line, -1);
        if (above < 1 || blanks(above) != blanks(line)) {
            return Optional.empty();
        }
        while (0 < above && blanks(above) == blanks(line) && keyed(above).isEmpty()) {
            String text = lines.line(above).strip();
            Location place = lines.source().at(above, blanks(above) + 1);
            if (text.matches("-[^-\\s].*")) {
                return Optional.of(
                        YamlFaults.error(Code.MISSING_SPACE, place, "Behind the hyphen of a list belongs a blank.")
                                .withHint("Write \"- \"."));
            }
            if (!text.startsWith("- ")) {
                String hint = text.startsWith("//") || text.startsWith("--")
                        ? "A note begins with #."
                        : "Write a colon and a blank behind the key; a note begins with #.";
                return Optional.of(YamlFaults.error(Code.INDENT, place, "This line is no key with a colon.")
                        .withHint(hint));
            }
            above = meaningful(above, -1);
        }
        return Optional.empty();
    }

    private Diagnostic fault(Keyed line, String message) {
        Location place = lines.source()
                .at(line.number(), line.blanks() + 1)
                .withLength(Math.max(1, line.key().codePointCount(0, line.key().length())));
        return YamlFaults.error(Code.INDENT, place, message);
    }

    private static String front(int blanks) {
        return blanks == 0 ? "no blanks" : blanks == 1 ? "1 blank" : blanks + " blanks";
    }

    /** The next line above or below that is neither empty nor a note; 0 where there is none. */
    private int meaningful(int line, int step) {
        int found = line + step;
        while (0 < found && found <= lines.count()) {
            String text = lines.line(found).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                return found;
            }
            found += step;
        }
        return 0;
    }

    private int blanks(int line) {
        String text = lines.line(line);
        return text.length() - text.stripLeading().length();
    }

    private Optional<Keyed> keyed(int line) {
        Matcher key = KEY.matcher(line < 1 ? "" : lines.line(line));
        return key.matches()
                ? Optional.of(new Keyed(line, key.group("front").length(), key.group("key")))
                : Optional.empty();
    }
}
