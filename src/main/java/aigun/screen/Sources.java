package aigun.screen;

import aigun.model.Source;

/** A source as a line of a list. */
final class Sources {
    private Sources() {}

    /** Who, what and when, as far as each is known. */
    static String name(Source source) {
        StringBuilder line = new StringBuilder();
        part(line, source.author());
        part(line, source.title());
        part(line, source.year());
        return line.toString();
    }

    /** The same with what it is used for. */
    static String line(Messages messages, Source source) {
        return source.use().isEmpty() ? name(source) : messages.text("source.use", name(source), source.use());
    }

    private static void part(StringBuilder line, String part) {
        if (!part.isEmpty()) {
            line.append(line.length() == 0 ? "" : ", ").append(part);
        }
    }
}
