package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The members of JSON beside the table of the author's guide that names them. */
final class GuideMembers {
    private GuideMembers() {}

    /**
     * The table names every member that stands in the JSON, and no other.
     *
     * @param mark what stands before the table in the guide, as a comment
     */
    static void assertNamed(String mark, String json) throws IOException {
        String guide = Files.readString(Path.of("scenes/README.md"));
        String table = guide.substring(guide.indexOf("<!-- " + mark + " -->"));
        TreeSet<String> named = new TreeSet<>();
        Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .forEach(row -> named.add(row.group(1)));
        TreeSet<String> written = new TreeSet<>();
        Pattern.compile("\"([a-z-]+)\" :").matcher(json).results().forEach(member -> written.add(member.group(1)));

        assertThat(named).isEqualTo(written);
    }
}
