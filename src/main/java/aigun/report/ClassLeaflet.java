package aigun.report;

import aigun.model.Start;
import aigun.play.ClassCount;
import aigun.screen.Messages;
import aigun.source.Controls;
import java.util.ArrayList;
import java.util.List;

/** What the paths of a class come to, in words: a part for each start, then what was left out. */
final class ClassLeaflet {
    /** Not more files are listed one by one. */
    private static final int LISTED_MAX = 20;

    private final ClassReport report;
    private final Labels labels;
    private final Leaflet.Growing page = new Leaflet.Growing();

    private ClassLeaflet(ClassReport report, Messages messages) {
        this.report = report;
        labels = new Labels(report.pack(), messages);
    }

    static Leaflet of(ClassReport report, Messages messages) {
        return new ClassLeaflet(report, messages).leaflet();
    }

    private Leaflet leaflet() {
        page.item(labels.text("stats.counted", Numbers.grouped(report.counted())));
        if (!report.leftOut().isEmpty()) {
            page.item(labels.text(
                    "stats.uncounted", Numbers.grouped(report.leftOut().size())));
        }
        for (ClassReport.Section section : report.sections()) {
            page.head(title(section.count()));
            ClassCount count = section.count();
            page.item(labels.text(
                    "stats.paths",
                    Numbers.grouped(count.paths()),
                    Numbers.grouped(count.outcomes().paths()),
                    Numbers.grouped(count.unfinished())));
            new OutcomePieces(section, labels, page).add();
            new DecisionPieces(count, labels, page).add();
        }
        leftOut();
        return page.under(labels.text("stats.title", report.pack().title()));
    }

    private String title(ClassCount count) {
        List<String> set = new ArrayList<>();
        for (Start.Level level : count.adjusted()) {
            String track = report.pack().track(level.track()).name();
            set.add(labels.text("stats.level", track, Integer.toString(level.value())));
        }
        String title = count.start().title();
        return set.isEmpty() ? title : labels.text("stats.start-set", title, String.join(", ", set));
    }

    private void leftOut() {
        if (report.leftOut().isEmpty()) {
            return;
        }
        page.head(labels.text("stats.left-out"));
        for (ClassReport.Why why : ClassReport.Why.values()) {
            long number = report.leftOut(why);
            if (0 < number) {
                page.item(labels.text("stats.left-out." + why.word(), Numbers.grouped(number)));
            }
        }
        List<ClassReport.LeftOut> first = report.leftOut()
                .subList(0, Math.min(LISTED_MAX, report.leftOut().size()));
        List<List<String>> rows = new ArrayList<>();
        // Names of files, and what files say, may hold anything; what steers a terminal must not reach it.
        first.forEach(each -> rows.add(List.of(Controls.visible(each.name()), Controls.visible(each.sentence()))));
        page.table(List.of(labels.text("stats.file"), labels.text("stats.why")), rows);
        int more = report.leftOut().size() - first.size();
        if (0 < more) {
            page.words(labels.text("stats.more", Numbers.grouped(more)));
        }
    }
}
