package aigun.author;

import aigun.author.Coverage.Kind;
import aigun.author.Coverage.Missed;
import aigun.author.Coverage.Side;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Choice;
import aigun.model.Decision;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds up what tours from every start of a pack came by so far. */
final class Covering {
    private final Story story;
    private final List<Tour> tours;
    private final List<Landmark> landmarks;

    private Covering(Story story, List<Tour> tours) {
        this.story = story;
        this.tours = tours;
        landmarks = tours.get(0).landmarks();
    }

    /** @param tours at least one; landmarks are the same to all tours of a story */
    static Coverage of(Story story, List<Tour> tours) {
        Covering covering = new Covering(story, tours);
        return new Coverage(List.of(
                covering.part(Kind.SCENES, Landmark.Kind.SCENE, List.of(true)),
                covering.choices(),
                covering.locks(),
                covering.part(Kind.REPLIES, Landmark.Kind.REPLY, List.of(true)),
                covering.part(Kind.PARAGRAPHS, Landmark.Kind.PARAGRAPH, List.of(true, false)),
                covering.part(Kind.CONDITIONS, Landmark.Kind.CONDITION, List.of(true, false))));
    }

    private boolean isSeen(int landmark, boolean holds) {
        return tours.stream().anyMatch(tour -> tour.isSeen(landmark, holds));
    }

    /** @param sides of each landmark what counts: that it held, that it did not */
    private Coverage.Part part(Kind kind, Landmark.Kind landmark, List<Boolean> sides) {
        int all = 0;
        List<Missed> missed = new ArrayList<>();
        for (int number = 0; number < landmarks.size(); number++) {
            if (landmarks.get(number).kind() == landmark) {
                all += sides.size();
                for (boolean side : sides) {
                    addUnseen(number, side, missed);
                }
            }
        }
        return new Coverage.Part(kind, all, missed);
    }

    private void addUnseen(int landmark, boolean holds, List<Missed> missed) {
        if (!isSeen(landmark, holds)) {
            String where = landmarks.get(landmark).address().toString();
            missed.add(new Missed(where, holds ? Side.MET : Side.NOT));
        }
    }

    /** Several offers of a counterpart are accepted by one decision, which counts once. */
    private Coverage.Part choices() {
        Set<Decision> all = new LinkedHashSet<>();
        for (Scene scene : story.pack().scenes()) {
            for (Option move : story.moves(scene.id())) {
                all.add(new Decision(scene.id(), move.id()));
            }
        }
        List<Missed> missed = new ArrayList<>();
        for (Decision decision : all) {
            if (tours.stream().noneMatch(tour -> tour.took(decision))) {
                missed.add(new Missed(decision.text(), Side.MET));
            }
        }
        return new Coverage.Part(Kind.CHOICES, all.size(), missed);
    }

    private Coverage.Part locks() {
        Set<Address> locked = new HashSet<>();
        for (int number = 0; number < landmarks.size(); number++) {
            if (landmarks.get(number).kind() == Landmark.Kind.CHOICE && isSeen(number, false)) {
                locked.add(landmarks.get(number).address());
            }
        }
        int all = 0;
        List<Missed> missed = new ArrayList<>();
        for (Scene scene : story.pack().scenes()) {
            for (Choice choice : conditional(scene)) {
                all++;
                Address address = Address.file(scene.id().text())
                        .at("choices")
                        .at(choice.id().text());
                if (!locked.contains(address)) {
                    missed.add(new Missed(new Decision(scene.id(), choice.id()).text(), Side.NOT));
                }
            }
        }
        return new Coverage.Part(Kind.LOCKS, all, missed);
    }

    private static List<Choice> conditional(Scene scene) {
        if (!(scene.way() instanceof Way.Choose choose)) {
            return List.of();
        }
        return choose.choices().stream()
                .filter(choice -> !choice.when().isAlways())
                .toList();
    }
}
