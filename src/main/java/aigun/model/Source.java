package aigun.model;

/**
 * A work that statements rest on.
 *
 * @param kind such as {@code primary}, {@code history}, {@code popular}, {@code novel}
 * @param use what it is used for here
 */
public record Source(SourceId id, String author, String title, String year, String where, String kind, String use) {}
