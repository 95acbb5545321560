package aigun.screen;

import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.play.Papers;
import java.util.ArrayList;
import java.util.List;

/** The papers the player holds. */
final class PaperSheets {
    private PaperSheets() {}

    static Sheet papers(Scribe scribe) {
        Choices choices = new Choices();
        for (Paper paper : held(scribe)) {
            List<String> notes = new ArrayList<>();
            String date = Dates.words(paper.date(), scribe.messages());
            notes.add(date.isEmpty() ? paper.maker() : paper.maker() + ", " + date);
            choices.add(paper.title(), notes, new Action.Open(new Screen.Reading(paper.id())));
        }
        List<Doc.Block> story = new ArrayList<>();
        if (choices.actions().isEmpty()) {
            story.add(TitleSheets.words(scribe.text("papers.none")));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(
                scribe,
                new Sheet.Head(
                        scribe.text("papers.title"), scribe.play().scene().title(), ""),
                story,
                choices);
    }

    static List<Paper> held(Scribe scribe) {
        return Papers.held(scribe.play());
    }

    static Sheet reading(Scribe scribe, PaperId id) {
        Paper paper = paper(scribe, id);
        Marks marks = Marks.of(scribe);
        List<Doc.Block> story = new ArrayList<>(Runs.blocks(paper.text(), marks));
        List<Doc.Fact> facts = new ArrayList<>();
        fact(facts, scribe.text("paper.maker"), paper.maker());
        fact(facts, scribe.text("paper.date"), Dates.words(paper.date(), scribe.messages()));
        fact(facts, scribe.text("paper.language"), paper.language());
        fact(facts, scribe.text("paper.came"), paper.came());
        fact(facts, scribe.text("paper.limits"), paper.limits());
        story.add(new Doc.Facts(scribe.text("paper.about"), Doc.Shape.LIST, facts));
        if (scribe.viewing().showsMarks()) {
            marks.write(paper.sources());
        }
        story.addAll(marks.list());
        Choices choices = new Choices();
        if (1 < held(scribe).size() && held(scribe).contains(paper)) {
            choices.add(scribe.text("paper.beside"), new Action.Open(new Screen.Beside(id)));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, new Sheet.Head(paper.title(), scribe.text("papers.title"), ""), story, choices);
    }

    static Paper paper(Scribe scribe, PaperId id) {
        for (Paper paper : scribe.pack().papers()) {
            if (paper.id().equals(id)) {
                return paper;
            }
        }
        throw new IllegalArgumentException("no paper " + id);
    }

    private static void fact(List<Doc.Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Doc.Fact(name, value, ""));
        }
    }

    static Sheet sheet(Scribe scribe, Sheet.Head head, List<Doc.Block> story, Choices choices) {
        return Sheet.of(
                head,
                new Doc(story),
                choices,
                Sheets.hints(scribe.messages(), "choose", "scroll", "look", "back", "help", "quit"));
    }
}
