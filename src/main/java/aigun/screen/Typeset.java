package aigun.screen;

import aigun.screen.Doc.Block;
import aigun.screen.Doc.Entry;
import aigun.screen.Doc.Fact;
import aigun.screen.Doc.Facts;
import aigun.screen.Doc.Grid;
import aigun.screen.Doc.Heading;
import aigun.screen.Doc.Item;
import aigun.screen.Doc.Pause;
import aigun.screen.Doc.Text;
import java.util.ArrayList;
import java.util.List;

/** A page set in lines of a width, for the full screen. */
final class Typeset {
    /** What is set. */
    enum Place {
        TEXT,
        PANEL
    }

    private static final int STEP = 4;
    private static final String PAUSE = "* * *";
    private static final String BETWEEN_FACTS = " · ";

    private final List<Line> lines = new ArrayList<>();
    private final int width;
    private final Place place;

    private Typeset(int width, Place place) {
        this.width = width;
        this.place = place;
    }

    static List<Line> lines(Doc doc, int width, Place place) {
        Typeset page = new Typeset(width, place);
        Block before = new Pause();
        for (Block block : doc.blocks()) {
            if (!page.lines.isEmpty() && Gaps.isBetween(before, block)) {
                page.lines.add(Line.EMPTY);
            }
            page.set(block);
            before = block;
        }
        return page.lines;
    }

    private void set(Block block) {
        if (block instanceof Text text) {
            hang(STEP * text.depth(), List.of(), text.runs());
        } else if (block instanceof Heading heading) {
            hang(0, List.of(), List.of(new Run(heading.text(), role(heading))));
        } else if (block instanceof Item item) {
            hang(STEP * item.depth(), List.of(new Run(item.marker() + " ", Role.DIM)), item.runs());
        } else if (block instanceof Pause) {
            int indent = Math.max(0, (width - PAUSE.length()) / 2);
            lines.add(Line.of(List.of(blank(indent), new Run(PAUSE, Role.RULE))));
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Entry entry) {
            lines.addAll(Entries.lines(entry, width));
        } else if (block instanceof Grid grid) {
            lines.addAll(GridLines.of(grid, width));
        } else if (block instanceof Doc.Drawn drawn) {
            lines.addAll(lines(new Doc(drawn.signs()), width, place));
        } else if (block instanceof Doc.Chart chart) {
            lines.addAll(lines(new Doc(chart.words()), width, place));
        } else {
            throw new AssertionError("no setting for " + block);
        }
    }

    private static Role role(Heading heading) {
        return heading.level() == 1 ? Role.TITLE : Role.HEADING;
    }

    static Run blank(int columns) {
        return new Run(" ".repeat(columns), Role.PLAIN);
    }

    /** Text whose further lines begin under the end of what leads it in. */
    private void hang(int indent, List<Run> lead, List<Run> runs) {
        lines.addAll(hung(new Hang(indent, lead, 0), runs, width));
    }

    /** What stands before a text: on its first line a lead, on the others as many blanks. */
    record Hang(int indent, List<Run> lead, int entry) {}

    static List<Line> hung(Hang hang, List<Run> runs, int width) {
        int before = hang.indent();
        for (Run run : hang.lead()) {
            before += Widths.columns(run.text());
        }
        List<Line> lines = new ArrayList<>();
        for (List<Run> part : Wrap.runs(runs, Math.max(1, width - before))) {
            List<Run> line = new ArrayList<>();
            boolean first = lines.isEmpty();
            int blanks = first ? hang.indent() : before;
            if (0 < blanks) {
                line.add(blank(blanks));
            }
            if (first) {
                line.addAll(hang.lead());
            }
            for (Run run : part) {
                line.add(new Run(run.text().replace('\u00a0', ' '), run.role()));
            }
            lines.add(new Line(line, hang.entry(), first && 0 < hang.entry()));
        }
        return lines;
    }

    private void facts(Facts facts) {
        if (!facts.title().isEmpty()) {
            hang(0, List.of(), List.of(new Run(facts.title(), Role.HEADING)));
        }
        if (facts.shape() == Doc.Shape.SENTENCE && place == Place.TEXT) {
            hang(0, List.of(), runIn(facts));
            return;
        }
        int names = 0;
        for (Fact fact : facts.facts()) {
            names = Math.max(names, Widths.columns(fact.name()));
        }
        int column = Math.min(names, width / 2) + 2;
        for (Fact fact : facts.facts()) {
            int pad = Math.max(1, column - Widths.columns(fact.name()));
            hang(0, List.of(new Run(fact.name() + " ".repeat(pad), Role.DIM)), valued(fact));
        }
    }

    private static List<Run> valued(Fact fact) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(fact.value(), Role.PLAIN));
        if (!fact.note().isEmpty()) {
            runs.add(new Run(" " + fact.note(), Role.DIM));
        }
        return runs;
    }

    private static List<Run> runIn(Facts facts) {
        List<Run> runs = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (!runs.isEmpty()) {
                runs.add(new Run(BETWEEN_FACTS, Role.RULE));
            }
            runs.add(new Run(kept(fact.name() + " "), Role.DIM));
            runs.add(new Run(kept(fact.value()), Role.PLAIN));
            if (!fact.note().isEmpty()) {
                runs.add(new Run(kept(" " + fact.note()), Role.DIM));
            }
        }
        return runs;
    }

    /** A name is not torn from its value. */
    private static String kept(String text) {
        return text.replace(' ', '\u00a0');
    }
}
