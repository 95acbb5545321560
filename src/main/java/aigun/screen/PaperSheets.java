package aigun.screen;

import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.SourceId;
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
        List<Paper> held = new ArrayList<>();
        for (Paper paper : scribe.pack().papers()) {
            if (scribe.story()
                    .holds(scribe.play().state(), paper.held(), scribe.play().past())) {
                held.add(paper);
            }
        }
        return held;
    }

    static Sheet reading(Scribe scribe, PaperId id) {
        Paper paper = scribe.pack().papers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper " + id));
        List<Doc.Block> story = new ArrayList<>(Runs.blocks(paper.text(), scribe.viewing()));
        story.add(new Doc.Pause());
        List<Doc.Fact> facts = new ArrayList<>();
        fact(facts, scribe.text("paper.maker"), paper.maker());
        fact(facts, scribe.text("paper.date"), Dates.words(paper.date(), scribe.messages()));
        fact(facts, scribe.text("paper.language"), paper.language());
        fact(facts, scribe.text("paper.came"), paper.came());
        fact(facts, scribe.text("paper.limits"), paper.limits());
        for (Doc.Fact fact : facts) {
            story.add(new Doc.Text(
                    0, List.of(new Run(fact.name() + ": ", Role.DIM), new Run(fact.value(), Role.PLAIN))));
        }
        if (scribe.viewing().showsMarks()) {
            for (SourceId source : paper.sources()) {
                story.add(TitleSheets.words(Sources.line(scribe, scribe.pack().source(source))));
            }
        }
        Choices choices = new Choices().add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, new Sheet.Head(paper.title(), scribe.text("papers.title"), ""), story, choices);
    }

    private static void fact(List<Doc.Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Doc.Fact(name, value, ""));
        }
    }

    private static Sheet sheet(Scribe scribe, Sheet.Head head, List<Doc.Block> story, Choices choices) {
        return new Sheet(
                head,
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "choose", "number", "scroll", "back", "help"));
    }
}
