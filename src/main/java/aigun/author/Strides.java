package aigun.author;

import aigun.engine.Listener;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.List;

/** What the options of one state at a time lead to, and how many words are read on the way. For one thread. */
final class Strides {
    private final Graph graph;
    private final Listener listener;
    /** For each scene the words of the labels that are read where it asks. */
    private final int[] labels;

    private int[] to = new int[8];
    private int[] least = new int[8];
    private int[] most = new int[8];
    private int count;
    private int asked;

    Strides(Charted charted, WrittenWords words) {
        graph = charted.graph();
        listener = graph.survey().listener(words::told);
        List<Scene> scenes = charted.story().pack().scenes();
        labels = scenes.stream().mapToInt(Strides::labels).toArray();
    }

    private static int labels(Scene scene) {
        int words = 0;
        if (scene.way() instanceof Way.Choose choose) {
            for (Choice choice : choose.choices()) {
                words += WrittenWords.words(choice.label());
            }
        }
        return words;
    }

    /** Looks at a state that was gone on from. */
    void stand(int node) {
        int words = graph.survey().words();
        int wide = graph.survey().shades().words();
        listener.stand(graph.keys(), node * words, graph.shades(), node * wide);
        count = listener.count();
        if (to.length < count) {
            to = new int[count];
            least = new int[count];
            most = new int[count];
        }
        asked = labels[graph.scene(node)];
        for (int place = 0; place < count; place++) {
            listener.take(place);
            to[place] = found(node);
            least[place] = asked + listener.least();
            most[place] = asked + listener.most();
        }
    }

    private int found(int node) {
        int place = graph.start(node);
        while (!graph.isState(listener.key(), Link.to(graph.link(place)))) {
            place++;
        }
        return Link.to(graph.link(place));
    }

    /** How many options are open. */
    int count() {
        return count;
    }

    /** The state that an open option leads to. */
    int to(int place) {
        return to[place];
    }

    ChoiceId id(int place) {
        return listener.id(place);
    }

    /** The words of the labels, which are read whatever is taken. */
    int labels() {
        return asked;
    }

    /** The words that are read when it is taken, at least: labels and what is told. */
    int least(int place) {
        return least[place];
    }

    /** The same at most. */
    int most(int place) {
        return most[place];
    }
}
