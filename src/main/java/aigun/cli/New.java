package aigun.cli;

import aigun.format.Keys;
import aigun.format.PackFile;
import aigun.format.Schemas;
import aigun.model.Pack;
import aigun.report.SchemaJson;
import aigun.screen.Messages;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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
        if (folder.toString().isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), messages.text("new.no-folder"));
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString();
        List<PackFile> files = files(id);
        if (!Keys.isId(id) || PackFolder.pack(files) instanceof Reading.Bad<Pack>) {
            throw new CommandLine.ParameterException(spec.commandLine(), messages.text("new.no-id", id));
        }
        if (ShippedPacks.ids().contains(id)) {
            throw new CommandLine.ParameterException(spec.commandLine(), messages.text("new.shipped", id));
        }
        if (isTaken()) {
            System.err.println("aigun: " + messages.text("new.taken", folder.toString()));
            return Exits.FINDINGS;
        }
        for (PackFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW);
        }
        Output.page(messages.text("new.written", folder.toString()) + "\n");
        return Exits.FINE;
    }

    /** What is written, for a pack of this id. */
    static List<PackFile> files(String id) throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (String file : Resource.text(FOLDER + LIST).lines().toList()) {
            files.add(file(file, Resource.text(FOLDER + file).replace(ID, id)));
        }
        for (Schemas.Kind kind : Schemas.kinds()) {
            files.add(file(Schemas.FOLDER + "/" + kind.file(), SchemaJson.of(Schemas.of(kind))));
        }
        return files;
    }

    private static PackFile file(String path, String text) {
        return new PackFile(path, text.getBytes(StandardCharsets.UTF_8));
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
}
