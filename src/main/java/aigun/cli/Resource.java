package aigun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that lies in the program's own jar. */
final class Resource {
    private Resource() {}

    static String text(String path) throws IOException {
        try (InputStream stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("this program's jar lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
