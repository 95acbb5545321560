package aigun.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code means to an author, at length.
 *
 * @param brief what is wrong, in one short sentence
 * @param reasons why it is told, in paragraphs
 * @param wrong what is told of: pieces of files, each behind a line such as {@code # hall/door.yaml}
 * @param right the same as it can be read
 * @param ways what to do about it, in paragraphs, the first of which says the most of it
 */
public record Explanation(
        Code code, String brief, List<String> reasons, String wrong, String right, List<String> ways) {
    private static final Pattern FORM = Pattern.compile("""
            (?<brief>.+?)

            (?<reasons>.+)

            Wrong:

            ```[a-z]+
            (?<wrong>.+)```

            Right:

            ```[a-z]+
            (?<right>.+)```

            (?<ways>.+)
            """, Pattern.DOTALL);

    public Explanation {
        reasons = List.copyOf(reasons);
        ways = List.copyOf(ways);
    }

    /**
     * Reads one as it is kept: a Markdown file with the brief sentence, the reasons, both examples and the ways out.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Explanation parse(Code code, String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no explanation of " + code.word());
        }
        return new Explanation(
                code,
                parts.group("brief"),
                paragraphs(parts.group("reasons")),
                parts.group("wrong"),
                parts.group("right"),
                paragraphs(parts.group("ways")));
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.split("\n\n", -1));
    }
}
