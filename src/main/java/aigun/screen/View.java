package aigun.screen;

import aigun.screen.Sheet.Hint;
import java.util.ArrayList;
import java.util.List;

/** The model as a picture: what was set before, cut to the window, with the cursor in it. */
public final class View {
    private static final String CURSOR = "> ";
    private static final String LINE = "─";
    private static final String UP = "▲ ";
    private static final String DOWN = "▼ ";
    private static final String CUT = "…";
    private static final int HINT_GAP = 2;

    private final Model model;
    private final Layout layout;
    private final Page page;
    private final List<Row> rows = new ArrayList<>();

    private View(Model model) {
        this.model = model;
        this.layout = model.layout();
        this.page = layout.page();
    }

    public static Frame view(Model model) {
        Size size = model.size();
        View view = new View(model);
        if (size.isEnough()) {
            view.draw();
        } else {
            view.tooSmall();
        }
        return new Frame(size.columns(), size.rows(), view.rows);
    }

    private void draw() {
        boolean airy = page.size().isTall();
        air(airy);
        for (Line line : page.lines().head()) {
            rows.add(row(line.runs()));
        }
        rule(layout.hasAbove() ? UP + model.messages().text("more.above") : "");
        air(airy);
        for (int row = 0; row < layout.height(); row++) {
            body(row);
        }
        for (Line line : layout.notice()) {
            rows.add(row(line.runs()));
        }
        rule(layout.hasBelow() ? DOWN + model.messages().text("more.below") : "");
        foot();
        air(airy);
    }

    private void air(boolean airy) {
        if (airy) {
            rows.add(Row.EMPTY);
        }
    }

    private Row row(List<Run> runs) {
        List<Run> whole = new ArrayList<>();
        whole.add(Typeset.blank(page.left()));
        whole.addAll(runs);
        return Row.of(whole);
    }

    /** A thin line that says at its right end what it hides. */
    private void rule(String hidden) {
        int width = page.whole();
        if (hidden.isEmpty()) {
            rows.add(row(List.of(new Run(LINE.repeat(width), Role.RULE))));
            return;
        }
        int dashes = width - Widths.columns(hidden) - 3;
        rows.add(row(List.of(
                new Run(LINE.repeat(dashes) + " ", Role.RULE),
                new Run(hidden, Role.KEY),
                new Run(" " + LINE, Role.RULE))));
    }

    private void body(int row) {
        int at = layout.scroll() + row;
        List<Run> runs = new ArrayList<>();
        int columns = 0;
        if (at < layout.body().size()) {
            Line line = layout.body().get(at);
            boolean chosen = 0 < line.entry() && line.entry() == model.cursor();
            String mark = chosen && line.head() ? CURSOR : " ".repeat(Page.GUTTER);
            runs.add(Typeset.blank(page.left() - Page.GUTTER));
            runs.add(new Run(mark, chosen ? Role.SELECTED : Role.PLAIN));
            for (Run run : line.runs()) {
                runs.add(chosen ? new Run(run.text(), selected(run.role())) : run);
            }
            columns = page.left() + line.columns();
        }
        if (0 < page.panelLeft() && row < page.lines().panel().size()) {
            runs.add(Typeset.blank(page.panelLeft() - columns));
            runs.addAll(panel(row));
        }
        rows.add(runs.isEmpty() ? Row.EMPTY : Row.of(runs));
    }

    /** What is said beneath a choice keeps its own look. */
    private static Role selected(Role role) {
        return switch (role) {
            case KEY, CHOICE, PLAIN -> Role.SELECTED;
            default -> role;
        };
    }

    private List<Run> panel(int row) {
        List<Line> lines = page.lines().panel();
        boolean cut = row == layout.height() - 1 && row < lines.size() - 1;
        return cut ? List.of(new Run(CUT, Role.DIM)) : lines.get(row).runs();
    }

    /** The keys, as many as there is room for; the last two always, since they lead everywhere else. */
    private void foot() {
        List<Hint> hints = page.sheet().hints();
        int kept = Math.max(0, hints.size() - 2);
        int room = page.whole() + HINT_GAP;
        for (Hint hint : hints.subList(kept, hints.size())) {
            room -= columns(hint);
        }
        List<Run> runs = new ArrayList<>();
        for (int index = 0; index < hints.size(); index++) {
            Hint hint = hints.get(index);
            if (kept <= index || columns(hint) <= room) {
                room -= kept <= index ? 0 : columns(hint);
                runs.add(Typeset.blank(runs.isEmpty() ? 0 : HINT_GAP));
                runs.add(new Run(hint.key(), Role.KEY));
                runs.add(new Run(" " + hint.text(), Role.DIM));
            }
        }
        rows.add(row(runs));
    }

    private static int columns(Hint hint) {
        return HINT_GAP + Widths.columns(hint.key()) + 1 + Widths.columns(hint.text());
    }

    private void tooSmall() {
        Size size = model.size();
        for (List<Run> line : Wrap.runs(List.of(new Run(Size.least(model.messages()), Role.PLAIN)), size.columns())) {
            if (rows.size() < size.rows()) {
                rows.add(Row.of(line));
            }
        }
    }
}
