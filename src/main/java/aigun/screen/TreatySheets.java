package aigun.screen;

import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.play.Debrief;
import aigun.play.TreatySheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The finished draft beside the treaties, clause by clause, and each treaty by article. */
final class TreatySheets {
    private TreatySheets() {}

    /** A row a clause: yours, the compared treaty's, the way between; a row opens the clause. Beneath, the map and all treaties. */
    static Sheet signed(Scribe scribe, Debrief debrief) {
        Choices choices = new Choices();
        List<Integer> numbers = new ArrayList<>();
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            numbers.add(
                    choices.row(new Action.Open(new Screen.Compared(row.issue().id()))));
        }
        choices.block(grid(scribe, debrief, numbers));
        if (!scribe.pack().map().isEmpty()) {
            ContentsSheet.open(scribe, choices, "debrief.map", Screen.Part.MAP);
        }
        if (!scribe.pack().treaties().isEmpty()) {
            ContentsSheet.open(scribe, choices, "debrief.treaties", Screen.Part.TREATIES);
        }
        Doc story = new Doc(List.of(TitleSheets.words(about(scribe, debrief) + " " + scribe.text("signed.open"))));
        return DebriefSheets.page(scribe, "debrief.signed", story, choices);
    }

    private static String about(Scribe scribe, Debrief debrief) {
        return scribe.text(debrief.ending().signed() ? "signed.about" : "signed.not");
    }

    private static Doc.Grid grid(Scribe scribe, Debrief debrief, List<Integer> numbers) {
        String compared = scribe.text("signed.compared");
        List<Doc.Cells> rows = new ArrayList<>();
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            for (TreatySheet.Clause clause : row.compared()) {
                compared = clause.treaty().title();
            }
            int number = numbers.get(rows.size());
            rows.add(new Doc.Cells(
                    number, List.of(row.issue().name(), yours(scribe, row), theirs(scribe, row), gap(scribe, row))));
        }
        return new Doc.Grid(
                List.of(scribe.text("draft.issue"), scribe.text("signed.yours"), compared, scribe.text("signed.gap")),
                rows);
    }

    /** All clauses one after another, for print. */
    static List<Doc.Block> whole(Scribe scribe, Debrief debrief) {
        Marks marks = Marks.shown(scribe);
        List<Doc.Block> story = new ArrayList<>();
        story.add(TitleSheets.words(about(scribe, debrief)));
        story.add(
                grid(scribe, debrief, Collections.nCopies(debrief.sheet().rows().size(), 0)));
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            story.add(new Doc.Heading(2, row.issue().name()));
            clause(scribe, marks, row, story);
        }
        story.addAll(marks.list());
        return story;
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
        String nearer = scribe.side(gap.nearer().get(0));
        return gap.steps() == 1
                ? scribe.text("gap.step", nearer)
                : scribe.text("gap.steps", Integer.toString(gap.steps()), nearer);
    }

    /** A clause: yours, the compared treaty's and what summaries make of it, then every other treaty's. */
    static Sheet compared(Scribe scribe, IssueId id) {
        Marks marks = Marks.shown(scribe);
        List<Doc.Block> story = new ArrayList<>();
        Debrief debrief = Debrief.of(scribe.play());
        for (TreatySheet.Row row : debrief.sheet().rows()) {
            if (row.issue().id().equals(id)) {
                clause(scribe, marks, row, story);
            }
        }
        story.addAll(marks.list());
        Choices choices = new Choices();
        List<Issue> issues = scribe.pack().issues();
        int next = issues.indexOf(scribe.pack().issue(id)) + 1;
        if (next < issues.size()) {
            Issue after = issues.get(next);
            choices.add(scribe.text("clause.next", after.name()), new Action.Turn(new Screen.Compared(after.id())));
        }
        String name = scribe.pack().issue(id).name();
        return DebriefSheets.titled(
                scribe, new Sheet.Head(name, scribe.text("debrief.signed"), ""), new Doc(story), choices);
    }

    private static void clause(Scribe scribe, Marks marks, TreatySheet.Row row, List<Doc.Block> story) {
        story.add(TitleSheets.words(row.issue().about()));
        String yours = row.yours().isEmpty()
                ? scribe.text("draft.open")
                : row.yours().get(0).text();
        story.add(labelled(scribe.text("signed.yours"), yours));
        for (TreatySheet.Clause clause : row.compared()) {
            story.add(clause(scribe, marks, row.issue(), clause));
            String summaries = clause.clause().summaries();
            if (!summaries.isEmpty()) {
                story.add(labelled(scribe.text("signed.summaries"), summaries));
            }
            story.add(labelled(scribe.text("signed.gap"), gap(scribe, row)));
        }
        if (!row.others().isEmpty()) {
            story.add(new Doc.Heading(3, scribe.text("signed.others")));
        }
        for (TreatySheet.Clause clause : row.others()) {
            story.add(clause(scribe, marks, row.issue(), clause));
        }
    }

    private static Doc.Block clause(Scribe scribe, Marks marks, Issue issue, TreatySheet.Clause clause) {
        Treaty.Clause on = clause.clause();
        StringBuilder words = new StringBuilder(on.says().isEmpty() ? standing(scribe, issue, on) : on.says());
        if (!on.article().isEmpty()) {
            words.append(" (").append(on.article()).append(')');
        }
        words.append(marks.write(on.sources()));
        return labelled(clause.treaty().title(), words.toString());
    }

    private static Doc.Block labelled(String label, String words) {
        return new Doc.Text(0, List.of(new Run(label + ": ", Role.STRONG), new Run(words, Role.PLAIN)));
    }

    static Sheet articles(Scribe scribe, TreatyId id) {
        Treaty treaty = scribe.pack().treaty(id);
        String date = Dates.words(treaty.date(), scribe.messages());
        Sheet.Head head = new Sheet.Head(treaty.title(), scribe.text("debrief.treaties"), date);
        return DebriefSheets.titled(scribe, head, new Doc(articles(scribe, treaty)), new Choices());
    }

    static List<Doc.Block> articles(Scribe scribe, Treaty treaty) {
        Marks marks = Marks.shown(scribe);
        List<Doc.Block> story = new ArrayList<>();
        paragraph(story, treaty.signed());
        paragraph(story, treaty.languages());
        for (Treaty.Article article : treaty.articles()) {
            story.add(new Doc.Heading(2, scribe.text("treaty.article", article.number())));
            story.addAll(Runs.blocks(article.text(), marks));
            marks.write(article.sources());
        }
        marks.write(treaty.sources());
        story.addAll(marks.list());
        return story;
    }

    private static void paragraph(List<Doc.Block> story, String text) {
        if (!text.isEmpty()) {
            story.add(new Doc.Text(0, List.of(new Run(text, Role.PLAIN))));
        }
    }
}
