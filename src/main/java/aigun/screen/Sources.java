package aigun.screen;

import aigun.model.Source;

/** A source as a line of a list. */
final class Sources {
    private Sources() {}

    static String line(Scribe scribe, Source source) {
        StringBuilder line = new StringBuilder();
        part(line, source.author());
        part(line, source.title());
        part(line, source.year());
        line.append(" [").append(source.id()).append(']');
        return source.use().isEmpty() ? line.toString() : scribe.text("source.use", line.toString(), source.use());
    }

    private static void part(StringBuilder line, String part) {
        if (!part.isEmpty()) {
            line.append(line.length() == 0 ? "" : ", ").append(part);
        }
    }
}
