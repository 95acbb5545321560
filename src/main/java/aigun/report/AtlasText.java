package aigun.report;

import aigun.author.Atlas;
import aigun.model.SceneId;
import aigun.report.Finding.Weight;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was explored as a page for a person: what is wrong first, then how things are. */
public final class AtlasText {
    private final Chart chart;
    private final Style style;
    private final Messages messages;
    private final Page page;

    private AtlasText(Chart chart, Style style, Messages messages) {
        this.chart = chart;
        this.style = style;
        this.messages = messages;
        page = new Page(style.width());
    }

    /** All of it. */
    public static String of(Chart chart, Style style, Messages messages) {
        return new AtlasText(chart, style, messages).whole();
    }

    /** One ending alone, from wherever it is reached. */
    public static String ofEnding(SceneId ending, Chart chart, Style style, Messages messages) {
        return new AtlasText(chart, style, messages).ending(ending);
    }

    private String whole() {
        addTitle();
        List<Finding> findings = Findings.of(chart);
        addFindings(Weight.WRONG, findings);
        for (Chart.Explored each : chart.explored()) {
            page.head(beginning(each));
            new SizeLines(messages, page).add(each.atlas().size());
            page.head(messages.text("explore.endings"));
            new EndingLines(chart.pack(), messages, style.signs()).add(each.atlas(), page);
            new PlaceLines(messages, page).add(each.atlas());
        }
        addFindings(Weight.NOTABLE, findings);
        addFindings(Weight.FROM_HERE, findings);
        page.head(messages.text("explore.how-to-keep"));
        return page.toString();
    }

    private void addTitle() {
        page.line(
                0,
                messages.text(
                        "explore.title",
                        chart.pack().title(),
                        chart.pack().id(),
                        chart.pack().version()));
        page.line(0, chart.isComplete() ? messages.text("explore.complete") : messages.text("explore.incomplete"));
    }

    private void addFindings(Weight weight, List<Finding> findings) {
        boolean any = findings.stream().anyMatch(finding -> finding.weight() == weight);
        if (any) {
            page.head(messages.text("explore.weight." + weight.word()));
            boolean several = 1 < chart.explored().size();
            new FindingLines(messages, page, several).add(weight, findings);
        } else if (weight == Weight.WRONG) {
            page.head(chart.isComplete() ? messages.text("explore.sound") : messages.text("explore.nothing-found"));
        }
    }

    private String beginning(Chart.Explored explored) {
        String start = explored.start().id().text();
        if (explored.before().isEmpty()) {
            return messages.text("explore.from", start, explored.start().title());
        }
        String number = Integer.toString(explored.before().size());
        return messages.text("explore.from-path", start, number, PathText.of(explored.before(), messages));
    }

    private String ending(SceneId id) {
        addTitle();
        List<String> without = new ArrayList<>();
        for (Chart.Explored each : chart.explored()) {
            Optional<Atlas.EndingCount> reached = each.ending(id);
            if (reached.isPresent()) {
                page.head(beginning(each));
                new EndingLines(chart.pack(), messages, style.signs()).add(List.of(reached.get()), page);
            } else {
                without.add(each.start().id().text());
            }
        }
        if (!without.isEmpty()) {
            page.gap();
            String starts = String.join(", ", without);
            page.line(
                    0,
                    chart.isComplete()
                            ? messages.text("explore.ending-unreached", id.text(), starts)
                            : messages.text("explore.ending-not-found", id.text(), starts));
        }
        return page.toString();
    }
}
