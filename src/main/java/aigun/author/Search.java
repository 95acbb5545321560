package aigun.author;

/** How a story is explored: how far, who is told of it, and who does the work. */
public record Search(Limits limits, Progress progress, Workers workers) {
    /** Everything, in silence, by one. */
    public static final Search PLAIN = new Search(Limits.NONE, Progress.SILENT, Workers.ALONE);
}
