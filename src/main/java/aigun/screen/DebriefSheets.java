package aigun.screen;

import aigun.model.Source;
import aigun.model.Treaty;
import aigun.play.Debrief;
import aigun.play.Deed;
import java.util.ArrayList;
import java.util.List;

/** The pages after the end: what was signed, what was done, why it was answered so, how it stood up, what else could have come. */
final class DebriefSheets {
    private DebriefSheets() {}

    static Sheet of(Scribe scribe, Model.Ground ground, Screen.Part part) {
        Debrief debrief = Debrief.of(scribe.play());
        return switch (part) {
            case CONTENTS -> ContentsSheet.of(scribe, debrief);
            case SIGNED -> TreatySheets.signed(scribe, debrief);
            case MAP -> page(scribe, "debrief.map", new Doc(List.of(MapSheet.beside(scribe))), new Choices());
            case DONE -> done(scribe, debrief);
            case ANSWERED -> page(scribe, "debrief.answered", new Doc(AnswerLines.of(scribe, debrief)), new Choices());
            case SCALES -> page(scribe, "debrief.scales", new Doc(ScaleLines.of(scribe, debrief)), new Choices());
            case OTHERWISE -> OtherwiseSheets.of(scribe, ground);
            case TREATIES -> treaties(scribe);
            case SOURCES -> page(scribe, "debrief.sources", new Doc(sources(scribe, debrief)), new Choices());
            case CLASS -> ContentsSheet.forClass(scribe, debrief);
        };
    }

    private static Sheet done(Scribe scribe, Debrief debrief) {
        Choices choices = new Choices();
        for (Deed deed : debrief.deeds()) {
            choices.add(
                    DeedSheets.label(scribe, deed.turn().option()),
                    List.of(DeedSheets.summary(scribe, deed)),
                    new Action.Open(new Screen.Decided(deed.turn().number())));
        }
        List<Doc.Block> story =
                new ArrayList<>(StripLines.of(scribe, scribe.play().turns()));
        story.add(TitleSheets.words(scribe.text("debrief.done.open")));
        return page(scribe, "debrief.done", new Doc(story), choices);
    }

    private static Sheet treaties(Scribe scribe) {
        Choices choices = new Choices();
        for (Treaty treaty : scribe.pack().treaties()) {
            choices.add(
                    treaty.title(),
                    List.of(Dates.words(treaty.date(), scribe.messages())),
                    new Action.Open(new Screen.Articles(treaty.id())));
        }
        return page(scribe, "debrief.treaties", Doc.EMPTY, choices);
    }

    static List<Doc.Block> sources(Scribe scribe, Debrief debrief) {
        List<Doc.Block> story = new ArrayList<>();
        story.add(TitleSheets.words(scribe.text("debrief.sources.about")));
        for (Source source : debrief.sources()) {
            story.add(new Doc.Item(0, "-", List.of(new Run(Sources.line(scribe.messages(), source), Role.PLAIN))));
        }
        return story;
    }

    static Sheet page(Scribe scribe, String title, Doc story, Choices choices) {
        String start = scribe.play().start().title();
        return titled(scribe, new Sheet.Head(scribe.text(title), start, ""), story, choices);
    }

    static Sheet titled(Scribe scribe, Sheet.Head head, Doc story, Choices choices) {
        choices.add(scribe.text("back"), Action.Plain.BACK);
        List<Sheet.Hint> hints =
                Sheets.hints(scribe.messages(), "choose", "scroll", "look", "back", "log", "help", "quit");
        return Sheet.of(head, story, choices, hints);
    }
}
