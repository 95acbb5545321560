package aigun.report;

import aigun.author.Atlas;
import aigun.model.Start;
import aigun.play.ClassCount;
import aigun.play.ClassCount.Papers;
import aigun.play.Outcomes;
import aigun.play.Partings;
import aigun.play.SceneCount;
import aigun.report.ClassReport.Baseline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What the paths of a class come to as one long table, by the rules of RFC 4180. It speaks of things by their ids, and
 * has no name of a file.
 */
final class ClassCsv {
    private static final int DIGITS = 9;

    private final StringBuilder text = new StringBuilder();
    private String start = "";

    private ClassCsv() {}

    static String of(ClassReport report) {
        ClassCsv csv = new ClassCsv();
        csv.line("start", "kind", "what", "option", "count", "of", "share");
        long all = report.counted() + report.leftOut().size();
        csv.row(List.of("counted"), report.counted(), all);
        for (ClassReport.Why why : ClassReport.Why.values()) {
            csv.row(List.of("left-out", why.word()), report.leftOut(why), all);
        }
        report.sections().forEach(csv::section);
        return csv.text.toString();
    }

    private void section(ClassReport.Section section) {
        ClassCount count = section.count();
        start = start(count);
        row(List.of("finished"), count.outcomes().paths(), count.paths());
        row(List.of("unfinished"), count.unfinished(), count.paths());
        outcomes(section.count().outcomes());
        if (section.baseline() instanceof Baseline.Known known) {
            known.atlas().endings().forEach(this::chance);
        }
        partings(count);
        count.divided().forEach(scene -> {
            row(List.of("divided", scene.scene().id().text()), scene.pairsApart(), scene.pairs());
        });
        if (count.knowsOfPapers()) {
            long known = count.papers(Papers.OPENED) + count.papers(Papers.NONE_OPENED);
            row(List.of("no-paper"), count.papers(Papers.NONE_OPENED), known);
        }
        count.scenes().forEach(this::scene);
    }

    static String start(ClassCount count) {
        StringBuilder start = new StringBuilder(count.start().id().text());
        for (Start.Level level : count.adjusted()) {
            start.append(' ').append(level.track()).append('=').append(level.value());
        }
        return start.toString();
    }

    private void outcomes(Outcomes outcomes) {
        for (Outcomes.Ended ended : outcomes.endings()) {
            row(List.of("ending", ended.scene().id().text()), ended.paths(), outcomes.paths());
        }
        for (Outcomes.Clause clause : outcomes.clauses()) {
            String issue = clause.issue().id().text();
            for (int place = 0; place < clause.positions().size(); place++) {
                String position = clause.issue().positions().get(place).id().text();
                row(List.of("clause", issue, position), clause.positions().get(place), outcomes.paths());
            }
            row(List.of("clause-open", issue), clause.open(), outcomes.paths());
        }
        for (Outcomes.Held held : outcomes.traits()) {
            row(List.of("trait", held.trait().id()), held.paths(), held.among());
        }
    }

    private void chance(Atlas.EndingCount ending) {
        String share = BigDecimal.valueOf(ending.share().about())
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
        line(start, "ending-by-chance", ending.scene().text(), "", "", "", share);
    }

    private void partings(ClassCount count) {
        Partings partings = count.partings();
        if (partings.isOnRecord()) {
            for (Partings.Parting parting : partings.all()) {
                row(List.of("parting", parting.scene().text()), parting.paths(), count.paths());
            }
            row(List.of("record-to-its-end"), partings.whole(), count.paths());
            row(List.of("record-so-far"), partings.soFar(), count.paths());
        }
    }

    private void scene(SceneCount scene) {
        String id = scene.scene().id().text();
        String kind = scene.isChance() ? "chance" : "choice";
        for (SceneCount.Count option : scene.counts()) {
            row(List.of(kind, id, option.option().id().text()), option.taken(), scene.decisions());
            row(List.of("open", id, option.option().id().text()), option.open(), scene.decisions());
        }
    }

    /** @param names the kind, and as far as there are: what it is about, and which option of that */
    private void row(List<String> names, long count, long of) {
        String share = of == 0
                ? ""
                : BigDecimal.valueOf(count)
                        .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP)
                        .toPlainString();
        String what = names.size() < 2 ? "" : names.get(1);
        String option = names.size() < 3 ? "" : names.get(2);
        line(start, names.get(0), what, option, Long.toString(count), Long.toString(of), share);
    }

    private void line(String... cells) {
        text.append(String.join(",", Arrays.stream(cells).map(ClassCsv::quoted).toList()))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
