package aigun;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms, as a table. A room may use what stands beside it and nothing else. */
class LayeringTest {
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.of(
            "model", List.of(),
            "source", List.of(),
            "format", List.of("model", "source", "tools.jackson", "org.snakeyaml.engine", "org.commonmark"),
            "engine", List.of("model"),
            "play", List.of("model", "engine"),
            "author",
                    List.of("model", "source", "engine", "play", "it.unimi.dsi.fastutil", "org.apache.commons.numbers"),
            "report",
                    List.of(
                            "model",
                            "source",
                            "engine",
                            "play",
                            "author",
                            "screen",
                            "tools.jackson.core",
                            "javax.xml.stream",
                            "org.eclipse.elk",
                            "org.eclipse.emf.common.util"),
            "screen", List.of("model", "engine", "play", "author"),
            "terminal", List.of("screen", "com.googlecode.lanterna", "sun.misc"),
            "cli",
                    List.of(
                            "model",
                            "source",
                            "format",
                            "engine",
                            "play",
                            "author",
                            "report",
                            "screen",
                            "terminal",
                            "picocli",
                            "sun.misc")));

    /** The rooms that may touch the world; all others are functions from values to values. */
    private static final String[] SHELL = {"aigun.terminal..", "aigun.cli.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("aigun");

    @TestFactory
    Stream<DynamicTest> eachRoomUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey() + " uses " + room.getValue(), () -> {
                    String[] allowed = Stream.concat(
                                    Stream.of("java..", "org.jspecify..", "aigun." + room.getKey() + ".."),
                                    room.getValue().stream().map(LayeringTest::packageOf))
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage("aigun." + room.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                            .check(CLASSES);
                }));
    }

    private static String packageOf(String name) {
        boolean room = MAY_USE.containsKey(name);
        return (room ? "aigun." + name : name) + "..";
    }

    @Test
    void everyRoomIsInTheTable() {
        assertThat(CLASSES.getPackage("aigun").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void everyRoomIsNullMarked() {
        assertThat(CLASSES.getPackage("aigun").getSubpackages())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void onlyTheShellTouchesTheWorld() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SHELL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|RandomAccessFile|Console)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom)|java\\.time\\.Clock|java\\.lang\\.Process.*")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES.that(not(resideInAnyPackage(SHELL))));
    }

    /** The order of {@code Map.of} and {@code Set.of} changes from run to run; nothing in the core may depend on it. */
    @Test
    void theCoreKeepsNoUnorderedCollections() {
        noClasses()
                .that()
                .resideInAnyPackage("aigun.model..", "aigun.engine..", "aigun.play..", "aigun.format..")
                .should()
                .callMethodWhere(target(owner(nameMatching("java\\.util\\.(Map|Set)")))
                        .and(target(nameMatching("of|ofEntries|copyOf"))))
                .check(CLASSES);
    }

    @Test
    void theCoreHoldsNoMutableStatics() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().matches("aigun\\.(terminal|cli).*"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void sealedTypesAreMadeOfRecordsAndEnums() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .filter(Class::isSealed)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())))
                .isNotEmpty()
                .allMatch(type -> type.isRecord() || type.isEnum() || type.isInterface());
    }
}
