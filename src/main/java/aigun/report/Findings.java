package aigun.report;

import aigun.author.Atlas;
import aigun.author.Atlas.Seen;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.Condition;
import aigun.model.Decision;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.report.Finding.Kind;
import aigun.report.Finding.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws from atlases what their author should know. Only what is proved is in it. */
public final class Findings {
    private final Chart chart;
    private final Set<String> endings = new LinkedHashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Findings(Chart chart) {
        this.chart = chart;
        for (Scene scene : chart.pack().scenes()) {
            if (scene.way() instanceof Way.End) {
                endings.add(scene.id().text());
            }
        }
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
        for (Chart.Explored each : chart.explored()) {
            for (Atlas.DeadEnd end : each.atlas().deadEnds()) {
                String where = end.scene().text();
                String start = each.start().id().text();
                findings.add(new Finding(Kind.DEAD_END, Weight.WRONG, where, start, end.shortest()));
            }
        }
        for (Atlas.Sighting sighting : new Landmarks(chart.explored()).telling()) {
            addNever(sighting);
            addAlways(sighting);
        }
        if (chart.isComplete()) {
            addOutdone();
            addUnread();
        }
    }

    private void addNever(Atlas.Sighting sighting) {
        if (!(sighting.held() instanceof Seen.Never)) {
            return;
        }
        Landmark landmark = sighting.landmark();
        boolean asked = !(sighting.failed() instanceof Seen.Never);
        Kind kind =
                switch (landmark.kind()) {
                    case SCENE ->
                        endings.contains(landmark.address().toString()) ? Kind.ENDING_NEVER : Kind.SCENE_NEVER;
                    case CHOICE -> Kind.CHOICE_NEVER;
                    case REPLY -> Kind.REPLY_NEVER;
                    case PARAGRAPH -> Kind.PARAGRAPH_NEVER;
                    case CONDITION -> asked ? Kind.CONDITION_NEVER : Kind.CONDITION_UNASKED;
                };
        add(kind, weight(kind), landmark);
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
            case ENDING_NEVER, SCENE_NEVER, REPLY_NEVER, CONDITION_UNASKED -> true;
            default -> false;
        };
    }

    private void addAlways(Atlas.Sighting sighting) {
        boolean always = sighting.held() instanceof Seen.Reached && sighting.failed() instanceof Seen.Never;
        Landmark landmark = sighting.landmark();
        if (!always || landmark.condition().isEmpty()) {
            return;
        }
        Weight weight = chart.coverage() == Chart.Coverage.ONE_PLACE ? Weight.FROM_HERE : Weight.NOTABLE;
        if (landmark.kind() == Landmark.Kind.CONDITION) {
            add(Kind.CONDITION_ALWAYS, weight, landmark);
        } else if (landmark.kind() == Landmark.Kind.PARAGRAPH) {
            add(Kind.PARAGRAPH_ALWAYS, weight, landmark);
        }
    }

    private void add(Kind kind, Weight weight, Landmark landmark) {
        String condition = landmark.condition().map(Condition::describe).orElse("");
        findings.add(new Finding(kind, weight, landmark.address().toString(), condition, List.of()));
    }

    /** Outdone wherever it is offered: in every atlas in which play rests in the scene. */
    private void addOutdone() {
        for (Chart.Explored each : chart.explored()) {
            for (Atlas.Outdone outdone : each.atlas().outdone()) {
                if (chart.explored().stream().allMatch(other -> isOutdone(other.atlas(), outdone))) {
                    String where = new Decision(outdone.scene(), outdone.choice()).text();
                    String by = outdone.sibling().text();
                    findings.add(new Finding(Kind.OUTDONE, Weight.NOTABLE, where, by, List.of()));
                }
            }
        }
    }

    private static boolean isOutdone(Atlas atlas, Atlas.Outdone outdone) {
        boolean rests = atlas.scenes().stream().anyMatch(each -> each.scene().equals(outdone.scene()));
        return !rests || atlas.outdone().contains(outdone);
    }

    /** Read by nobody, from whatever start. */
    private void addUnread() {
        for (Address address : chart.explored().get(0).atlas().unread()) {
            if (chart.explored().stream().allMatch(each -> each.atlas().unread().contains(address))) {
                findings.add(new Finding(Kind.UNREAD, Weight.NOTABLE, address.toString(), "", List.of()));
            }
        }
    }
}
