package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path USER = Path.of("/home/player");

    @Test
    void ourOwnVariableComesFirst() {
        assertThat(Home.of(Map.of("AIGUN_HOME", "/games", "XDG_DATA_HOME", "/data"), USER)
                        .data())
                .isEqualTo(Path.of("/games"));
    }

    @Test
    void thenTheDataFolderOfTheDesktop() {
        assertThat(Home.of(Map.of("XDG_DATA_HOME", "/data"), USER).data()).isEqualTo(Path.of("/data/aigun"));
    }

    @Test
    void aRelativeDataFolderIsIgnoredAsItsRulesAsk() {
        assertThat(Home.of(Map.of("XDG_DATA_HOME", "data"), USER).data())
                .isEqualTo(Path.of("/home/player/.local/share/aigun"));
    }

    @Test
    void withoutAnyItIsInTheHome() {
        assertThat(Home.of(Map.of(), USER).data()).isEqualTo(Path.of("/home/player/.local/share/aigun"));
    }

    @Test
    void whatCanBeMadeAgainGoesIntoTheCache() {
        assertThat(Home.of(Map.of("XDG_CACHE_HOME", "/cache", "AIGUN_HOME", "/games"), USER)
                        .cache())
                .isEqualTo(Path.of("/cache/aigun"));
        assertThat(Home.of(Map.of("AIGUN_HOME", "/games"), USER).cache()).isEqualTo(Path.of("/games/cache"));
        assertThat(Home.of(Map.of("XDG_CACHE_HOME", "cache"), USER).cache())
                .isEqualTo(Path.of("/home/player/.cache/aigun"));
    }
}
