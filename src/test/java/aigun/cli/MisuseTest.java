package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MisuseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain a b | More than \"explain\" takes: b | All that can be asked for: aigun explain --help",
                "schema a b c | More than \"schema\" takes: b c | All that can be asked for: aigun schema --help",
                "chekc x | There is no command \"chekc\". | Did you mean \"check\"?",
                "wether | There is no command \"wether\". | All that can be asked for: aigun --help",
                "aigun-1858 | There is no command \"aigun-1858\". | That is a pack; to play it: aigun --pack aigun-1858",
                "scenes/nerchinsk-1689 | There is no command \"scenes/nerchinsk-1689\"."
                        + " | That is a pack; to play it: aigun --pack scenes/nerchinsk-1689",
                "check --strictt x | There is no option --strictt here. | Did you mean \"--strict\"?",
                "check --sort=size x | There is no option --sort here. | All that can be asked for: aigun check --help",
                "explore x --states x | --states: \"x\" is no whole number."
                        + " | All that can be asked for: aigun explore --help",
                "explore x --workers 1.5 | --workers: \"1.5\" is no whole number."
                        + " | All that can be asked for: aigun explore --help",
                "explore x --width wide | --width: \"wide\" is no whole number."
                        + " | All that can be asked for: aigun explore --help",
                "measure x --walks 1,000 | --walks: \"1,000\" is no whole number."
                        + " | All that can be asked for: aigun measure --help",
                "stats x --workers 9999999999 | --workers: 9999999999 is beyond 2147483647, the greatest number that can"
                        + " be asked for. | All that can be asked for: aigun stats --help",
                "--width wide | --width: \"wide\" is no number of columns; from 0 to 1000 can be asked for"
                        + " | All that can be asked for: aigun --help",
            })
    void whatIsWrongIsSaidAndWhatWasMeant(String words, String wrong, String meant) throws IOException {
        CommandLine line = CommandLines.line();

        CommandLine.ParameterException fault =
                catchThrowableOfType(CommandLine.ParameterException.class, () -> line.parseArgs(words.split(" ", -1)));

        assertThat(new Misuse(fault, Playing.messages()).lines()).containsExactly(wrong, meant);
    }
}
