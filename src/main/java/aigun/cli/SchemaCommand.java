package aigun.cli;

import aigun.format.Schemas;
import aigun.report.SchemaJson;
import aigun.screen.Messages;
import aigun.source.Suggest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells editors what the files of a pack may hold. Writes over nothing but its own. */
@Command(
        name = "schema",
        resourceBundle = "aigun.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%n")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            completionCandidates = SchemaCommand.Kinds.class,
            descriptionKey = "cli.schema.kind",
            defaultValue = "")
    private String kind = "";

    @Option(names = "--write", paramLabel = "PACK", descriptionKey = "cli.schema.write")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "-o", paramLabel = "FOLDER", descriptionKey = "cli.schema.folder")
    private Optional<Path> folder = Optional.empty();

    /** What a shell offers there. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private static List<String> names() {
        return Schemas.kinds().stream().map(Schemas.Kind::name).toList();
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        Optional<Path> place = pack.map(root -> root.resolve(Schemas.FOLDER)).or(() -> folder);
        boolean several = pack.isPresent() && folder.isPresent();
        if (several || (place.isPresent() && !kind.isEmpty())) {
            throw misuse(messages.text("schema.one-of"));
        }
        if (pack.isPresent() && !PackPaths.isPack(pack.get())) {
            throw misuse(messages.text("schema.no-pack", pack.get().toString()));
        }
        if (place.isPresent()) {
            return write(place.get(), messages);
        }
        if (kind.isEmpty()) {
            Output.page(list());
        } else {
            Output.data(SchemaJson.of(Schemas.of(asked(messages))));
        }
        return Exits.FINE;
    }

    /** All or none: the author's own file may have the name of one, such as the map of a pack. */
    private static int write(Path folder, Messages messages) throws IOException {
        List<Schemas.Kind> kinds = Schemas.kinds();
        for (Schemas.Kind kind : kinds) {
            Path path = folder.resolve(kind.file());
            if (Files.exists(path) && !isOurs(path)) {
                System.err.println("aigun: " + messages.text("schema.foreign", path.toString()));
                return Exits.FINDINGS;
            }
        }
        for (Schemas.Kind kind : kinds) {
            byte[] schema = SchemaJson.of(Schemas.of(kind)).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(kind.file()), schema, WholeFile.Kind.CHEAP);
        }
        Output.page(messages.text("schema.written", folder.toString(), Integer.toString(kinds.size())) + "\n");
        return Exits.FINE;
    }

    private static boolean isOurs(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            String ours = SchemaJson.begin(Schemas.DRAFT);
            return new String(in.readNBytes(ours.length()), StandardCharsets.UTF_8).equals(ours);
        }
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Schemas.Kind kind : Schemas.kinds()) {
            list.append(String.format(Locale.ROOT, "%-11s  %s\n", kind.name(), kind.place()));
        }
        return list.toString();
    }

    private Schemas.Kind asked(Messages messages) {
        List<String> names = names();
        if (names.contains(kind)) {
            return Schemas.kinds().get(names.indexOf(kind));
        }
        String hint = Suggest.nearest(kind, names)
                .map(near -> messages.text("cli.did-you-mean", near))
                .orElse(messages.text("schema.kinds-are", String.join(", ", names)));
        throw misuse(messages.text("schema.no-kind", kind) + " " + hint);
    }

    private CommandLine.ParameterException misuse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
