package aigun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process has held at once. */
final class Peak {
    private static final String MOST = "VmHWM:";
    private static final double NOT_TOLD = -1;
    private static final double KIB_A_MIB = 1024;

    private Peak() {}

    /** In MiB so far, as Linux counts it; negative where that is not told, as of a process that has ended. */
    static double megabytes(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith(MOST)) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_A_MIB;
                }
            }
        } catch (IOException gone) {
            return NOT_TOLD;
        }
        return NOT_TOLD;
    }
}
