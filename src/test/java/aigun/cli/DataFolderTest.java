package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/player");

    @Test
    void ourOwnVariableComesFirst() {
        assertThat(DataFolder.of(Map.of("AIGUN_HOME", "/games", "XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/games"));
    }

    @Test
    void thenTheDataFolderOfTheDesktop() {
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), HOME)).isEqualTo(Path.of("/data/aigun"));
    }

    @Test
    void aRelativeDataFolderIsIgnoredAsItsRulesAsk() {
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(Path.of("/home/player/.local/share/aigun"));
    }

    @Test
    void withoutAnyItIsInTheHome() {
        assertThat(DataFolder.of(Map.of(), HOME)).isEqualTo(Path.of("/home/player/.local/share/aigun"));
    }

    @Test
    void whatCanBeMadeAgainGoesIntoTheCache() {
        assertThat(DataFolder.cache(Map.of("XDG_CACHE_HOME", "/cache", "AIGUN_HOME", "/games"), HOME))
                .isEqualTo(Path.of("/cache/aigun"));
        assertThat(DataFolder.cache(Map.of("AIGUN_HOME", "/games"), HOME)).isEqualTo(Path.of("/games/cache"));
        assertThat(DataFolder.cache(Map.of("XDG_CACHE_HOME", "cache"), HOME))
                .isEqualTo(Path.of("/home/player/.cache/aigun"));
    }
}
