package aigun.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what has bash and zsh complete the words of a command line. */
@Command(
        name = "completion",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class Completion implements Callable<Integer> {
    /** Has bash offer no files where the library knows no other word; a path can stand almost anywhere. */
    private static final String WITHOUT_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandSpec whole = spec.root();
        Output.data(AutoComplete.bash(whole.name(), whole.commandLine()).replace(WITHOUT_FILES, ""));
        return Exits.FINE;
    }
}
