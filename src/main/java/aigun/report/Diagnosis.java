package aigun.report;

import aigun.author.Atlas;
import aigun.engine.Address;
import aigun.engine.Story;
import aigun.report.Finding.Weight;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What exploring a pack found, told at the places where it is written. */
public final class Diagnosis {
    private final Story story;
    private final Chart chart;
    private final Function<Address, Location> places;
    private final Messages messages;

    private Diagnosis(Story story, Chart chart, Function<Address, Location> places, Messages messages) {
        this.story = story;
        this.chart = chart;
        this.places = places;
        this.messages = messages;
    }

    /**
     * How a pack is written.
     *
     * @param places where its parts begin
     * @param comments where its comments begin, behind their signs, as long as they are
     */
    public record Written(Function<Address, Location> places, List<Location> comments) {
        public Written {
            comments = List.copyOf(comments);
        }
    }

    /**
     * All of it that its author doesn't say is meant, in no order of places.
     *
     * @param chart of the story, from all of its starts, or from those that were come to before somebody asked for an end
     */
    public static List<Diagnostic> of(Story story, Chart chart, Written written, Messages messages) {
        List<Diagnostic> shown = new Diagnosis(story, chart, written.places(), messages).shown();
        Meant meant = Meant.of(written.comments());
        List<Diagnostic> told = new ArrayList<>(meant.leftOf(shown));
        if (chart.isComplete()) {
            told.addAll(meant.idle(shown));
        }
        return told;
    }

    private List<Diagnostic> shown() {
        List<Diagnostic> all = new ArrayList<>();
        List<Finding> findings = Findings.of(chart);
        Implied implied = Implied.of(findings, places);
        for (Finding finding : findings) {
            if (finding.weight() != Weight.FROM_HERE && !implied.includes(finding)) {
                all.add(told(finding));
            }
        }
        story.unreadNames().forEach(name -> all.add(unread(name)));
        all.addAll(new RecordedPaths(story, places, messages).diagnostics());
        all.addAll(unexplored());
        return all;
    }

    private Diagnostic told(Finding finding) {
        Code code = Code.of(finding.kind().word()).orElseThrow();
        Location place = places.apply(at(finding));
        String message = message(finding);
        Diagnostic told = finding.kind() == Finding.Kind.STOPS_AT_END
                ? Diagnostic.note(code, place, message)
                : Diagnostic.warning(code, place, message);
        return told.withHint(hint(finding));
    }

    private String message(Finding finding) {
        boolean others =
                finding.kind() == Finding.Kind.GOES_ROUND && !finding.about().isEmpty();
        return others
                ? messages.text("found.goes-round.others", finding.about())
                : messages.text("found." + finding.kind().word(), name(finding.at()), bare(finding.about()));
    }

    /** What to do about it, and how to see it. */
    private String hint(Finding finding) {
        boolean bare =
                finding.kind() == Finding.Kind.CHOICE_NEVER && finding.about().isEmpty();
        String hint = messages.text(
                bare
                        ? "found.hint.choice-never.bare"
                        : "found.hint." + finding.kind().word());
        return finding.path().map(path -> hint + " " + way(path)).orElse(hint);
    }

    private String way(Finding.Path path) {
        String number = Integer.toString(path.decisions().size());
        String decisions = PathText.of(path.decisions(), messages);
        return chart.pack().starts().size() == 1
                ? messages.text("found.way", number, decisions)
                : messages.text("found.way-from", number, decisions, path.start());
    }

    /** Where it is told: a condition of something that can be done at the condition. */
    private static Address at(Finding finding) {
        boolean whole = finding.kind() == Finding.Kind.CONDITION_ALWAYS
                && !finding.at().key().equals("when");
        return whole ? finding.at().at("when") : finding.at();
    }

    /** What a part is called where its file is known. */
    private static String name(Address at) {
        boolean accepted = !at.within().isEmpty() && at.within().get(0).key().equals("accept");
        return accepted ? "accept " + at.key() : at.key();
    }

    /** Without the parentheses around all of it, which nobody writes. */
    private static String bare(String condition) {
        int open = 0;
        for (int index = 0; index < condition.length(); index++) {
            open += condition.charAt(index) == '(' ? 1 : condition.charAt(index) == ')' ? -1 : 0;
            if (open == 0 && index < condition.length() - 1) {
                return condition;
            }
        }
        return condition.startsWith("(") ? condition.substring(1, condition.length() - 1) : condition;
    }

    private Diagnostic unread(Address name) {
        return Diagnostic.warning(Code.UNREAD, places.apply(name), messages.text("found.unread.name", name.key()))
                .withHint(messages.text("found.hint.unread.name"));
    }

    private List<Diagnostic> unexplored() {
        List<Diagnostic> notes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        chart.pack().starts().forEach(start -> left.add(start.id().text()));
        for (Chart.Explored each : chart.explored()) {
            Atlas.Size size = each.atlas().size();
            left.remove(each.start().id().text());
            if (!size.complete()) {
                notes.add(unexplored(each.start().id().text(), size.states()));
            }
        }
        left.forEach(start -> notes.add(unexplored(start, 0)));
        return notes;
    }

    private Diagnostic unexplored(String start, long states) {
        Location place = places.apply(Address.file("pack").at("starts").at(start));
        String message = messages.text("found.not-explored", start, Numbers.grouped(states));
        return Diagnostic.note(Code.NOT_EXPLORED, place, message)
                .withHint(messages.text("found.hint.not-explored", start));
    }
}
