package aigun.report;

import aigun.author.Atlas;
import aigun.author.Atlas.Seen;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.model.Decision;
import aigun.model.Pack;
import aigun.model.Track;
import aigun.report.Finding.Kind;
import aigun.report.Finding.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of effects on tracks. */
record MovedTracks(List<Atlas.Sighting> sightings, Weight weight) {
    List<Finding> findings(Pack pack) {
        List<Finding> findings = new ArrayList<>();
        for (Atlas.Sighting sighting : sightings) {
            idle(sighting).ifPresent(findings::add);
        }
        for (Track track : pack.tracks()) {
            stopped(track).ifPresent(findings::add);
        }
        return findings;
    }

    /** An effect that somebody comes by, and by which its track never moves. */
    private Optional<Finding> idle(Atlas.Sighting sighting) {
        Landmark landmark = sighting.landmark();
        boolean moves = !(sighting.held() instanceof Seen.Never);
        return landmark.kind() == Landmark.Kind.EFFECT && !moves && sighting.failed() instanceof Seen.Reached stopped
                ? Optional.of(new Finding(Kind.IDLE, weight, landmark.address(), "", stopped.path()))
                : Optional.empty();
    }

    /** A track whose ends keep something back: of how many effects, and the shortest way to one of them. */
    private Optional<Finding> stopped(Track track) {
        List<List<Decision>> ways = new ArrayList<>();
        for (Atlas.Sighting sighting : sightings) {
            boolean moves = sighting.held() instanceof Seen.Reached
                    && sighting.landmark().track().equals(Optional.of(track.id()));
            if (moves && sighting.failed() instanceof Seen.Reached stopped) {
                ways.add(stopped.path());
            }
        }
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Address where = Address.file("pack").at("tracks").at(track.id().text());
        List<Decision> shortest = Collections.min(ways, Comparator.comparing(List::size));
        return Optional.of(new Finding(Kind.STOPS_AT_END, weight, where, Integer.toString(ways.size()), shortest));
    }
}
