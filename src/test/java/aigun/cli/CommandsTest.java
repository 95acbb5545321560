package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    @Test
    void whatIsCalledFirstIsTakenInAlone() {
        assertThat(Commands.neededBy(List.of("check", "explore"))).containsExactly("check");
        assertThat(Commands.neededBy(List.of("--plain", "--start", "morning"))).isEmpty();
    }

    @Test
    void allAreTakenInWhereTheyMayShow() {
        for (List<String> words : List.of(
                List.of("--help"),
                List.of("-h"),
                List.of("--plain", "-h"),
                List.of("completion"),
                List.of("--plain", "@words"),
                List.of("--plain", "check"))) {
            assertThat(Commands.neededBy(words)).as(words.toString()).isEqualTo(Commands.ALL);
        }
    }

    @Test
    void aCommandTakenInAloneIsTheOneThatItIsAmongAll() throws IOException {
        CommandLine all = CommandLines.line();
        assertThat(all.getSubcommands()).containsOnlyKeys(Commands.ALL);
        for (String name : Commands.ALL) {
            CommandLine alone = command(CommandLines.line(List.of(name)), name);

            assertThat(alone.getCommandName()).isEqualTo(name);
            assertThat(alone.getUsageMessage()).isEqualTo(command(all, name).getUsageMessage());
        }
    }

    private static CommandLine command(CommandLine line, String name) {
        return line.getSubcommands().getOrDefault(name, line);
    }
}
