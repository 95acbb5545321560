package aigun.screen;

import aigun.play.MapLook;
import java.util.List;

/** A page as blocks that mean something: made once from what is played, then shown by both front ends. */
public record Doc(List<Block> blocks) {
    public static final Doc EMPTY = new Doc(List.of());

    public Doc {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a page that begins on a line of its own. */
    public sealed interface Block {}

    /** A heading: level 1 names a page or a scene, 2 a part of it. */
    public record Heading(int level, String text) implements Block {}

    /** A paragraph, {@code depth} steps further in than the page's own text. */
    public record Text(int depth, List<Run> runs) implements Block {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /** One of a list's items, after its marker. */
    public record Item(int depth, String marker, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /** A break between two thoughts. */
    public record Pause() implements Block {}

    /** Values by name, such as the tracks or the draft; the title is empty where none is needed. */
    public record Facts(String title, Shape shape, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** How values by name are set where they stand in the text; in a panel they are always a list. */
    public enum Shape {
        /** One after another, as in a sentence. */
        SENTENCE,
        /** Each on a line of its own. */
        LIST
    }

    /** A named value; the note, often empty, says what is special about it. */
    public record Fact(String name, String value, String note) {}

    /**
     * Something the player can choose, or could if it were not locked.
     *
     * @param number counts what can be chosen on this page from 1; 0 for what is locked
     * @param notes said beneath it, each on a line of its own: its status, or why it is locked
     */
    public record Entry(int number, List<Run> label, List<Run> notes) implements Block {
        public Entry {
            label = List.copyOf(label);
            notes = List.copyOf(notes);
        }
    }

    /** Things laid side by side; the first column names what is compared. */
    public record Grid(List<String> heads, List<Cells> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A map, or several to compare, drawn across the whole page; a sheet has at most one, first in its text.
     *
     * @param other the name of the line that is compared with; empty for none
     * @param words all that it shows, for those who do not see it
     */
    public record Chart(Messages messages, List<Panel> panels, String other, List<Block> words) implements Block {
        public Chart {
            panels = List.copyOf(panels);
            words = List.copyOf(words);
        }

        /** A map under its caption, which is empty for a single one. */
        public record Panel(String caption, MapLook look) {}
    }

    /**
     * Something drawn in signs.
     *
     * @param words what they say, for those who do not see them
     */
    public record Drawn(List<Block> signs, List<Block> words) implements Block {
        public Drawn {
            signs = List.copyOf(signs);
            words = List.copyOf(words);
        }
    }

    /** A row of a grid, to be opened by its number; 0 when there is nothing to open. */
    public record Cells(int number, List<String> cells) {
        public Cells {
            cells = List.copyOf(cells);
        }
    }
}
