package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.format.MendedFile;
import aigun.format.PackFile;
import aigun.source.Diagnostic;
import aigun.source.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that people make with a text editor, each in a pack that {@code new} has just written: what is told is told at the
 * place of the mistake and is the only thing told, and whoever does what it says has a pack without a fault.
 */
class NewAuthorTest {
    private static final Path MISTAKES = Path.of("src/test/resources/new-author/mistakes.txt");
    private static final int MISTAKES_LEAST = 30;

    /** A hint that says to the letter what to write; not one that begins by describing it. */
    private static final Pattern LITERAL = Pattern.compile("(?:Write|Call it|Move it to|Did you mean) (?!it |an? |the )"
            + "\"?(?<literal>\\[.*]|[^\",;]+)\"?(?:, .*)?[.?]");

    static List<Slip> mistakes() throws IOException {
        return Slip.in(MISTAKES);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsToldIsAtTheMistakeAndMendsIt(Slip slip) throws IOException {
        List<PackFile> files = slip.made().of(New.files("old-well"));

        List<Diagnostic> told = told(files);

        assertThat(told).as(text(told)).hasSize(1);
        assertThat(place(told.get(0), slip.made().after())).isEqualTo(slip.told());
        assertThat(text(told(mended(slip, files, told)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aHintThatSaysWhatToWriteIsTakenAtItsWord(Slip slip) throws IOException {
        Diagnostic only = told(slip.made().of(New.files("old-well"))).get(0);
        Matcher literal = LITERAL.matcher(only.hint());

        if (literal.matches() && !slip.mendsItself()) {
            assertThat(slip.mend().get(0).written())
                    .contains(literal.group("literal").strip());
        }
    }

    @Test
    void allThatIsToldOfThemCanBeRead() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Slip slip : mistakes()) {
            List<PackFile> files = slip.made().of(New.files("old-well"));
            all.append("# ").append(slip.title()).append('\n').append(text(told(files)));
            all.append(slip.mendsItself() ? "It is mended by itself.\n\n" : "\n");
        }

        Golden.assertMatches("check/new-author", all.toString());
    }

    @Test
    void thereAreManyAndNoTwoAlike() throws IOException {
        assertThat(mistakes())
                .hasSizeGreaterThan(MISTAKES_LEAST)
                .doesNotHaveDuplicates()
                .extracting(Slip::title)
                .doesNotHaveDuplicates();
    }

    @Test
    void theLineEndsOfAnotherSystemAreNoMistake() throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (PackFile file : New.files("old-well")) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
            files.add(new PackFile(file.path(), text.getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(told(files)).isEmpty();
    }

    /** The code, the line, and the file where it is not the one in which the mistake was made. */
    private static String place(Diagnostic told, String made) {
        String file = told.location().source().name();
        return told.code().word() + " " + told.location().line() + (file.equals(made) ? "" : " in " + file);
    }

    private static List<Diagnostic> told(List<PackFile> files) {
        return PackFolder.pack(files).diagnostics();
    }

    private static String text(List<Diagnostic> told) {
        return Report.of(told);
    }

    /** By the mend that comes with what is told, or else as its hint says. */
    private static List<PackFile> mended(Slip slip, List<PackFile> files, List<Diagnostic> told) {
        List<PackFile> mended = new ArrayList<>(files);
        for (Slip.Edit edit : slip.mend()) {
            mended = new ArrayList<>(edit.of(mended));
        }
        if (slip.mendsItself()) {
            for (MendedFile file : MendedFile.of(files, told)) {
                mended.removeIf(each -> each.path().equals(file.path()));
                mended.add(new PackFile(file.path(), file.after().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return mended;
    }
}
