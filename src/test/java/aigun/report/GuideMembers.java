package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The members of JSON beside the table of the author's guide that names them. */
public final class GuideMembers {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("`([a-z-]+)`");
    private static final Pattern MEMBER = Pattern.compile("\"([a-z-]+)\" :");

    private GuideMembers() {}

    /**
     * The table has a row for every member that stands in the JSON, and no other.
     *
     * @param mark what stands before the table in the guide, as a comment
     */
    static void assertNamed(String mark, String json) throws IOException {
        assertThat(all(ROW, table(mark))).isEqualTo(all(MEMBER, json));
    }

    /** The table has every member that stands in the JSON, as a word of its own; it may have more. */
    public static void assertAllNamed(String mark, String json) throws IOException {
        assertThat(all(MEMBER, json)).isNotEmpty();
        assertThat(all(WORD, table(mark))).containsAll(all(MEMBER, json));
    }

    private static String table(String mark) throws IOException {
        String guide = Files.readString(Path.of("scenes/README.md"));
        String table = guide.substring(guide.indexOf("<!-- " + mark + " -->"));
        return table.substring(0, table.indexOf("\n\n"));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        pattern.matcher(text).results().forEach(found -> all.add(found.group(1)));
        return all;
    }
}
