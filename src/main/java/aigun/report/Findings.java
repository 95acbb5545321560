package aigun.report;

import aigun.author.Atlas;
import aigun.author.Atlas.Seen;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.Condition;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Table;
import aigun.model.Way;
import aigun.report.Finding.Kind;
import aigun.report.Finding.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws from atlases what their author should know. Only what is proved is in it. */
public final class Findings {
    private final Chart chart;
    private final Landmarks landmarks;
    private final Set<String> endings = new LinkedHashSet<>();
    /** Scenes with a table at which something can be proposed. */
    private final Set<String> tables = new LinkedHashSet<>();

    /** Of papers at tables what they ask for besides being held, which is no condition to leave out. */
    private final Map<Address, Condition> papers = new HashMap<>();

    private final Set<Finding> findings = new LinkedHashSet<>();

    private Findings(Chart chart) {
        this.chart = chart;
        landmarks = new Landmarks(chart.pack(), chart.explored());
        for (Scene scene : chart.pack().scenes()) {
            if (scene.way() instanceof Way.End) {
                endings.add(scene.id().text());
            } else if (scene.way() instanceof Way.Bargain bargain) {
                add(bargain.table(), Address.file(scene.id().text()));
            }
        }
    }

    private void add(Table table, Address scene) {
        if (proposes(table)) {
            tables.add(scene.file());
        }
        for (Table.Cite cite : table.cites()) {
            papers.put(
                    scene.at("table").at("cite").at(cite.paper().text()),
                    cite.move().when());
        }
    }

    private static boolean proposes(Table table) {
        return !table.issues().isEmpty() || !table.packages().isEmpty();
    }

    /** All of them, those of a kind together, each kind in the order of the pack. */
    public static List<Finding> of(Chart chart) {
        if (chart.explored().isEmpty()) {
            return List.of();
        }
        Findings findings = new Findings(chart);
        findings.collect();
        List<Finding> sorted = new ArrayList<>(findings.findings);
        sorted.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(sorted);
    }

    private void collect() {
        findings.addAll(Stuck.in(chart));
        for (Landmarks.Sight sight : landmarks.telling()) {
            switch (sight.landmark().kind()) {
                case EFFECT -> {}
                case TABLE -> addTable(sight);
                case SCENE, CHOICE, REPLY, CONDITION, PARAGRAPH -> {
                    addNever(sight);
                    addAlways(sight);
                }
            }
        }
        addOutdone();
        addUnread();
        findings.addAll(new MovedTracks(landmarks.telling(), notable()).findings(chart.pack()));
    }

    private void addNever(Landmarks.Sight sight) {
        if (!sight.held().isNever()) {
            return;
        }
        Landmark landmark = sight.landmark();
        boolean asked = !sight.failed().isNever();
        Kind kind =
                switch (landmark.kind()) {
                    case SCENE ->
                        endings.contains(landmark.address().toString()) ? Kind.ENDING_NEVER : Kind.SCENE_NEVER;
                    case CHOICE -> Kind.CHOICE_NEVER;
                    case REPLY -> Kind.REPLY_NEVER;
                    case PARAGRAPH -> Kind.PARAGRAPH_NEVER;
                    case CONDITION -> asked ? Kind.CONDITION_NEVER : Kind.CONDITION_UNASKED;
                    case EFFECT, TABLE -> throw new AssertionError(landmark);
                };
        add(kind, weight(kind), landmark, Optional.empty());
    }

    private void addTable(Landmarks.Sight sight) {
        if (sight.held().isNever() && tables.contains(sight.landmark().address().file())) {
            add(Kind.TABLE_NEVER, weight(Kind.TABLE_NEVER), sight.landmark(), Optional.empty());
        }
    }

    /** A scene that one side never enters may be the other's, and so may whoever speaks in it. */
    private Weight weight(Kind kind) {
        return switch (chart.coverage()) {
            case EVERY_START -> kind == Kind.CONDITION_UNASKED ? Weight.NOTABLE : Weight.WRONG;
            case ONE_SIDE -> isOfAnySide(kind) ? Weight.FROM_HERE : Weight.WRONG;
            case ONE_PLACE -> Weight.FROM_HERE;
        };
    }

    private static boolean isOfAnySide(Kind kind) {
        return switch (kind) {
            case ENDING_NEVER, SCENE_NEVER, REPLY_NEVER, TABLE_NEVER, CONDITION_UNASKED -> true;
            default -> false;
        };
    }

    private void addAlways(Landmarks.Sight sight) {
        Landmark landmark = sight.landmark();
        Condition written =
                papers.getOrDefault(landmark.address(), landmark.condition().orElse(Condition.always()));
        if (sight.held().isReached() && sight.failed().isNever() && !written.isAlways()) {
            Kind kind = landmark.kind() == Landmark.Kind.PARAGRAPH ? Kind.PARAGRAPH_ALWAYS : Kind.CONDITION_ALWAYS;
            findings.add(new Finding(
                    kind,
                    notable(),
                    landmark.address(),
                    written.describe(),
                    sight.held().path()));
        }
    }

    private Weight notable() {
        return chart.coverage() == Chart.Coverage.ONE_PLACE ? Weight.FROM_HERE : Weight.NOTABLE;
    }

    private void add(Kind kind, Weight weight, Landmark landmark, Optional<Finding.Path> path) {
        String condition = landmark.condition().map(Condition::describe).orElse("");
        findings.add(new Finding(kind, weight, landmark.address(), condition, path));
    }

    /** Outdone wherever it is offered: in every atlas in which play may rest in the scene. */
    private void addOutdone() {
        for (Chart.Explored each : chart.explored()) {
            for (Atlas.Outdone outdone : each.atlas().outdone()) {
                Address where = Address.file(outdone.scene().text())
                        .at("choices")
                        .at(outdone.choice().text());
                boolean told = findings.stream().anyMatch(finding -> isOutdone(finding, where));
                if (!told && chart.explored().stream().allMatch(other -> isOutdone(other.atlas(), outdone))) {
                    String by = outdone.sibling().text();
                    findings.add(new Finding(Kind.OUTDONE, Weight.NOTABLE, where, by, Optional.empty()));
                }
            }
        }
    }

    private static boolean isOutdone(Finding finding, Address where) {
        return finding.kind() == Kind.OUTDONE && finding.at().equals(where);
    }

    private static boolean isOutdone(Atlas atlas, Atlas.Outdone outdone) {
        boolean told = atlas.size().complete() && atlas.outdone().contains(outdone);
        return told || !mayRest(atlas, outdone.scene());
    }

    private static boolean mayRest(Atlas atlas, SceneId scene) {
        Address address = Address.file(scene.text());
        return atlas.sights().stream()
                .filter(sighting -> sighting.landmark().kind() == Landmark.Kind.SCENE)
                .filter(sighting -> sighting.landmark().address().equals(address))
                .noneMatch(sighting -> sighting.held() instanceof Seen.Never);
    }

    /** What nobody reads from one start on, nobody reads from another. */
    private void addUnread() {
        for (Chart.Explored each : chart.explored()) {
            for (Address address : each.atlas().unread()) {
                if (!landmarks.isWithinClosed(address)) {
                    findings.add(new Finding(Kind.UNREAD, Weight.NOTABLE, address, "", Optional.empty()));
                }
            }
        }
    }
}
