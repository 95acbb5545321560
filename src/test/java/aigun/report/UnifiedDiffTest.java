package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    private static String hunks(String before, String after) {
        String diff = UnifiedDiff.of("a", before, after);
        assertThat(diff).startsWith("--- a\n+++ a\n");
        return diff.substring("--- a\n+++ a\n".length());
    }

    @Test
    void aLineIsShownWithThreeAroundIt() {
        assertThat(hunks(TEN, TEN.replace("5", "five")))
                .isEqualTo("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void atTheEndsThereAreFewer() {
        assertThat(hunks("a\nb", "A\nb")).isEqualTo("@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n");
    }

    @Test
    void linesTogetherStandTogetherAndNearOnesInOnePiece() {
        assertThat(hunks(TEN, TEN.replace("2\n3", "two\nthree").replace("9", "nine")))
                .isEqualTo("@@ -1,10 +1,10 @@\n 1\n-2\n-3\n+two\n+three\n 4\n 5\n 6\n 7\n 8\n-9\n+nine\n 10\n");
        assertThat(hunks(TEN, TEN.replace("1\n2", "one\n2").replace("9", "nine")))
                .isEqualTo("@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,5 +6,5 @@\n 6\n 7\n 8\n-9\n+nine\n 10\n");
    }

    @Test
    void aNewFileIsAllNew() {
        assertThat(UnifiedDiff.ofNew("b/c.yaml", "x\ny\n"))
                .isEqualTo("--- /dev/null\n+++ b/c.yaml\n@@ -0,0 +1,2 @@\n+x\n+y\n");
    }

    /** Lines put where a diff says come to what it was made of. */
    @Test
    void whatItSaysIsWhatWasChanged() {
        Random random = new Random(1858);
        for (int run = 0; run < 500; run++) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            int lines = 1 + random.nextInt(40);
            for (int line = 0; line < lines; line++) {
                String text = Integer.toString(random.nextInt(4));
                before.add(text);
                after.add(random.nextInt(6) == 0 ? text + "!" : text);
            }
            String end = random.nextBoolean() ? "\n" : "";
            String diff = hunks(String.join("\n", before) + end, String.join("\n", after) + end);

            assertThat(patched(before, diff)).isEqualTo(after);
        }
    }

    private static List<String> patched(List<String> before, String diff) {
        List<String> patched = new ArrayList<>();
        int at = 0;
        for (String line : diff.lines().toList()) {
            if (line.startsWith("@@")) {
                int first = Integer.parseInt(line.substring(4, line.indexOf(',')));
                patched.addAll(before.subList(at, first - 1));
                at = first - 1;
            } else if (line.startsWith(" ") || line.startsWith("-")) {
                assertThat(before.get(at)).isEqualTo(line.substring(1));
                at++;
            }
            if (line.startsWith(" ") || line.startsWith("+")) {
                patched.add(line.substring(1));
            }
        }
        patched.addAll(before.subList(at, before.size()));
        return patched;
    }
}
