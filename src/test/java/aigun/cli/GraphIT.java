package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawing by the jar, from which most of the library that lays out was left out. */
class GraphIT {
    @TempDir
    private Path home;

    private Jar.Run graph(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "graph";
        all[1] = "aigun-1858";
        System.arraycopy(options, 0, all, 2, options.length);
        return Jar.run(home, "", all);
    }

    @Test
    void theWholePackIsDrawnInEveryFormat() {
        Jar.Run svg = graph("--format", "svg");

        assertThat(svg.err()).isEmpty();
        assertThat(svg.exit()).isZero();
        assertThat(svg.out()).startsWith("<svg ").endsWith("</svg>\n").contains(">qing/kang<", ">russia/church<");
        assertThat(graph("--format", "dot").out()).startsWith("digraph \"aigun-1858\" {");
        assertThat(graph("--format", "mermaid").out()).startsWith("flowchart TD\n");
        assertThat(graph("--side", "qing").out()).contains("qing/kang").doesNotContain("russia/church");
    }

    @Test
    void theWayOfAPathIsMarkedAndOnlyItsStartDrawn() throws IOException {
        String path = Jar.run(
                        home,
                        "",
                        "explore",
                        "aigun-1858",
                        "--start",
                        "qing-aigun",
                        "--ending",
                        "qing/no-treaty",
                        "--format",
                        "path")
                .out();
        String file = Files.writeString(home.resolve("path"), path).toString();
        Jar.Run text = graph("--path", file);

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("* qing/kang", "* qing/no-treaty", "  *   ")
                .doesNotContain("qing/three-papers");
        assertThat(graph("--format", "svg", "--path", file).out()).contains("class=\"way on\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graph | 2 | PACK",
                "graph nowhere | 2 | no pack of that name",
                "graph aigun-1858 --format png | 2 | there are: text, dot, mermaid, svg",
                "graph aigun-1858 --start qing | 2 | no start",
                "graph aigun-1858 --path nowhere | 3 | nowhere",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, int exit, String answer) {
        Jar.Run run = Jar.run(home, "", options.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void theWaysAreCountedFromOneStart() {
        Jar.Run run = graph("--start", "qing-aigun", "--ways");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern("= [0-9,]+ ways, 100\\.0 %").contains("no way goes here");
    }
}
