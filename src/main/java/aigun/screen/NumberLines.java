package aigun.screen;

import aigun.model.Counterpart;
import aigun.model.Issue;
import aigun.model.Side;
import java.util.ArrayList;
import java.util.List;

/** The numbers a pack plays by: what positions are worth to each side, and the least that counterparts take. */
final class NumberLines {
    private NumberLines() {}

    static List<Doc.Block> of(Scribe scribe) {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(new Doc.Heading(2, scribe.text("numbers.worth")));
        blocks.add(TitleSheets.words(scribe.text("numbers.worth.about")));
        for (Issue issue : scribe.pack().issues()) {
            blocks.add(new Doc.Text(0, List.of(new Run(issue.name(), Role.STRONG))));
            blocks.add(worths(scribe, issue));
        }
        List<Counterpart> counterparts = scribe.pack().counterparts();
        if (!counterparts.isEmpty()) {
            blocks.add(new Doc.Heading(2, scribe.text("numbers.least")));
            blocks.add(TitleSheets.words(scribe.text("numbers.least.about")));
        }
        for (Counterpart counterpart : counterparts) {
            blocks.add(new Doc.Item(0, "-", List.of(new Run(least(scribe, counterpart), Role.PLAIN))));
        }
        return blocks;
    }

    private static Doc.Block worths(Scribe scribe, Issue issue) {
        List<String> heads = new ArrayList<>(List.of(scribe.text("numbers.position")));
        scribe.pack().sides().forEach(side -> heads.add(side.name()));
        List<Doc.Cells> rows = new ArrayList<>();
        for (Issue.Position position : issue.positions()) {
            List<String> cells = new ArrayList<>(List.of(position.name()));
            for (Side side : scribe.pack().sides()) {
                cells.add(Integer.toString(position.worth(side.id())));
            }
            rows.add(new Doc.Cells(0, cells));
        }
        return new Doc.Grid(heads, rows);
    }

    /** As the pack writes it: a rule in other words would be another rule. */
    private static String least(Scribe scribe, Counterpart counterpart) {
        Counterpart.Reservation reservation = counterpart.reservation();
        StringBuilder text = new StringBuilder(scribe.text(
                "numbers.takes",
                scribe.person(counterpart.person()),
                counterpart.id().text(),
                reservation.base().describe()));
        for (Counterpart.Adjustment adjustment : reservation.adjustments()) {
            String add = adjustment.add().describe();
            text.append(scribe.text("numbers.adjusted", adjustment.when().describe(), add));
        }
        return text.append('.').toString();
    }
}
