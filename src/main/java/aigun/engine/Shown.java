package aigun.engine;

import aigun.model.Evidence;
import aigun.model.Pack;
import aigun.model.Sha256;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is shown of the decisions of a scene. */
final class Shown {
    private Shown() {}

    /** The options, in the order shown: only the choices of a scene are ever shuffled. */
    static List<Option> options(Stage stage, long[] words, Pack.Order order) {
        boolean shuffled = order == Pack.Order.SHUFFLED && stage.scene().way() instanceof Way.Choose;
        List<Option> options = new ArrayList<>();
        for (int index : shuffled ? shuffled(stage) : written(stage)) {
            Move move = stage.moves()[index];
            if (move.offered().holds(words)) {
                options.add(move.option(index, words, evidence(stage, move, words)));
            }
        }
        return options;
    }

    private static Collection<Integer> written(Stage stage) {
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < stage.moves().length; index++) {
            places.add(index);
        }
        return places;
    }

    /** By the SHA-256 of the scene's id and the choice's, one written right after the other. */
    private static Collection<Integer> shuffled(Stage stage) {
        SortedMap<String, Integer> places = new TreeMap<>();
        for (int index = 0; index < stage.moves().length; index++) {
            String choice = stage.moves()[index].plan().id().text();
            places.put(Sha256.hex(stage.scene().id().text() + choice), index);
        }
        return places.values();
    }

    /** Whether what is proposed departs from what is attested. */
    static boolean departs(Stage stage, Proposal proposal, long[] words) {
        long touched = proposal.touched(words);
        List<Judging> judgings = stage.judgings();
        for (int index = 0; index < judgings.size(); index++) {
            if (judgings.get(index).when().holds(words, proposal, touched)) {
                return judgings.get(index).evidence().status().isDeparture();
            }
        }
        return false;
    }

    /** The pack's own word on the decision, or the table's on what it proposes. */
    private static List<Evidence> evidence(Stage stage, Move move, long[] words) {
        Proposal proposal = move.plan().proposal();
        if (proposal == Proposal.NONE) {
            return move.plan().evidence();
        }
        long touched = proposal.touched(words);
        for (Judging judging : stage.judgings()) {
            if (judging.when().holds(words, proposal, touched)) {
                return List.of(judging.evidence());
            }
        }
        return List.of();
    }
}
