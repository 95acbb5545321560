package aigun.report;

import aigun.engine.Option;
import aigun.play.ClassCount;
import aigun.play.Partings;
import aigun.play.SceneCount;
import java.util.ArrayList;
import java.util.List;

/** What a class decided: where it divided most, where paths first parted from the record, and every choice. */
record DecisionPieces(ClassCount count, Labels labels, Leaflet.Growing page) {
    /** Not more scenes are named as those that divided a class. */
    private static final int DIVIDED_MAX = 5;

    void add() {
        divided();
        partings();
        choices();
    }

    private void divided() {
        List<SceneCount> divided = count.divided();
        if (divided.isEmpty()) {
            return;
        }
        page.part(labels.text("stats.divided"));
        page.words(labels.text("stats.divided.means"));
        List<List<String>> rows = new ArrayList<>();
        for (SceneCount scene : divided.subList(0, Math.min(DIVIDED_MAX, divided.size()))) {
            rows.add(List.of(
                    scene.scene().title(),
                    Numbers.grouped(scene.pairsApart()),
                    Numbers.grouped(scene.pairs()),
                    Numbers.part(scene.pairsApart(), scene.pairs())));
        }
        page.table(
                List.of(
                        labels.text("stats.scene"),
                        labels.text("stats.pairs-apart"),
                        labels.text("stats.pairs"),
                        labels.text("stats.share")),
                rows);
    }

    private void partings() {
        Partings partings = count.partings();
        page.part(labels.text("stats.partings"));
        if (!partings.isOnRecord()) {
            page.words(labels.text("stats.no-record"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Partings.Parting parting : partings.all()) {
            row(labels.scene(parting.scene()), parting.paths(), rows);
        }
        row(labels.text("stats.whole"), partings.whole(), rows);
        row(labels.text("stats.so-far"), partings.soFar(), rows);
        page.table(List.of(labels.text("stats.scene"), labels.text("stats.number"), labels.text("stats.share")), rows);
    }

    private void row(String what, long paths, List<List<String>> rows) {
        if (0 < paths) {
            rows.add(List.of(what, Numbers.grouped(paths), Numbers.part(paths, count.paths())));
        }
    }

    private void choices() {
        List<SceneCount> scenes = count.scenes();
        if (scenes.isEmpty()) {
            return;
        }
        page.part(labels.text("stats.choices"));
        page.words(labels.text("stats.choices.means"));
        scenes.forEach(this::scene);
    }

    private void scene(SceneCount scene) {
        String key = scene.isChance() ? "stats.scene-chance" : "stats.scene-count";
        String decisions = Numbers.grouped(scene.decisions());
        page.words(labels.text(key, scene.scene().title(), decisions, Numbers.grouped(scene.paths())));
        List<List<String>> rows = new ArrayList<>();
        List<String> untaken = new ArrayList<>();
        for (SceneCount.Count option : scene.counts()) {
            if (option.taken() == 0) {
                untaken.add(unended(label(option.option())));
            } else {
                rows.add(List.of(
                        label(option.option()),
                        Numbers.grouped(option.taken()),
                        Numbers.part(option.taken(), scene.decisions()),
                        Numbers.grouped(option.open())));
            }
        }
        page.table(
                List.of(
                        labels.text("stats.choice"),
                        labels.text("stats.taken"),
                        labels.text("stats.share"),
                        labels.text("stats.open")),
                rows);
        if (!untaken.isEmpty()) {
            page.words(labels.text("stats.untaken", labels.listed(untaken)));
        }
    }

    private static String unended(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** Whatever the offer was: it depends on what was said before. */
    private String label(Option option) {
        return option.kind() instanceof Option.Kind.Accept ? labels.text("stats.accept") : labels.option(option);
    }
}
