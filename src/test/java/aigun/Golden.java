package aigun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file under {@code src/test/resources/golden}.
 *
 * <p>A missing file is written and the test fails once, so that somebody looks at it before it is committed. After a
 * change that is meant, {@code mvn test -Dgolden.update=true} writes them all anew; the diff is then the review.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The name is a path within the folder, without its ending. */
    public static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name + ".txt"), actual);
    }

    /** The same of a file anywhere in the project. */
    public static void assertMatches(Path file, String actual) {
        try {
            boolean missing = Files.notExists(file);
            boolean update = Boolean.getBoolean("golden.update");
            if (missing || update) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            if (missing && !update) {
                fail("wrote " + file + ": look at it, then commit it");
            }
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
