package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is watched by the jar in a terminal, while it is written. */
@NeedsTmux
class CheckWatchIT {
    private static final String FAULT = "[unknown-scene]";

    @TempDir
    private Path home;

    private Path pack;

    @BeforeEach
    void writeThePackOfTheGuide() throws IOException {
        pack = GuidePack.write("ferry", home);
    }

    /** As many editors write: whole under another name, and then in the place of the file. */
    private void write(String from, String to) throws IOException {
        Path bank = pack.resolve("river/bank.yaml");
        Path draft = Files.writeString(
                pack.resolve("river/draft"), Files.readString(bank).replace(from, to));
        Files.move(draft, bank, StandardCopyOption.ATOMIC_MOVE);
    }

    private Tmux watching(String further) {
        Tmux terminal = Tmux.start(80, 24, "AIGUN_HOME=" + home);
        String command = Sitting.Way.JAR.line() + " check --watch '" + pack + "'" + further;
        return terminal.run("clear; echo mine; " + command + "; echo code=$?").await("sound.");
    }

    @Test
    void faultsAndTheirMendingAreToldAsTheyAreWrittenUntilCtrlC() throws IOException {
        try (Tmux terminal = watching("")) {
            write("next: river/far-bank", "next: river/far");
            terminal.await(FAULT);
            write("next: river/far", "next: river/far-bank");
            terminal.await(screen -> 2 <= screen.split("sound\\.", -1).length - 1, "sound. again");
            String screen = terminal.screen();
            terminal.press("C-c").await("code=130");

            assertThat(screen).contains("mine\n", "Ctrl-C ends it.");
            assertThat(screen.lines().filter(line -> line.matches("---- \\d\\d:\\d\\d:\\d\\d -+")))
                    .hasSize(3)
                    .allMatch(line -> line.length() == 80);
        }
    }

    @Test
    void itEndsWhenNobodyReadsOn() throws IOException {
        try (Tmux terminal = watching(" | head -n 2")) {
            write("next: river/far-bank", "next: river/far");

            terminal.await("code=0");
        }
    }

    @Test
    void aPackThatIsNoFolderIsNotWaitedForAndProgramsAreNotWatchedFor() {
        Jar.Run none =
                Jar.run(home, "", "check", "--watch", home.resolve("nowhere").toString());
        Jar.Run json = Jar.run(home, "", "check", "--watch", "--format", "json", pack.toString());

        assertThat(none.exit()).isEqualTo(Exits.USAGE);
        assertThat(none.err()).contains("is no folder");
        assertThat(json.exit()).isEqualTo(Exits.USAGE);
        assertThat(json.err()).contains("--watch tells people what it does; it goes without --format.");
    }
}
