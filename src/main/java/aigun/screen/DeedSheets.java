package aigun.screen;

import aigun.engine.Option;
import aigun.model.Issue;
import aigun.model.PositionId;
import aigun.model.SideId;
import aigun.model.Source;
import aigun.play.Answer;
import aigun.play.Debrief;
import aigun.play.Deed;
import aigun.play.Moved;
import aigun.play.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision as it is looked back on. */
final class DeedSheets {
    private DeedSheets() {}

    /** What was decided, in the words it was offered in. */
    static String label(Scribe scribe, Option option) {
        return scribe.words().option(option);
    }

    /** The scene and the status, as a line beneath the label. */
    static String summary(Scribe scribe, Deed deed) {
        String scene = deed.scene().title();
        return deed.verdict().isEmpty()
                ? scene
                : scene + " · " + scribe.status(deed.verdict().get(0).evidence().status());
    }

    static Sheet decided(Scribe scribe, int number) {
        Debrief debrief = Debrief.of(scribe.play());
        Deed deed = debrief.deeds().get(number - 1);
        Choices choices = new Choices();
        if (number < debrief.deeds().size()) {
            choices.add(scribe.text("deed.next"), new Action.Turn(new Screen.Decided(number + 1)));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return Sheet.of(
                new Sheet.Head(
                        scribe.text("deed.title", Integer.toString(number)),
                        deed.scene().title(),
                        ""),
                new Doc(story(scribe, debrief, deed)),
                choices,
                Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit"));
    }

    /** What it was, how it stands beside history, what was answered, and what else was there to do. */
    static List<Doc.Block> story(Scribe scribe, Debrief debrief, Deed deed) {
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(label(scribe, deed.turn().option()), Role.STRONG))));
        for (Verdict verdict : deed.verdict()) {
            story.addAll(verdict(scribe, verdict, deed.sources()));
        }
        for (Answer answer : debrief.answers()) {
            if (answer.turn().number() == deed.turn().number()) {
                story.add(new Doc.Heading(2, scribe.text("deed.answer")));
                story.addAll(AnswerLines.of(scribe, answer));
            }
        }
        story.add(new Doc.Heading(2, scribe.text("deed.options")));
        for (Option option : deed.options()) {
            story.add(option(scribe, option, deed.turn().option()));
        }
        return story;
    }

    /** Status, grade and reason; authority, knowledge and what moved. */
    static List<Doc.Block> verdict(Scribe scribe, Verdict verdict, List<Source> sources) {
        List<Doc.Block> blocks = new ArrayList<>();
        String status = scribe.status(verdict.evidence().status());
        String grade = scribe.grade(verdict.evidence().grade());
        Role role = PlaySheet.status(verdict.evidence().status());
        blocks.add(new Doc.Text(0, List.of(new Run(scribe.text("deed.status", status, grade), role))));
        blocks.add(new Doc.Text(0, List.of(new Run(verdict.evidence().because(), Role.PLAIN))));
        for (Source source : sources) {
            blocks.add(new Doc.Item(0, "-", List.of(new Run(Sources.line(scribe.messages(), source), Role.DIM))));
        }
        blocks.add(line(scribe, "authority." + Messages.word(verdict.authority())));
        blocks.add(line(scribe, "knowledge." + Messages.word(verdict.knowledge())));
        for (Moved moved : verdict.moved()) {
            blocks.add(moved(scribe, moved));
        }
        if (verdict.isDeparture()) {
            String key = verdict.isFirstDeparture() ? "deed.first" : "deed.departure";
            blocks.add(TitleSheets.words(scribe.text(key, Integer.toString(verdict.departures()))));
        }
        return blocks;
    }

    private static Doc.Block line(Scribe scribe, String key) {
        return new Doc.Text(0, List.of(new Run(scribe.text(key), Role.PLAIN)));
    }

    private static Doc.Block moved(Scribe scribe, Moved moved) {
        Issue issue = scribe.pack().issue(moved.issue());
        String from = scribe.position(issue, first(moved.from()));
        String to = scribe.position(issue, first(moved.to()));
        String words = scribe.text("deed.moved", issue.name(), from, to);
        List<String> sides = new ArrayList<>();
        for (SideId side : moved.toward()) {
            sides.add(scribe.side(side));
        }
        String toward = sides.isEmpty() ? "" : " " + scribe.text("deed.toward", String.join(", ", sides));
        return new Doc.Text(0, List.of(new Run(words + toward, Role.PLAIN)));
    }

    private static Optional<PositionId> first(List<PositionId> positions) {
        return positions.stream().findFirst();
    }

    private static Doc.Block option(Scribe scribe, Option option, Option taken) {
        boolean was = option.id().equals(taken.id());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(label(scribe, option), was ? Role.STRONG : Role.PLAIN));
        if (!option.open()) {
            String reason = option.locked().isEmpty() ? scribe.text("deed.done") : option.locked();
            runs.add(new Run(" " + scribe.text("deed.locked", reason), Role.DIM));
        }
        option.evidence()
                .forEach(evidence -> runs.add(new Run(" (" + scribe.status(evidence.status()) + ")", Role.DIM)));
        return new Doc.Item(0, was ? "*" : option.open() ? "-" : "x", runs);
    }
}
