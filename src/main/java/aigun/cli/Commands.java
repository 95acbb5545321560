package aigun.cli;

import java.util.List;

/**
 * The commands there are. To take one in takes the library that reads command lines as long as many a command runs, so
 * that it takes in all of them only where that may show.
 */
final class Commands {
    private static final String OF_ALL = "completion";

    /** In the order of the help. */
    static final List<String> ALL = List.of(
            "new", "check", "schema", "explain", "try", "watch", "explore", "test", "facts", "measure", "replay",
            "compare", "code", "verify", "export", "stats", "graph", OF_ALL);

    private Commands() {}

    /** Those without which a command line that is as it should be can't be read. */
    static List<String> neededBy(List<String> words) {
        String first = words.get(0);
        if (ALL.contains(first) && !first.equals(OF_ALL)) {
            return List.of(first);
        }
        for (String word : words) {
            boolean help = word.startsWith("--help") || (word.startsWith("-") && !word.startsWith("--"));
            boolean inFile = word.startsWith("@");
            if (help || inFile || ALL.contains(word)) {
                return ALL;
            }
        }
        return List.of();
    }

    /** What does the one that is called so. */
    static Object called(String name) {
        return switch (name) {
            case "new" -> new New();
            case "check" -> new Check();
            case "schema" -> new SchemaCommand();
            case "explain" -> new Explain();
            case "try" -> new Try();
            case "watch" -> new Watch();
            case "explore" -> new Explore();
            case "test" -> new TestCommand();
            case "facts" -> new Facts();
            case "measure" -> new Measure();
            case "replay" -> new ReplayCommand();
            case "compare" -> new Compare();
            case "code" -> new Code();
            case "verify" -> new Verify();
            case "export" -> new Export();
            case "stats" -> new Stats();
            case "graph" -> new GraphCommand();
            case OF_ALL -> new Completion();
            default -> throw new AssertionError("no command is called " + name);
        };
    }
}
