package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Pattern TRUE = Pattern.compile("(?:^|;)38;2;(\\d+);(\\d+);(\\d+)");
    private static final Pattern INDEXED = Pattern.compile("(?:^|;)38;5;(\\d+)");
    private static final int[] STEPS = {0, 0x5F, 0x87, 0xAF, 0xD7, 0xFF};

    @Test
    void coloursAreReadableOnBlackAndOnWhite() {
        for (Role role : Role.values()) {
            for (int[] colour : colours(Palette.codes(role, Depth.TRUE))) {
                assertThat(contrast(colour)).as(role.name()).isGreaterThanOrEqualTo(4.5);
            }
            for (int[] colour : colours(Palette.codes(role, Depth.INDEXED))) {
                assertThat(contrast(colour)).as(role.name()).isGreaterThanOrEqualTo(3.8);
            }
        }
    }

    @Test
    void withoutColoursThereAreStylesOnly() {
        for (Role role : Role.values()) {
            assertThat(Palette.codes(role, Depth.MONO)).as(role.name()).matches("([13479](;[13479])*)?");
        }
    }

    @Test
    void sixteenColoursAreNamedAsSuch() {
        for (Role role : Role.values()) {
            assertThat(Palette.codes(role, Depth.SIXTEEN))
                    .as(role.name())
                    .doesNotContain("38;")
                    .doesNotContain("48;");
        }
    }

    @Test
    void whatIsSelectedStandsOutWithoutColourToo() {
        for (Depth depth : Depth.values()) {
            assertThat(Palette.codes(Role.SELECTED, depth)).contains("7");
        }
    }

    private static List<int[]> colours(String codes) {
        List<int[]> colours = new ArrayList<>();
        Matcher exact = TRUE.matcher(codes);
        while (exact.find()) {
            colours.add(new int[] {
                Integer.parseInt(exact.group(1)), Integer.parseInt(exact.group(2)), Integer.parseInt(exact.group(3))
            });
        }
        Matcher indexed = INDEXED.matcher(codes);
        while (indexed.find()) {
            colours.add(rgb(Integer.parseInt(indexed.group(1))));
        }
        return colours;
    }

    private static int[] rgb(int index) {
        if (232 <= index) {
            int grey = 8 + 10 * (index - 232);
            return new int[] {grey, grey, grey};
        }
        int cube = index - 16;
        return new int[] {STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]};
    }

    /** The lesser of the contrasts with black and with white, as WCAG reckons it. */
    private static double contrast(int[] colour) {
        double light = 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
        return Math.min((light + 0.05) / 0.05, 1.05 / (light + 0.05));
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
