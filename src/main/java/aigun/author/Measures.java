package aigun.author;

import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * How large a pack is: what was written, and what is read of it on one way through.
 *
 * @param chapters in the order in which walks from the starts come to them, then as in the pack; scenes without one
 *     together, under an empty name
 * @param others words beside the scenes: how many by what they stand in, such as {@code papers}
 * @param starts for each start of the pack, in order
 * @param all for each start what all ways from it have; empty if that was not looked for
 */
public record Measures(
        Pack pack, List<Chapter> chapters, SortedMap<String, Integer> others, List<Walks> starts, List<AllWays> all) {
    /**
     * A chapter as it was written.
     *
     * @param words of its scenes: what they tell, what comes of choices, their labels, and what is said of them beside
     *     history
     * @param choices of its scenes that ask for one
     * @param asking how many scenes ask for a choice
     * @param tables how many scenes bargain
     */
    public record Chapter(String name, int scenes, int words, int choices, int asking, int tables) {
        static Chapter empty(String name) {
            return new Chapter(name, 0, 0, 0, 0, 0);
        }

        private Chapter plus(Scene scene, int more) {
            int added =
                    scene.way() instanceof Way.Choose choose ? choose.choices().size() : 0;
            int asks = scene.way() instanceof Way.Choose ? 1 : 0;
            int bargains = scene.way() instanceof Way.Bargain ? 1 : 0;
            return new Chapter(name, scenes + 1, words + more, choices + added, asking + asks, tables + bargains);
        }

        /** Two chapters as one of that name. */
        Chapter plus(Chapter other) {
            return new Chapter(
                    name,
                    scenes + other.scenes,
                    words + other.words,
                    choices + other.choices,
                    asking + other.asking,
                    tables + other.tables);
        }
    }

    /**
     * Walks at random from a start.
     *
     * @param count how many were gone: as many as were asked for, or fewer if too many of them did not end
     * @param told in a whole play
     * @param chapters the same of each chapter that was come to, for the plays that came to it; those that are come to early
     *     first
     * @param ended how many ended; the others were given up after {@link Walk#DECISIONS_MAX} decisions or had no way on
     */
    public record Walks(StartId start, int count, int ended, Told told, List<OfChapter> chapters) {
        public Walks {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * What is told in a chapter.
     *
     * @param before how many decisions lay before it
     */
    public record OfChapter(String chapter, Span before, Told told) {}

    /**
     * What a reader has of a way.
     *
     * @param words what is told, and the labels of what can be chosen in scenes that ask
     * @param open how many options are open where the player decides
     */
    public record Told(Span decisions, Span words, Span open) {
        static final Told NOTHING = new Told(Span.NONE, Span.NONE, Span.NONE);
    }

    public Measures {
        chapters = List.copyOf(chapters);
        starts = List.copyOf(starts);
        all = List.copyOf(all);
    }

    /**
     * Measures a pack, which has a start.
     *
     * @param count of walks from each start, at least 1
     * @param draws what a start's walks are drawn by: a whole number from 0, below the one that is given
     */
    public static Measures of(Story story, int count, Function<StartId, IntUnaryOperator> draws) {
        Pack pack = story.pack();
        WrittenWords words = WrittenWords.of(pack);
        List<Walks> starts = new ArrayList<>();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (Start start : pack.starts()) {
            Walks walks = new MeasuredWalks(story, words, draws.apply(start.id())).from(start.id(), count);
            walks.chapters().forEach(each -> chapters.putIfAbsent(each.chapter(), Chapter.empty(each.chapter())));
            starts.add(walks);
        }
        for (Scene scene : pack.scenes()) {
            Chapter before = chapters.getOrDefault(scene.chapter(), Chapter.empty(scene.chapter()));
            chapters.put(
                    scene.chapter(), before.plus(scene, words.inFile(scene.id().text())));
        }
        return new Measures(pack, List.copyOf(chapters.values()), words.byGroup(), starts, List.of());
    }

    /** The same with what all ways from each start have, in order. */
    public Measures with(List<AllWays> found) {
        return new Measures(pack, chapters, others, starts, found);
    }

    /** All chapters as one without a name. */
    public Chapter whole() {
        return chapters.stream().reduce(Chapter.empty(""), Chapter::plus);
    }
}
