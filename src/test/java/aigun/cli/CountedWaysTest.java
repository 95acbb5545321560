package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.StartId;
import aigun.screen.Ways;
import aigun.screen.World;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedWaysTest {
    private static final String HASH = "a".repeat(16);
    private static final World WORLD = new World(Story.compile(FerryPack.PACK), HASH, "b".repeat(16));
    private static final String PACK = FerryPack.PACK.id();
    private static final Ways WAYS = new Ways(new StartId("banks"), new BigInteger("123456789012345678901"), 7);

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsFoundOnceHoweverOftenItWasKept() throws IOException {
        CountedWays counted = new CountedWays(folder.resolve("cache").resolve("ways"));
        assertThat(counted.of(WORLD)).isEmpty();

        counted.keep(WAYS, PACK, HASH);
        counted.keep(WAYS, PACK, HASH);

        assertThat(counted.of(WORLD)).containsExactly(WAYS);
        assertThat(Files.readAllLines(folder.resolve("cache").resolve("ways"))).hasSize(1);
    }

    @Test
    void whatWasCountedOfOtherRulesIsNotTold() {
        CountedWays counted = new CountedWays(folder.resolve("ways"));
        counted.keep(WAYS, PACK, "c".repeat(16));
        counted.keep(WAYS, "another-pack", HASH);

        assertThat(counted.of(WORLD)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        Path file = folder.resolve("ways");
        Files.write(file, new byte[] {(byte) 0xFF, 0, 'x', '\n'});
        assertThat(new CountedWays(file).of(WORLD)).isEmpty();

        Files.writeString(file, "ferry banks " + HASH + " -5 7\n" + PACK + " banks " + HASH + " 12\n");
        assertThat(new CountedWays(file).of(WORLD)).isEmpty();
    }

    @Test
    void whereNothingCanBeKeptNothingIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("ways");
        CountedWays counted = new CountedWays(file);

        counted.keep(WAYS, PACK, HASH);

        assertThat(counted.of(WORLD)).isEmpty();
    }
}
