package aigun.cli;

import aigun.format.PackFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in a pack, as a file of them has it: a title, the edit, what is told of it and where, and what mends it. An edit
 * is a file with lines that go ({@code -}) and lines that come in their place ({@code +}), or a file and where it moves.
 *
 * @param mend nothing where what is told can be mended by itself
 */
record Slip(String title, Edit made, String told, List<Edit> mend) {
    private static final Pattern SIGN = Pattern.compile("\\\\(t|u([0-9A-F]{4}))");

    /** Lines of a file that become others, or a file that moves. */
    record Edit(String path, String to, List<String> gone, List<String> come) {
        List<PackFile> of(List<PackFile> files) {
            List<PackFile> edited = new ArrayList<>();
            for (PackFile file : files) {
                edited.add(file.path().equals(path) ? of(file) : file);
            }
            if (edited.equals(files)) {
                throw new AssertionError("nothing to edit in " + path);
            }
            return edited;
        }

        private PackFile of(PackFile file) {
            if (!to.isEmpty()) {
                return new PackFile(to, file.bytes());
            }
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            String before = "\n" + String.join("\n", gone) + "\n";
            int from = ("\n" + text).indexOf(before);
            if (from < 0 || gone.isEmpty()) {
                throw new AssertionError("no such lines in " + path + ": " + gone);
            }
            String after = come.isEmpty() ? "" : String.join("\n", come) + "\n";
            String whole = text.substring(0, from) + after + text.substring(from + before.length() - 1);
            return new PackFile(path, whole.getBytes(StandardCharsets.UTF_8));
        }

        /** Where the file is afterwards. */
        String after() {
            return to.isEmpty() ? path : to;
        }

        /** What is written by it: lines, or the name of a file. */
        String written() {
            return to.isEmpty() ? String.join("\n", come) : to;
        }
    }

    boolean mendsItself() {
        return mend.isEmpty();
    }

    static List<Slip> in(Path file) throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (String block : Files.readString(file).split("(?m)^# ", -1)) {
            if (!block.isBlank()) {
                slips.add(of(block.lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return slips;
    }

    private static Slip of(List<String> lines) {
        int told = 0;
        while (!lines.get(told).startsWith("told: ")) {
            told++;
        }
        Edit made = edit(lines.get(1), lines.subList(2, told));
        List<String> rest = lines.subList(told + 1, lines.size());
        List<Edit> mend = new ArrayList<>();
        if (!rest.get(0).equals("mend: itself")) {
            String file = rest.get(0).replaceFirst("^mend ?", "");
            boolean moves = 1 < rest.size()
                    && rest.get(1).contains(" -> ")
                    && !rest.get(1).startsWith("-");
            mend.add(
                    moves
                            ? edit(rest.get(1), List.of())
                            : edit(file.isEmpty() ? made.path() : file, rest.subList(1, rest.size())));
        }
        return new Slip(lines.get(0), made, lines.get(told).substring("told: ".length()), mend);
    }

    private static Edit edit(String file, List<String> lines) {
        String[] paths = file.split(" -> ", -1);
        return new Edit(paths[0], paths.length == 1 ? "" : paths[1], beginning("-", lines), beginning("+", lines));
    }

    private static List<String> beginning(String sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> signs(line.substring(1)))
                .toList();
    }

    private static String signs(String line) {
        return SIGN.matcher(line)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group(2) == null ? "\t" : Character.toString(Integer.parseInt(sign.group(2), 16))));
    }

    @Override
    public String toString() {
        return title;
    }
}
