package aigun.screen;

import aigun.model.Issue;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.play.Debrief;
import aigun.play.TreatySheet;
import java.util.ArrayList;
import java.util.List;

/** The signed draft beside the treaties, and each treaty by article. */
final class TreatySheets {
    private TreatySheets() {}

    /** Clause by clause: yours, the compared treaty's, the way between; then every treaty's own words. */
    static Sheet signed(Scribe scribe, Debrief debrief) {
        List<Doc.Block> story = new ArrayList<>();
        story.add(TitleSheets.words(scribe.text(debrief.ending().signed() ? "signed.about" : "signed.not")));
        List<Doc.Cells> rows = new ArrayList<>();
        String compared = scribe.text("signed.compared");
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            for (TreatySheet.Clause clause : row.compared()) {
                compared = clause.treaty().title();
            }
            rows.add(new Doc.Cells(
                    0, List.of(row.issue().name(), yours(scribe, row), theirs(scribe, row), gap(scribe, row))));
        }
        story.add(new Doc.Grid(
                List.of(scribe.text("draft.issue"), scribe.text("signed.yours"), compared, scribe.text("signed.gap")),
                rows));
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            clauses(scribe, row, story);
        }
        return DebriefSheets.page(scribe, "debrief.signed", new Doc(story), new Choices());
    }

    private static String yours(Scribe scribe, TreatySheet.Row row) {
        return row.yours().isEmpty()
                ? scribe.text("draft.open")
                : row.yours().get(0).name();
    }

    private static String theirs(Scribe scribe, TreatySheet.Row row) {
        return row.compared().isEmpty()
                ? scribe.text("standing.none")
                : standing(scribe, row.issue(), row.compared().get(0).clause());
    }

    private static String standing(Scribe scribe, Issue issue, Treaty.Clause clause) {
        Treaty.Standing standing = clause.standing();
        if (standing instanceof Treaty.Standing.At at) {
            return scribe.position(issue, at.position());
        }
        return scribe.text(standing instanceof Treaty.Standing.Silent ? "standing.silent" : "standing.apart");
    }

    /** Equal, or how many steps and whose end is nearer, by words and not by colour. */
    private static String gap(Scribe scribe, TreatySheet.Row row) {
        if (row.isAlike()) {
            return scribe.text("gap.same");
        }
        if (row.gap().isEmpty()) {
            return scribe.text("gap.none");
        }
        TreatySheet.Gap gap = row.gap().get(0);
        String key = gap.steps() == 1 ? "gap.step" : "gap.steps";
        return scribe.text(
                key, Integer.toString(gap.steps()), scribe.side(gap.nearer().get(0)));
    }

    private static void clauses(Scribe scribe, TreatySheet.Row row, List<Doc.Block> story) {
        story.add(new Doc.Heading(2, row.issue().name()));
        for (Issue.Position position : row.yours()) {
            story.add(labelled(scribe.text("signed.yours"), position.text()));
        }
        for (TreatySheet.Clause clause : row.compared()) {
            story.add(clause(scribe, row.issue(), clause));
            if (!clause.clause().summaries().isEmpty()) {
                story.add(labelled(
                        scribe.text("signed.summaries"), clause.clause().summaries()));
            }
        }
        for (TreatySheet.Clause clause : row.others()) {
            story.add(clause(scribe, row.issue(), clause));
        }
    }

    private static Doc.Block clause(Scribe scribe, Issue issue, TreatySheet.Clause clause) {
        Treaty.Clause on = clause.clause();
        StringBuilder words = new StringBuilder(on.says().isEmpty() ? standing(scribe, issue, on) : on.says());
        if (!on.article().isEmpty()) {
            words.append(" (").append(on.article()).append(')');
        }
        for (aigun.model.SourceId source : on.sources()) {
            words.append(" [").append(source).append(']');
        }
        return labelled(clause.treaty().title(), words.toString());
    }

    private static Doc.Block labelled(String label, String words) {
        return new Doc.Item(0, "-", List.of(new Run(label + ": ", Role.STRONG), new Run(words, Role.PLAIN)));
    }

    static Sheet articles(Scribe scribe, TreatyId id) {
        Treaty treaty = scribe.pack().treaty(id);
        List<Doc.Block> story = new ArrayList<>();
        story.add(TitleSheets.words(Dates.words(treaty.date(), scribe.messages())));
        paragraph(story, treaty.signed());
        paragraph(story, treaty.languages());
        for (Treaty.Article article : treaty.articles()) {
            story.add(new Doc.Heading(2, scribe.text("treaty.article", article.number())));
            story.addAll(Runs.blocks(article.text(), scribe.viewing()));
        }
        Choices choices = new Choices().add(scribe.text("back"), Action.Plain.BACK);
        return new Sheet(
                new Sheet.Head(treaty.title(), scribe.text("debrief.treaties"), ""),
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "scroll", "back", "help"));
    }

    private static void paragraph(List<Doc.Block> story, String text) {
        if (!text.isEmpty()) {
            story.add(new Doc.Text(0, List.of(new Run(text, Role.PLAIN))));
        }
    }
}
