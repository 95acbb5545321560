package aigun.model;

import java.util.List;

/**
 * A text for people, as blocks and spans: what CommonMark says, read once and free of control characters.
 *
 * @param blocks the blocks from the top down; none for an empty text
 */
public record Prose(List<Block> blocks) {
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** A single plain paragraph, or the empty prose for the empty text. */
    public static Prose of(String text) {
        return text.isEmpty() ? EMPTY : new Prose(List.of(new Block.Text(List.of(new Span.Words(text)))));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** A piece of a text that begins on a line of its own. */
    public sealed interface Block {
        /** A paragraph. */
        record Text(List<Span> spans) implements Block {
            public Text {
                spans = List.copyOf(spans);
            }
        }

        /** A heading; level 1 is the greatest, 6 the least. */
        record Heading(int level, List<Span> spans) implements Block {
            public Heading {
                spans = List.copyOf(spans);
            }
        }

        /** Text set off from the rest, as a paper that is read out. */
        record Quote(List<Block> blocks) implements Block {
            public Quote {
                blocks = List.copyOf(blocks);
            }
        }

        /** A list; numbered from {@code first}, or with bullets when {@code first} is negative. */
        record Items(int first, List<Prose> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }

        /** A break between two thoughts, drawn as a short rule. */
        record Pause() implements Block {}
    }

    /** A stretch of words within a block. */
    public sealed interface Span {
        record Words(String text) implements Span {}

        record Emphasis(List<Span> spans) implements Span {
            public Emphasis {
                spans = List.copyOf(spans);
            }
        }

        record Strong(List<Span> spans) implements Span {
            public Strong {
                spans = List.copyOf(spans);
            }
        }

        /** A link into the pack; {@code target} is an id of a person, place, gloss, paper, treaty or source. */
        record Link(String target, List<Span> spans) implements Span {
            public Link {
                spans = List.copyOf(spans);
            }
        }

        /** What the words before it rest on: {@code [^source-id]}, or {@code [^invented]} for {@link #INVENTED}. */
        record Mark(String source) implements Span {
            public static final String INVENTED = "invented";
        }

        /** A line break the author asked for. */
        record Break() implements Span {}
    }
}
