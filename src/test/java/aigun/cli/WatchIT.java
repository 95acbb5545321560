package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is played while somebody writes it, in a terminal of its own. */
@NeedsTmux
class WatchIT {
    @TempDir
    private Path home;

    private Path pack = Path.of("");

    @BeforeEach
    void write() {
        pack = home.resolve("old-well");
        assertThat(Jar.run(home, "", "new", pack.toString()).exit()).isZero();
    }

    /** Started in a terminal where games and temporary files would be seen. */
    private Tmux watching(String options) throws IOException {
        String temporary = Files.createDirectories(home.resolve("temporary")).toString();
        return Tmux.start(
                        80,
                        24,
                        "AIGUN_HOME=" + home.resolve("kept"),
                        "XDG_CACHE_HOME=" + home.resolve("kept/cache"),
                        "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=" + temporary)
                .run("clear; " + Sitting.Way.JAR.line() + " watch '" + pack + "' " + options + "; echo code=$?");
    }

    private void assertNothingIsKept() throws IOException {
        assertThat(home.resolve("kept")).doesNotExist();
        try (Stream<Path> left = Files.list(home.resolve("temporary"))) {
            assertThat(left).isEmpty();
        }
    }

    /** Saves as many editors do: beside the file, then in its place. */
    private void save(String file, String words, String others) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(words);
        Path beside = Files.writeString(home.resolve("beside"), text.replace(words, others));
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aSavedSceneShowsAtOnceAndABrokenOneIsSaidWhilePlayGoesOn() throws IOException {
        try (Tmux terminal = watching("--start upper-summer")) {
            terminal.await("w sound")
                    .press("End")
                    .await("2  Take the other end")
                    .type("2");
            terminal.await("She has brought bread");

            save("well/table.yaml", "brought bread", "brought cake");
            terminal.await("She has brought cake").await("Read anew: sound.");

            save("well/table.yaml", "rounds: 3", "rounds: three");
            terminal.await("w 1 error").awaitWords("well/table.yaml:8:11: A whole number belongs here, not \"three\".");
            terminal.press("End").await("4  Say nothing").type("4").await("She looks at it too.");

            save("well/table.yaml", "rounds: three", "rounds: 4");
            terminal.await("Read anew: sound.").await("She looks at it too.");
            terminal.type("q").await("Leave?").type("3").await("code=0").await(Tmux.PROMPT);
        }
        assertNothingIsKept();
    }

    @Test
    void whereADecisionNoLongerWorksIsSaidAndItComesBackOnceThePackSaysWhatItWas() throws IOException {
        try (Tmux terminal = watching("--start upper-summer")) {
            terminal.await("w sound")
                    .press("End")
                    .await("2  Take the other end")
                    .type("2");
            terminal.await("She has brought bread");

            save("well/rim.yaml", "  help-with-the-bucket:", "  help-with-the-rope:");
            terminal.awaitWords("1 error. tests/as-it-was.yaml");
            save("tests/as-it-was.yaml", "help-with-the-bucket", "help-with-the-rope");
            terminal.awaitWords(
                    "Decision 1 no longer works, help-with-the-bucket in well/rim: there is no such choice.");
            terminal.await("Hanna sits on the rim");

            save("well/rim.yaml", "  help-with-the-rope:", "  help-with-the-rope:\n    was: help-with-the-bucket");
            terminal.await("She has brought bread");
            terminal.type("w")
                    .await("The author's page")
                    .press("End")
                    .await("1  Jump to a scene")
                    .type("1");
            terminal.await("Type to search").type("rim");
            terminal.await("Search: rim").type("4").await("Hanna sits on the rim");
        }
    }

    @Test
    void lineByLineTheSameIsToldAsLines() throws IOException {
        try (Tmux terminal = watching("--plain --start upper-summer")) {
            terminal.await("Hanna sits on the rim");

            save("well/rim.yaml", "does not move over", "counts the clouds");
            terminal.await("Read anew: sound.").awaitWords("Hanna sits on the rim and counts the clouds.");
            save("well/rim.yaml", "when: deed\n", "when: deeds\n");
            terminal.awaitWords("1 error. well/rim.yaml");
            save("well/rim.yaml", "when: deeds\n", "when: deed and trust >= 3\n");
            terminal.await("Read anew: sound.");
            terminal.run("watch").await("fails: trust >= 3 (trust is 1)");
            terminal.run("jump well/table").await("She has brought bread");
            terminal.run("quit").await("code=0");
        }
        assertNothingIsKept();
    }

    @Test
    void aPackThatIsBrokenAtFirstIsWaitedFor() throws IOException {
        save("well/table.yaml", "rounds: 3", "rounds: three");
        try (Tmux terminal = watching("--start upper-summer")) {
            terminal.await("well/table.yaml:8:11").await("Once it can be played, it begins.");
            save("well/table.yaml", "rounds: three", "rounds: many");
            terminal.await("\"many\"");
            save("well/table.yaml", "rounds: many", "rounds: 3");
            terminal.await("Hanna sits on the rim");
            terminal.type("q").await("Leave?").type("3").await("code=0");
        }
        assertNothingIsKept();
    }

    @Test
    void whatIsNoFolderOfASoundPackIsRefused() throws IOException {
        Jar.Run none = Jar.run(home, "", "watch", home.resolve("nowhere").toString(), "--plain");
        Jar.Run unnamed = Jar.run(home, "", "watch", "", "--plain");
        save("well/table.yaml", "rounds: 3", "rounds: three");
        Jar.Run broken = Jar.run(home, "", "watch", pack.toString(), "--plain");

        assertThat(none.exit()).isEqualTo(Exits.USAGE);
        assertThat(none.err()).contains("is no folder");
        assertThat(unnamed.exit()).isEqualTo(Exits.USAGE);
        assertThat(unnamed.err()).contains("\"\" is no folder");
        assertThat(broken.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(broken.err()).contains("well/table.yaml:8:11", "The pack can't be played.");
    }
}
