package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.OtherPack;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is known of the packs that travel with the program before they are read. */
class OtherPacksTest {
    @Test
    void theIndexNamesEachPackAsItNamesItself() throws IOException {
        for (String id : ShippedPacks.ids()) {
            for (OtherPack other : ShippedPacks.besides(id)) {
                assertThat(ShippedPacks.read(other.id()).pack().title()).isEqualTo(other.title());
            }
        }
        assertThat(ShippedPacks.besides("aigun-1858"))
                .containsExactly(new OtherPack("nerchinsk-1689", "The Treaty of Nerchinsk"));
    }
}
