package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script beside a jar of the demo, in a folder with blanks in its name. */
@NeedsTmux
class LauncherIT {
    @TempDir
    private Path folder;

    private Path jar = Path.of("");
    private String launcher = "";
    private Tmux tmux = Tmux.start(80, 24);

    @BeforeEach
    void putBesideAJar() throws IOException, URISyntaxException {
        Path home = Files.createDirectories(folder.resolve("some where"));
        jar = home.resolve("aigun.jar");
        writeJar();
        Path script = Files.copy(
                Path.of("src/main/launcher/aigun"), home.resolve("aigun"), StandardCopyOption.COPY_ATTRIBUTES);
        launcher = "'" + script + "'";
        tmux.run("export XDG_CACHE_HOME='" + folder + "/ca che' JAVA_HOME='" + System.getProperty("java.home")
                        + "'; clear")
                .await(Tmux.PROMPT);
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void argumentsAndTheExitCodeGoThrough() {
        tmux.run("cd /; " + launcher + " check 'a b' '*' \"\" </dev/null; echo code=$?")
                .await("[check|a b|*|]")
                .await("code=7");
    }

    @Test
    void whoeverChoosesACollectorOfGarbageIsLeftWithIt() {
        tmux.run("JDK_JAVA_OPTIONS=-XX:+UseG1GC " + launcher + " explore 'a b' </dev/null 2>/dev/null; echo code=$?")
                .await("[explore|a b]")
                .await("code=7");
    }

    @Test
    void soIsWhoeverChoosesOneAndPlays() {
        tmux.run("export JAVA_TOOL_OPTIONS=-XX:+UseG1GC; clear").await(Tmux.PROMPT);
        play();
        tmux.type("q").await("heard").await("code=0");
    }

    @Test
    void itWorksThroughLinksAndPipes() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("inner"), Path.of("../some where/aigun"));
        Files.createSymbolicLink(bin.resolve("game"), Path.of("inner"));
        String stty = tmux.stty();

        tmux.run("PATH=\"$PATH:" + bin + "\"; printf in | game --plain | tr a-z A-Z")
                .await("[--PLAIN]IN");
        assertThat(tmux.stty()).isEqualTo(stty);
    }

    @Test
    void theGameGetsATerminalAndThatIsGivenBack() {
        String stty = tmux.stty();
        String modes = tmux.modes();
        play();

        assertThat(tmux.stty()).contains("-icanon", "-echo ", "-isig", "-ixon");
        tmux.type("q").await("heard").await("code=0");
        assertThat(tmux.stty()).isEqualTo(stty);
        assertThat(tmux.modes()).isEqualTo(modes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "replay game.aigun", "try pack scene", "watch pack"})
    void evenAKilledGameGivesTheTerminalBack(String command) {
        String stty = tmux.stty();
        String modes = tmux.modes();
        begun(command);
        java().destroyForcibly();

        tmux.await("code=137");
        assertThat(tmux.stty()).isEqualTo(stty);
        assertThat(tmux.modes()).isEqualTo(modes);
    }

    @Test
    void aSignalToTheScriptReachesTheGame() {
        String stty = tmux.stty();
        play();
        script().destroy();

        tmux.await("code=143").awaitGone("demo 80x24");
        assertThat(tmux.stty()).isEqualTo(stty);
    }

    @Test
    void stoppedAndContinuedItPlaysOn() {
        String stty = tmux.stty();
        play().press("C-z").await("Stopped");

        assertThat(tmux.stty()).isEqualTo(stty);
        tmux.run("fg").await("demo 80x24").type("q").await("heard");
        assertThat(tmux.stty()).isEqualTo(stty);
    }

    @Test
    void theSecondGameUsesAnArchiveOfTheFirst() throws IOException {
        play().type("q").await("code=0");
        assertThat(archives()).hasSize(1);

        play();
        assertThat(java().info().commandLine().orElse(""))
                .contains("-XX:SharedArchiveFile=" + archives().get(0));
        tmux.type("q").await("code=0");
        assertThat(tmux.screen()).doesNotContain("warning").doesNotContain("[cds]");
    }

    @Test
    void aNewerJarGetsAnArchiveOfItsOwnAndNothingOldStays() throws IOException {
        play().type("q").await("code=0");
        List<Path> old = archives();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        play().type("q").await("code=0");

        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(tmux.screen()).doesNotContain("warning").doesNotContain("[cds]");
    }

    @Test
    void withoutAFolderToKeepItInThereIsSimplyNoArchive() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        tmux.run("export XDG_CACHE_HOME='" + folder + "/file'; clear");
        play().type("q").await("code=0");
        tmux.run("unset XDG_CACHE_HOME HOME; clear");
        play().type("q").await("code=0");
    }

    /** Java may break down over such an archive, as 17 does; then it must not do so at every start. */
    @Test
    void aDamagedArchiveIsNotUsedForEver() throws IOException {
        play().type("q").await("code=0");
        Path archive = archives().get(0);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        String stty = tmux.stty();
        tmux.run("cd '" + folder + "'; clear; " + launcher + " play; echo ended=$?")
                .await(screen -> screen.contains("demo 80x24") || screen.contains("ended=1"), "the demo, or an end");
        if (tmux.screen().contains("ended=1")) {
            assertThat(tmux.screen()).contains("aigun: Java broke down.", "ended=134");
            assertThat(tmux.stty()).isEqualTo(stty);
            play();
        }

        tmux.type("q").await("heard");
        assertThat(tmux.screen()).doesNotContain("warning");
    }

    @Test
    void aDiskWithLittleRoomIsLeftAlone() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path df = Files.writeString(bin.resolve("df"), """
                #!/bin/sh
                echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
                echo '/dev/full 1000 999 1 100% /'
                """);
        Files.setPosixFilePermissions(df, PosixFilePermissions.fromString("rwx------"));
        tmux.run("PATH='" + bin + "':$PATH; clear");
        play().type("q").await("code=0");

        assertThat(archives()).isEmpty();
    }

    @Test
    void withoutJavaItSaysSo() {
        tmux.run("JAVA_HOME= PATH=/nowhere /bin/sh " + launcher + "; echo code=$?")
                .await("there is no java on the PATH")
                .await("code=3");
    }

    private Tmux play() {
        return begun("play");
    }

    private Tmux begun(String command) {
        return tmux.run("clear; " + launcher + " " + command + "; echo code=$?").await("demo 80x24");
    }

    private ProcessHandle script() {
        return child(ProcessHandle.of(Long.parseLong(tmux.flag("pane_pid"))).orElseThrow());
    }

    private ProcessHandle java() {
        return child(script());
    }

    private static ProcessHandle child(ProcessHandle parent) {
        return parent.children().findFirst().orElseThrow();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ca che/aigun"))) {
            return files.toList();
        }
    }

    private void writeJar() throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Demo.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            copy(placeOf(Loop.class), "aigun/screen", out);
            copy(placeOf(Loop.class), "aigun/terminal", out);
            copy(placeOf(Demo.class), "aigun/terminal", out);
            try (FileSystem lanterna = FileSystems.newFileSystem(placeOf(Screen.class))) {
                copy(lanterna.getPath("/"), "com", out);
            }
        }
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void copy(Path root, String from, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }
}
