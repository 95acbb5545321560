package aigun.report;

/** SVG being written. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    SvgText tag(String markup) {
        text.append(markup);
        return this;
    }

    SvgText words(String words) {
        text.append(Markup.escaped(words));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
