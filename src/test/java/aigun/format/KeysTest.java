package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final String LETTERS = "az-09A_/ é";
    private static final int ROUNDS = 20_000;

    /** Schemas have the spelling as a pattern, and reading goes letter by letter. */
    @Test
    void anIdIsSpelledAsItsPatternSays() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(7);
            for (int index = 0; index < length; index++) {
                text.append(LETTERS.charAt(random.nextInt(random.nextInt(4) == 0 ? LETTERS.length() : 5)));
            }

            assertThat(Keys.isId(text.toString()))
                    .as(text.toString())
                    .isEqualTo(text.toString().matches(Keys.WORD));
        }
    }
}
