package aigun.cli;

import aigun.screen.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a small pack that plays, for an author to begin with. Never writes over anything. */
@Command(name = "new", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class New implements Callable<Integer> {
    /** The resources that hold it, and among them the list of its files. */
    private static final String FOLDER = "/aigun/new/";

    private static final String LIST = "files";

    /** Stands in the files where the pack's id belongs. */
    private static final String ID = "{id}";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.new.folder")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString();
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new CommandLine.ParameterException(spec.commandLine(), messages.text("new.no-id", id));
        }
        if (isTaken()) {
            System.err.println("aigun: " + messages.text("new.taken", folder.toString()));
            return Exits.FINDINGS;
        }
        for (String file : text(LIST).lines().toList()) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text(file).replace(ID, id), StandardOpenOption.CREATE_NEW);
        }
        System.out.println(messages.text("new.written", folder.toString()));
        return Exits.FINE;
    }

    private boolean isTaken() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isPresent();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = New.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("this program's jar lacks " + file + " of a new pack");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
