package aigun.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sound pack with an example of an explanation put in. An example is pieces of files, each behind its path, as
 * {@code # hall/door.yaml}; its keys replace those of the file that stands in the same place, and the rest of the file
 * stays. {@code # no KEY} takes a key out, {@code # no pack.yaml} a file. What can't be written stands as messages show it,
 * {@code <U+202E>}, a byte as {@code <E9>}; and {@code # 40,000 such lines} ends a line that stands for as many, with its
 * {@code …} a number.
 */
final class ExamplePack {
    private static final Pattern FILE = Pattern.compile("# (no )?(\\S+\\.(?:yaml|json))");
    private static final Pattern ABSENT = Pattern.compile(" *# no ([a-z-]+)");
    private static final Pattern KEY = Pattern.compile("( *)([A-Za-z0-9_…-]+):.*");
    private static final Pattern MANY = Pattern.compile("(.*\\S) +# ([0-9,]+) such lines");
    private static final Pattern SIGN = Pattern.compile("<U\\+([0-9A-F]{4})>");
    private static final Pattern BYTE = Pattern.compile("<([0-9A-F]{2})>");

    private ExamplePack() {}

    static List<PackFile> of(String example) throws IOException {
        return of(example, Fixtures.sound());
    }

    /** The same put into another pack. */
    static List<PackFile> of(String example, List<PackFile> sound) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        sound.forEach(file -> files.put(file.path(), file.bytes()));
        String path = "";
        List<String> piece = new ArrayList<>();
        for (String line : example.lines().toList()) {
            Matcher file = FILE.matcher(line);
            if (!file.matches()) {
                piece.add(line);
                continue;
            }
            put(path, piece, files);
            piece.clear();
            path = file.group(1) == null ? file.group(2) : "";
            if (path.isEmpty()) {
                files.remove(file.group(2));
            }
        }
        put(path, piece, files);
        return files.entrySet().stream()
                .map(file -> new PackFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static void put(String path, List<String> piece, NavigableMap<String, byte[]> files) {
        if (path.isEmpty()) {
            return;
        }
        byte[] before = files.getOrDefault(path, new byte[0]);
        List<String> there = new String(before, StandardCharsets.UTF_8).lines().toList();
        List<String> lines = there.isEmpty() ? piece : merged(there, piece, 0);
        files.put(path, bytes(String.join("\n", written(lines)) + "\n"));
    }

    private static List<String> written(List<String> lines) {
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            Matcher many = MANY.matcher(line);
            int count = many.matches() ? Integer.parseInt(many.group(2).replace(",", "")) : 1;
            for (int number = 0; number < count; number++) {
                written.add(many.matches() ? many.group(1).replace("…", Integer.toString(number)) : line);
            }
        }
        return written;
    }

    private static byte[] bytes(String text) {
        String signs = SIGN.matcher(text).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
        byte[] bytes = signs.getBytes(StandardCharsets.UTF_8);
        Matcher odd = BYTE.matcher(signs);
        if (!odd.find()) {
            return bytes;
        }
        byte[] before = signs.substring(0, odd.start()).getBytes(StandardCharsets.UTF_8);
        byte[] after = signs.substring(odd.end()).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + 1 + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        all[before.length] = (byte) HexFormat.fromHexDigits(odd.group(1));
        System.arraycopy(after, 0, all, before.length + 1, after.length);
        return all;
    }

    /** Lines that begin with a key at this indent, each with those that belong to it. */
    private static NavigableMap<Integer, List<String>> blocks(List<String> lines, int indent) {
        NavigableMap<Integer, List<String>> blocks = new TreeMap<>();
        for (String line : lines) {
            if (blocks.isEmpty() || isKeyAt(line, indent) || isAbsent(line, indent)) {
                blocks.put(blocks.size(), new ArrayList<>());
            }
            blocks.lastEntry().getValue().add(line);
        }
        return blocks;
    }

    private static boolean isKeyAt(String line, int indent) {
        Matcher key = KEY.matcher(line);
        return key.matches() && key.group(1).length() == indent;
    }

    private static boolean isAbsent(String line, int indent) {
        return ABSENT.matcher(line).matches() && line.indexOf('#') == indent;
    }

    private static String key(List<String> block) {
        Matcher absent = ABSENT.matcher(block.get(0));
        Matcher key = KEY.matcher(block.get(0));
        return absent.matches() ? absent.group(1) : key.matches() ? key.group(2) : "";
    }

    private static List<String> merged(List<String> there, List<String> piece, int indent) {
        NavigableMap<Integer, List<String>> blocks = blocks(there, indent);
        for (List<String> added : blocks(piece, indent).values()) {
            int place = place(blocks, key(added));
            if (isAbsent(added.get(0), indent)) {
                blocks.remove(place);
            } else {
                List<String> old = blocks.getOrDefault(place, List.of());
                blocks.put(
                        place, isMapping(old, indent) && isMapping(added, indent) ? within(old, added, indent) : added);
            }
        }
        return blocks.values().stream().flatMap(List::stream).toList();
    }

    /** Where a key stands; behind all others if it does not. */
    private static int place(NavigableMap<Integer, List<String>> blocks, String key) {
        return blocks.entrySet().stream()
                .filter(block -> key(block.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(blocks.lastKey() + 1);
    }

    private static boolean isMapping(List<String> block, int indent) {
        return 1 < block.size() && block.get(0).endsWith(":") && isKeyAt(block.get(1), indent + 2);
    }

    private static List<String> within(List<String> old, List<String> added, int indent) {
        List<String> lines = new ArrayList<>(old.subList(0, 1));
        lines.addAll(merged(old.subList(1, old.size()), added.subList(1, added.size()), indent + 2));
        return lines;
    }
}
