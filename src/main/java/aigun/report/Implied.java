package aigun.report;

import aigun.engine.Address;
import aigun.report.Finding.Kind;
import aigun.source.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Paragraphs that are never shown for no reason of their own: the condition under which their passage is included never
 * holds, and that is told of a paragraph that has no other.
 */
final class Implied {
    private final Function<Address, Location> places;
    /** What never holds where something is included. */
    private final Map<Location, Set<String>> never = new HashMap<>();

    private Implied(Function<Address, Location> places) {
        this.places = places;
    }

    static Implied of(List<Finding> findings, Function<Address, Location> places) {
        Implied implied = new Implied(places);
        for (Finding finding : findings) {
            if (finding.kind() == Kind.PARAGRAPH_NEVER) {
                Location place = places.apply(finding.at());
                implied.never.computeIfAbsent(place, any -> new HashSet<>()).add(finding.about());
            }
        }
        return implied;
    }

    /** Whether nothing need be said of it. */
    boolean includes(Finding finding) {
        if (finding.kind() != Kind.PARAGRAPH_NEVER) {
            return false;
        }
        Set<String> here = never.getOrDefault(places.apply(finding.at()), Set.of());
        return here.stream().anyMatch(condition -> finding.about().startsWith("(" + condition + " and "));
    }
}
