package aigun.cli;

import aigun.source.Controls;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The program's door: what was asked for, and what comes of it when something fails. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        callConstructorsPlainly();
        System.exit(run(List.of(arguments)));
    }

    /**
     * A shipped pack is made through its records' constructors, found by reflection. Java would write code to call each
     * of them faster, which at a start costs three times what it saves. The first name is that of Java 22 and later.
     */
    private static void callConstructorsPlainly() {
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        System.setProperty("sun.reflect.inflationThreshold", Integer.toString(Integer.MAX_VALUE));
    }

    private static int run(List<String> arguments) {
        try {
            Optional<Invocation> quick = Invocation.quick(arguments);
            return quick.isPresent() ? Playing.play(quick.get()) : CommandLines.run(arguments);
        } catch (IOException fault) {
            return refused(fault);
        } catch (InvalidPathException unnameable) {
            return unnamed(unnameable);
        } catch (OutOfMemoryError full) {
            return exhausted(full);
        } catch (RuntimeException | Error bug) {
            return crashed(bug);
        }
    }

    /** By now all is let go that took the memory, so that there is some for what is said. */
    private static int exhausted(OutOfMemoryError full) {
        String sentence = full.toString();
        try {
            sentence = Playing.messages().text("fault.memory");
        } catch (IOException worse) {
            full.addSuppressed(worse);
        }
        return refused(sentence);
    }

    private static int refused(IOException fault) {
        String sentence = fault.toString();
        try {
            sentence = Faults.sentence(Playing.messages(), fault);
        } catch (IOException worse) {
            fault.addSuppressed(worse);
        }
        return refused(sentence);
    }

    private static int refused(String sentence) {
        System.err.println("aigun: " + Controls.visible(sentence));
        return Exits.WORLD;
    }

    /** As where a folder has a letter that is not in the alphabet of the locale, which over a bare line is ASCII. */
    private static int unnamed(InvalidPathException unnameable) {
        String sentence = unnameable.toString();
        try {
            sentence = Playing.messages().text("fault.unnameable", unnameable.getInput());
        } catch (IOException worse) {
            unnameable.addSuppressed(worse);
        }
        return refused(sentence);
    }

    /** The terminal has been given back by now, so what is said here stays on the screen. */
    private static int crashed(Throwable bug) {
        try {
            Path trace = CrashFile.write(Playing.home().crashes(), bug, Instant.now());
            System.err.println("aigun: " + Playing.messages().text("fault.program", trace.toString()));
        } catch (IOException | InvalidPathException worse) {
            bug.addSuppressed(worse);
            System.err.println("aigun: " + bug);
        }
        return Exits.BUG;
    }
}
