package aigun.cli;

import aigun.screen.Messages;
import aigun.screen.Viewing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole command line, read by a library; it costs more time than the title takes, so only what needs it comes here. */
final class CommandLines {
    private CommandLines() {}

    /** What a command throws comes out as it was thrown, for the program's door to word. */
    static int run(List<String> arguments) throws IOException {
        return run(arguments, Commands.neededBy(arguments));
    }

    /** What is said of a word that has no place may name any command. */
    private static int run(List<String> arguments, List<String> commands) throws IOException {
        List<Exception> thrown = new ArrayList<>();
        CommandLine line = line(commands);
        line.setParameterExceptionHandler((fault, words) -> {
            try {
                boolean stray = commands.isEmpty() && fault instanceof CommandLine.UnmatchedArgumentException;
                return stray ? run(arguments, Commands.ALL) : misused(fault);
            } catch (IOException | InvalidPathException world) {
                thrown.add(world);
                return Exits.WORLD;
            }
        });
        line.setExecutionExceptionHandler((fault, at, parsed) -> {
            thrown.add(fault);
            return Exits.WORLD;
        });
        int exit = line.execute(arguments.toArray(String[]::new));
        for (Exception fault : thrown) {
            if (fault instanceof IOException world) {
                throw world;
            }
            throw fault instanceof RuntimeException ours ? ours : new IllegalStateException(fault);
        }
        return exit;
    }

    /** With every command there is. */
    static CommandLine line() throws IOException {
        return line(Commands.ALL);
    }

    /** With some of the commands; the others are not known to it. */
    static CommandLine line(List<String> commands) throws IOException {
        Messages messages = Playing.messages();
        CommandLine line = new CommandLine(new Root());
        for (String command : commands) {
            line.addSubcommand(command, Commands.called(command));
        }
        CommandLine.ITypeConverter<Integer> small = word -> (int) Misuse.whole(word, Integer.MAX_VALUE, messages);
        CommandLine.ITypeConverter<Long> great = word -> Misuse.whole(word, Long.MAX_VALUE, messages);
        return line.registerConverter(Integer.class, small)
                .registerConverter(int.class, small)
                .registerConverter(Long.class, great)
                .registerConverter(long.class, great);
    }

    private static int misused(CommandLine.ParameterException fault) throws IOException {
        PrintWriter err = fault.getCommandLine().getErr();
        List<String> lines = new Misuse(fault, Playing.messages()).lines();
        err.println("aigun: " + lines.get(0));
        lines.stream().skip(1).forEach(err::println);
        return Exits.USAGE;
    }

    /** Playing, and what all commands share. */
    @Command(
            name = "aigun",
            resourceBundle = "aigun.messages",
            versionProvider = Version.class,
            mixinStandardHelpOptions = true,
            sortOptions = false,
            optionListHeading = "%n",
            commandListHeading = "%n",
            footerHeading = "%n")
    static final class Root implements Callable<Integer> {
        @Mixin
        private FrontOptions front = new FrontOptions();

        @Option(
                names = "--pack",
                paramLabel = "PACK",
                completionCandidates = PackNames.class,
                descriptionKey = "cli.pack",
                defaultValue = "")
        private String pack = "";

        @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.start", defaultValue = "")
        private String start = "";

        @Option(
                names = "--view",
                paramLabel = "VIEW",
                completionCandidates = CommandLines.ViewWords.class,
                descriptionKey = "cli.view",
                defaultValue = "play",
                converter = ViewWord.class)
        private String view = "play";

        @Option(names = "--set", paramLabel = "TRACK=N", descriptionKey = "cli.set", split = ",")
        private List<String> settings = List.of();

        @Option(names = "--seed", paramLabel = "WORD", descriptionKey = "cli.seed", defaultValue = "")
        private String seed = "";

        @Override
        public Integer call() throws IOException {
            return Playing.play(new Invocation(front.front(), pack, start, view, settings, front.width(), seed));
        }
    }

    /** What a shell offers for a view. */
    static final class ViewWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Viewing.words().iterator();
        }
    }

    /** Takes one of the words for a view. */
    static final class ViewWord implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String word) throws IOException {
            List<String> words = Viewing.words();
            if (!words.contains(word)) {
                throw new CommandLine.TypeConversionException(
                        Playing.messages().text("cli.no-view", word, String.join(", ", words)));
            }
            return word;
        }
    }

    /** Takes the columns of a line; -1, which nobody types, is the default. */
    static final class Columns implements CommandLine.ITypeConverter<Integer> {
        private static final int COLUMNS_MAX = 1000;

        @Override
        public Integer convert(String word) throws IOException {
            boolean written = word.equals("-1") || word.matches("[0-9]{1,4}");
            int columns = written ? Integer.parseInt(word) : COLUMNS_MAX + 1;
            if (COLUMNS_MAX < columns) {
                throw new CommandLine.TypeConversionException(
                        Playing.messages().text("cli.no-width", word, Integer.toString(COLUMNS_MAX)));
            }
            return columns;
        }
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"aigun " + (version == null ? "in development" : version)};
        }
    }
}
