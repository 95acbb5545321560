package aigun.report;

import aigun.author.Atlas;
import aigun.author.Share;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.play.ClassCount;
import aigun.play.ClassCount.Papers;
import aigun.play.Outcomes;
import aigun.report.ClassReport.Baseline;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the paths of a class ended: endings beside chance, clauses, and what else is counted of each. */
record OutcomePieces(ClassReport.Section section, Labels labels, Leaflet.Growing page) {
    void add() {
        Outcomes outcomes = section.count().outcomes();
        if (0 < outcomes.paths()) {
            endings(outcomes);
            clauses(outcomes);
        }
        others(outcomes);
    }

    private void endings(Outcomes outcomes) {
        page.part(labels.text("stats.endings"));
        List<List<String>> rows = new ArrayList<>();
        for (Scene scene : labels.pack().scenes()) {
            Optional<Atlas.EndingCount> chance =
                    section.baseline() instanceof Baseline.Known known ? known.ending(scene) : Optional.empty();
            if (scene.way() instanceof Way.End && (0 < outcomes.paths(scene) || chance.isPresent())) {
                rows.add(ending(scene, outcomes, chance));
            }
        }
        page.table(heads("stats.ending", "stats.number", "stats.share", "stats.chance"), rows);
        if (section.baseline() instanceof Baseline.Unknown unknown) {
            String start = section.count().start().id().text();
            page.words(labels.text(
                    "stats.chance." + Messages.word(unknown), labels.pack().id(), start));
        } else {
            page.words(labels.text("stats.chance.means"));
        }
    }

    private List<String> ending(Scene scene, Outcomes outcomes, Optional<Atlas.EndingCount> chance) {
        long paths = outcomes.paths(scene);
        String likely = section.baseline() instanceof Baseline.Known
                ? chance.map(ending -> numbers().share(ending.share()))
                        .orElse(numbers().share(Share.NONE))
                : labels.text("stats.unknown");
        return List.of(scene.title(), Numbers.grouped(paths), Numbers.part(paths, outcomes.paths()), likely);
    }

    private Numbers numbers() {
        return new Numbers(labels.messages());
    }

    private void clauses(Outcomes outcomes) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcomes.Clause clause : outcomes.clauses()) {
            String issue = clause.issue().name();
            for (int place = 0; place < clause.positions().size(); place++) {
                String position = clause.issue().positions().get(place).name();
                row(issue, position, clause.positions().get(place), rows);
            }
            row(issue, labels.text("draft.open"), clause.open(), rows);
        }
        if (!rows.isEmpty()) {
            page.part(labels.text("stats.clauses"));
            page.table(heads("stats.issue", "stats.position", "stats.number", "stats.share"), rows);
        }
    }

    /** What nobody came to is left out; the formats for programs have it. */
    private void row(String issue, String position, long paths, List<List<String>> rows) {
        if (0 < paths) {
            String share = Numbers.part(paths, section.count().outcomes().paths());
            rows.add(List.of(issue, position, Numbers.grouped(paths), share));
        }
    }

    private void others(Outcomes outcomes) {
        List<String> items = new ArrayList<>();
        for (Outcomes.Held held : outcomes.traits()) {
            if (held.among() == 0) {
                items.add(labels.text("stats.trait-nobody", held.trait().label()));
            } else {
                String key = held.trait().among().isAlways() ? "stats.trait" : "stats.trait-among";
                items.add(of(key, held.trait().label(), held.paths(), held.among()));
            }
        }
        if (!labels.pack().papers().isEmpty()) {
            papers(items);
        }
        if (!items.isEmpty()) {
            page.part(labels.text("stats.others"));
            items.forEach(page::item);
        }
    }

    private void papers(List<String> items) {
        ClassCount count = section.count();
        long none = count.papers(Papers.NONE_OPENED);
        long known = none + count.papers(Papers.OPENED);
        long unknown = count.papers(Papers.UNKNOWN);
        if (count.knowsOfPapers()) {
            items.add(of("stats.trait", labels.text("stats.no-paper"), none, known));
        }
        if (0 < unknown) {
            items.add(labels.text("stats.papers-unknown", Numbers.grouped(unknown)));
        }
    }

    private String of(String key, String what, long number, long of) {
        return labels.text(key, what, Numbers.grouped(number), Numbers.grouped(of), Numbers.part(number, of));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> labels.text(key)).toList();
    }
}
