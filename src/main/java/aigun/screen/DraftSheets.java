package aigun.screen;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Mandate;
import aigun.model.PositionId;
import aigun.model.Side;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The treaty as it stands: the draft beside what each capital asks. */
final class DraftSheets {
    private DraftSheets() {}

    static Sheet draft(Scribe scribe) {
        Choices choices = new Choices();
        List<String> heads = new ArrayList<>(List.of(scribe.text("draft.issue"), scribe.text("draft.title")));
        for (Side side : scribe.pack().sides()) {
            heads.add(scribe.text("draft.asks", side.capital()));
        }
        Draft draft = scribe.story().draft(scribe.play().state());
        List<Doc.Cells> rows = new ArrayList<>();
        for (Issue issue : scribe.pack().issues()) {
            List<String> cells = new ArrayList<>();
            cells.add(issue.name());
            cells.add(scribe.position(issue, draft.position(issue.id())));
            for (Side side : scribe.pack().sides()) {
                cells.add(asked(scribe, issue, side));
            }
            rows.add(new Doc.Cells(choices.row(new Action.Open(new Screen.Clause(issue.id()))), cells));
        }
        choices.block(new Doc.Grid(heads, rows));
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head =
                new Sheet.Head(scribe.text("draft.title"), scribe.play().scene().title(), scribe.text("draft.about"));
        List<Sheet.Hint> hints = scribe.pack().map().isEmpty()
                ? Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit")
                : Sheets.hints(scribe.messages(), "choose", "scroll", "map", "back", "help", "quit");
        return Sheet.of(head, Doc.EMPTY, choices, hints);
    }

    private static String asked(Scribe scribe, Issue issue, Side side) {
        if (!isKnown(scribe, side)) {
            return scribe.text("draft.unknown");
        }
        Optional<PositionId> asks = asks(scribe, issue, side);
        return asks.isPresent() ? scribe.position(issue, asks.get()) : scribe.text("draft.unasked");
    }

    private static Optional<PositionId> asks(Scribe scribe, Issue issue, Side side) {
        Optional<Mandate> mandate = scribe.pack().mandate(side.id());
        if (mandate.isPresent()) {
            for (Mandate.Line line : mandate.get().lines()) {
                if (line.issue().equals(issue.id())) {
                    return Optional.of(line.asks());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(Scribe scribe, Side side) {
        Play play = scribe.play();
        return scribe.pack()
                .mandate(side.id())
                .map(mandate -> scribe.story().holds(play.state(), mandate.known(), play.past()))
                .orElse(true);
    }

    /** An issue's positions in their order, with where the draft stands and what each capital asks. */
    static Sheet clause(Scribe scribe, IssueId id) {
        Issue issue = scribe.pack().issue(id);
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(issue.about(), Role.PLAIN))));
        for (Issue.Position position : issue.positions()) {
            story.add(position(scribe, issue, position));
        }
        Choices choices = new Choices().add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(issue.name(), scribe.text("draft.title"), "");
        return Sheet.of(
                head,
                new Doc(story),
                choices,
                Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit"));
    }

    private static Doc.Block position(Scribe scribe, Issue issue, Issue.Position position) {
        Optional<PositionId> now = scribe.story().draft(scribe.play().state()).position(issue.id());
        boolean here = now.isPresent() && now.get().equals(position.id());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(position.name(), here ? Role.STRONG : Role.PLAIN));
        if (here) {
            runs.add(new Run(" · " + scribe.text("draft.here"), Role.NOTICE));
        }
        for (Side side : scribe.pack().sides()) {
            Optional<PositionId> asks = asks(scribe, issue, side);
            if (isKnown(scribe, side) && asks.isPresent() && asks.get().equals(position.id())) {
                runs.add(new Run(" · " + scribe.text("draft.asked", side.capital()), Role.KEY));
            }
        }
        runs.add(new Run("\n" + position.text(), Role.DIM));
        return new Doc.Item(0, here ? "*" : "-", runs);
    }
}
