package aigun.report;

/** Words as they stand in a markup where some signs mean something. */
final class Escaped {
    private Escaped() {}

    /** In XML and HTML, as text or within quotes. */
    static String xml(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
