package aigun.screen;

import aigun.engine.Story;
import aigun.model.Evidence;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PersonId;
import aigun.model.Place;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Term;
import aigun.play.Game;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what a game holds into words, for the sheets that show it. */
record Scribe(Messages messages, Viewing viewing, Game game) {
    /** Of the game that is on; only where one is. */
    static Scribe of(Model model) {
        return new Scribe(model.messages(), model.session().viewing(), model.playing());
    }

    static Scribe of(Messages messages, Model.Session session) {
        return new Scribe(messages, session.viewing(), session.game().get(0));
    }

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
        return text("status." + Messages.word(status));
    }

    String grade(Evidence.Grade grade) {
        return text("grade." + Messages.word(grade));
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

    PackWords words() {
        return new PackWords(pack(), messages);
    }

    String position(Issue issue, PositionId position) {
        return position(issue, Optional.of(position));
    }

    /** The name of the position, or that the issue is open. */
    String position(Issue issue, Optional<PositionId> position) {
        return words().position(issue, position);
    }

    /** An issue and a position on it, such as {@code Toll: a tenth}. */
    String term(Term term) {
        return words().term(term);
    }

    Scene scene(SceneId id) {
        for (Scene scene : pack().scenes()) {
            if (scene.id().equals(id)) {
                return scene;
            }
        }
        throw new IllegalArgumentException("no scene " + id);
    }

    /** Place and date of a scene, as a line. */
    String info(Scene scene) {
        String place = "";
        for (Place each : pack().places()) {
            if (scene.place().contains(each.id())) {
                place = each.name();
            }
        }
        String date = Dates.words(scene.date(), messages);
        return place + (place.isEmpty() || date.isEmpty() ? "" : " · ") + date;
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
