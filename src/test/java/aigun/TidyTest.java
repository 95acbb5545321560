package aigun;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Habits of the tree that neither the compiler nor the formatter keeps. */
class TidyTest {
    private static final int FILE_LINES_MAX = 200;
    private static final int METHOD_LINES_MAX = 40;
    private static final int PARAMETERS_MAX = 4;

    /** Files that are longer, and why. */
    private static final Map<String, String> LONG_FILES = new TreeMap<>(Map.of(
            "Story.java", "The engine's one door; a quarter of it says in which order a step does what it does."));

    /** A test that does not run proves nothing. */
    private static final Pattern SKIPPED =
            Pattern.compile("@Dis" + "abled|Assum" + "ptions\\.|assume(True|False|That)\\(");

    @Test
    void filesAreShort() throws IOException {
        for (Path file : sources("src/main")) {
            if (!LONG_FILES.containsKey(file.getFileName().toString())) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(FILE_LINES_MAX);
            }
        }
    }

    @Test
    void methodsAreShortAndTakeLittle() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources("src/main")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void unused) {
                        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                        boolean constructor = method.getName().contentEquals("<init>");
                        boolean wide = !constructor
                                && PARAMETERS_MAX < method.getParameters().size();
                        if (METHOD_LINES_MAX < last - first + 1 || wide) {
                            tooLong.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName());
                        }
                        return super.visitMethod(method, null);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsInheritedForReuse() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("aigun").stream()
                                .filter(type -> !type.isAssignableTo(Throwable.class))
                                .flatMap(type -> type.getRawSuperclass().stream())
                                .map(parent -> parent.getName()))
                .isSubsetOf(
                        "java.lang.Object",
                        "java.lang.Record",
                        "java.lang.Enum",
                        "com.googlecode.lanterna.terminal.ansi.ANSITerminal",
                        "com.googlecode.lanterna.TextCharacter");
    }

    @Test
    void noTestIsSkipped() throws IOException {
        for (Path file : sources("src")) {
            assertThat(SKIPPED.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void theTopLevelHoldsOnlyWhatItMust() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("."))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf("pom.xml", "src", "scenes", "README.md", "target");
        }
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
