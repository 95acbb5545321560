package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void placesAreFilledInWhereverTheyStand() {
        Messages messages = Messages.parse("greeting = {1}, said {0}\n");

        assertThat(messages.text("greeting", "Batu", "No")).isEqualTo("No, said Batu");
    }

    @Test
    void everyMessageThatIsAskedForIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher asked = Pattern.compile("\\b(?:messages(?:\\(\\))?|scribe)\\.text\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]")
                .matcher(code());
        while (asked.find()) {
            if (!Screens.messages().keys().contains(asked.group(1))) {
                missing.add(asked.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsUsedSomewhere() throws IOException {
        StringBuilder code = code();
        List<String> idle = new ArrayList<>();
        for (String key : Screens.messages().keys()) {
            if (code.indexOf("\"" + key + "\"") < 0 && !isBuilt(key, code)) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    private static StringBuilder code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code;
    }

    /** Keys whose last part is put together, such as {@code month.05}, and those a library asks for. */
    private static boolean isBuilt(String key, StringBuilder code) {
        int dot = key.lastIndexOf('.');
        boolean suffix = key.endsWith(".what") && 0 <= code.indexOf("\".what\"");
        boolean library = key.startsWith("usage.") || key.startsWith("aigun.");
        boolean prefix = 0 < dot && 0 <= code.indexOf("\"" + key.substring(0, dot + 1) + "\"");
        return library || suffix || prefix;
    }
}
