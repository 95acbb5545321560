package aigun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands on the command line for paths, with folders taken apart: all files in them. */
final class Submitted {
    private Submitted() {}

    /** All of it, the files of each folder by name; of a pack its known paths. */
    static List<String> of(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            if (isPack(argument)) {
                String tests = Path.of(argument).resolve(PlaytestFile.TESTS).toString();
                all.addAll(isFolder(tests) ? files(Path.of(tests)) : List.of());
            } else if (isFolder(argument)) {
                all.addAll(files(Path.of(argument)));
            } else {
                all.add(argument);
            }
        }
        return all;
    }

    /** What can be made of what stands there, as it is found. */
    static void each(List<String> arguments, FolderFiles.Taker taker, Named named) throws IOException {
        for (String argument : arguments) {
            if (isFolder(argument)) {
                FolderFiles.each(Path.of(argument), taker);
            } else {
                named.name(argument);
            }
        }
    }

    /** Is told of what is no folder. */
    interface Named {
        void name(String argument) throws IOException;
    }

    static boolean isPack(String argument) {
        return isFolder(argument) && PackPaths.isPack(Path.of(argument));
    }

    /** What no file can be called in this locale may still be a code. */
    private static boolean isFolder(String argument) {
        try {
            return !argument.equals(Given.INPUT) && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException unnameable) {
            return false;
        }
    }

    private static List<String> files(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        FolderFiles.each(folder, new FolderFiles.Taker() {
            @Override
            public void file(Path file) {
                files.add(file.toString());
            }

            @Override
            public void unopened(Path path, IOException why) throws IOException {
                throw why;
            }
        });
        Collections.sort(files);
        return files;
    }
}
