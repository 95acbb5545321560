package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as somebody in a hurry types them. */
class CardsTest {
    @Test
    void caseAccentsAndApostrophesMakeNoDifference() {
        assertThat(Spelling.plain("Funiyang'a")).isEqualTo("funiyanga");
        assertThat(Spelling.plain("Lü Simian,  notes")).isEqualTo("lu simian notes");
        assertThat(Spelling.plain("Муравьёв")).isEqualTo(Spelling.plain("муравьев"));
        assertThat(Spelling.plain("Айгунь")).isEqualTo(Spelling.plain("АЙГУНЬ"));
        assertThat(Spelling.plain("黑龍江")).isEqualTo("黑龍江");
    }

    @Test
    void aNameThatBeginsSoComesBeforeAWordThatDoesAndThatBeforeTheMiddleOfOne() {
        assertThat(rank("Amur", "AMUR")).isZero();
        assertThat(rank("Amur", "am")).isEqualTo(1);
        assertThat(rank("the Amur mouth", "amur")).isEqualTo(2);
        assertThat(rank("Kumara", "mar")).isEqualTo(3);
        assertThat(rank("Aigun", "mar")).isEqualTo(Spelling.RANKS);
    }

    private static int rank(String name, String query) {
        return Spelling.rank(List.of("x", name), Spelling.plain(query));
    }
}
