package aigun.cli;

import picocli.CommandLine.Option;

/** What every command takes that plays or shows a path: which front end, and how wide its lines are. */
final class FrontOptions {
    @Option(names = "--plain", descriptionKey = "cli.plain")
    private boolean plain;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            descriptionKey = "cli.width",
            defaultValue = "-1",
            converter = CommandLines.Columns.class)
    private int width;

    Invocation.Front front() {
        return plain ? Invocation.Front.LINES : Invocation.Front.FITTING;
    }

    /** As {@link Invocation#width} has it. */
    int width() {
        return width;
    }
}
