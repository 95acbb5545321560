package aigun.screen;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Mandate;
import aigun.model.PositionId;
import aigun.model.Side;
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
        return new Sheet(
                new Sheet.Head(scribe.text("draft.title"), scribe.play().scene().title(), ""),
                Doc.EMPTY,
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "choose", "number", "back", "help"));
    }

    private static String asked(Scribe scribe, Issue issue, Side side) {
        Optional<Mandate> mandate = scribe.pack().mandate(side.id());
        if (mandate.isPresent()) {
            for (Mandate.Line line : mandate.get().lines()) {
                if (line.issue().equals(issue.id())) {
                    return scribe.position(issue, line.asks());
                }
            }
        }
        return scribe.text("draft.unasked");
    }

    static Sheet clause(Scribe scribe, IssueId id) {
        Issue issue = scribe.pack().issue(id);
        Optional<PositionId> now = scribe.story().draft(scribe.play().state()).position(id);
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(issue.about(), Role.PLAIN))));
        for (Issue.Position position : issue.positions()) {
            boolean here = now.isPresent() && now.get().equals(position.id());
            Role role = here ? Role.STRONG : Role.PLAIN;
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(position.name(), role));
            if (here) {
                runs.add(new Run(" " + scribe.text("draft.here"), Role.NOTICE));
            }
            runs.add(new Run("\n" + position.text(), Role.DIM));
            story.add(new Doc.Item(0, here ? "*" : "-", runs));
        }
        Choices choices = new Choices().add(scribe.text("back"), Action.Plain.BACK);
        return new Sheet(
                new Sheet.Head(issue.name(), scribe.text("draft.title"), ""),
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help"));
    }
}
