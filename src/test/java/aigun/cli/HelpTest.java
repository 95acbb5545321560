package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    static Stream<CommandLine> commands() throws IOException {
        return CommandLines.line().getSubcommands().values().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandShowsAnExampleOfItself(CommandLine command) {
        String help = command.getUsageMessage();

        assertThat(help.substring(help.indexOf("For example"))).contains("aigun " + command.getCommandName());
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    /** Whatever is called so is one of some words. */
    @ParameterizedTest
    @MethodSource("commands")
    void whereOneOfSomeWordsIsAskedForAShellOffersThem(CommandLine command) {
        assertThat(command.getCommandSpec().options())
                .filteredOn(option -> List.of("FORMAT", "WAY", "VIEW").contains(option.paramLabel()))
                .allMatch(option -> option.completionCandidates() != null);
    }
}
