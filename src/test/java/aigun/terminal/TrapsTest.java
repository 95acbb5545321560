package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** The table of traps says what is so: each row names tests that are there, or a reason why none is. */
class TrapsTest {
    private static final Path TABLE = Path.of("src/test/java/aigun/terminal/TRAPS.md");
    private static final Pattern NAME = Pattern.compile("`((?:[a-z]+\\.)*[A-Z][A-Za-z]+)#([a-zA-Z0-9]+)`");
    private static final String NONE = "—";

    private record Line(String trap, String answer, String tests) {}

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        for (Line line : rows()) {
            Matcher name = NAME.matcher(line.tests());
            while (name.find()) {
                assertThat(isTest("aigun." + name.group(1), name.group(2)))
                        .as(name.group() + " of: " + line.trap())
                        .isTrue();
            }
        }
    }

    @Test
    void everyRowNamesTestsOrSaysWhyThereAreNone() throws IOException {
        for (Line line : rows()) {
            String rest = NAME.matcher(line.tests()).replaceAll("").strip();

            assertThat(line.answer()).as(line.trap()).endsWith(".");
            assertThat(rest).as(line.trap()).isEqualTo(line.tests().equals(NONE) ? NONE : "");
        }
    }

    /** Rows are of three cells, and their heads and rules are left out. */
    private static List<Line> rows() throws IOException {
        List<Line> rows = new ArrayList<>();
        for (String text : Files.readAllLines(TABLE)) {
            if (text.startsWith("|") && !text.startsWith("| ---") && !text.startsWith("| what goes wrong")) {
                String[] cells = text.split(" *\\| *", -1);
                assertThat(cells).as(text).hasSize(5);
                assertThat(cells[3]).as(text).isNotEmpty();
                rows.add(new Line(cells[1], cells[2], cells[3]));
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static boolean isTest(String type, String name) {
        try {
            for (Method method :
                    Class.forName(type, false, TrapsTest.class.getClassLoader()).getDeclaredMethods()) {
                boolean marked = method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class)
                        || method.isAnnotationPresent(TestFactory.class);
                if (marked && method.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
