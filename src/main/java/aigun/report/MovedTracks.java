package aigun.report;

import aigun.engine.Address;
import aigun.engine.Landmark;
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
record MovedTracks(List<Landmarks.Sight> sights, Weight weight) {
    List<Finding> findings(Pack pack) {
        List<Finding> findings = new ArrayList<>();
        for (Landmarks.Sight sight : sights) {
            idle(sight).ifPresent(findings::add);
        }
        for (Track track : pack.tracks()) {
            stopped(track).ifPresent(findings::add);
        }
        return findings;
    }

    /** An effect that somebody comes by, and by which its track never moves. */
    private Optional<Finding> idle(Landmarks.Sight sight) {
        Landmark landmark = sight.landmark();
        return landmark.kind() == Landmark.Kind.EFFECT
                        && sight.held().isNever()
                        && sight.failed().isReached()
                ? Optional.of(new Finding(
                        Kind.IDLE,
                        weight,
                        landmark.address(),
                        "",
                        sight.failed().path()))
                : Optional.empty();
    }

    /** A track whose ends keep something back: of how many effects, and the shortest way to one of them. */
    private Optional<Finding> stopped(Track track) {
        List<Finding.Path> ways = new ArrayList<>();
        for (Landmarks.Sight sight : sights) {
            if (sight.held().isReached() && sight.landmark().track().equals(Optional.of(track.id()))) {
                sight.failed().path().ifPresent(ways::add);
            }
        }
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Address where = Address.file("pack").at("tracks").at(track.id().text());
        Finding.Path shortest = Collections.min(
                ways, Comparator.comparing(way -> way.decisions().size()));
        return Optional.of(
                new Finding(Kind.STOPS_AT_END, weight, where, Integer.toString(ways.size()), Optional.of(shortest)));
    }
}
