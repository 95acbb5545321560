package aigun.screen;

import aigun.engine.Story;
import aigun.model.Evidence;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PersonId;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.play.Game;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what a game holds into words, for the sheets that show it. */
record Scribe(Messages messages, Viewing viewing, Game game) {
    Play play() {
        return game.play();
    }

    Story story() {
        return play().story();
    }

    Pack pack() {
        return story().pack();
    }

    String text(String key, String... values) {
        return messages.text(key, values);
    }

    String status(Evidence.Status status) {
        return text("status." + status.name().toLowerCase(Locale.ROOT));
    }

    String side(SideId id) {
        for (Side side : pack().sides()) {
            if (side.id().equals(id)) {
                return side.name();
            }
        }
        throw new IllegalArgumentException("no side " + id);
    }

    String person(PersonId id) {
        return pack().person(id).name();
    }

    String position(Issue issue, PositionId position) {
        return issue.positions().get(issue.order(position)).name();
    }

    /** The name of the position, or that the issue is open. */
    String position(Issue issue, Optional<PositionId> position) {
        return position.map(id -> position(issue, id)).orElse(text("draft.open"));
    }

    /** Place and date of a scene, as a line. */
    String info(Scene scene) {
        List<String> parts = new ArrayList<>();
        if (!scene.place().isEmpty()) {
            pack().places().stream()
                    .filter(place -> place.id().equals(scene.place().get(0)))
                    .forEach(place -> parts.add(place.name()));
        }
        String date = Dates.words(scene.date(), messages);
        if (!date.isEmpty()) {
            parts.add(date);
        }
        return String.join(" · ", parts);
    }

    /** Who is there, as a sentence; empty for nobody. */
    String present(Scene scene) {
        List<String> names = new ArrayList<>();
        for (PersonId person : scene.present()) {
            names.add(person(person));
        }
        return names.isEmpty() ? "" : text("scene.present", String.join(", ", names));
    }

    Sheet.Head head(Scene scene) {
        return new Sheet.Head(scene.title(), scene.chapter(), info(scene));
    }
}
