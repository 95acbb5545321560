package aigun.author;

import aigun.author.Measures.Told;
import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.engine.Story;
import aigun.model.Scene;
import aigun.model.StartId;
import aigun.model.Way;
import aigun.play.KnownPaths;
import aigun.play.Play;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Walks at random from a start, and counts what is told on the way. */
final class MeasuredWalks {
    /** When so many did not end, nothing more is learned from others. */
    private static final int UNENDED_MAX = 100;

    private final Story story;
    private final WrittenWords words;
    private final IntUnaryOperator draw;
    private final Map<String, Measures.OfChapter> chapters = new LinkedHashMap<>();
    private Told whole = Told.NOTHING;
    private int ended;

    /** What one way has of a chapter, and how many decisions lie before it. */
    private record Stretch(int before, int decisions, int words, Span open) {
        static final Stretch NONE = new Stretch(0, 0, 0, Span.NONE);

        Stretch plus(Stretch more) {
            return new Stretch(before, decisions + more.decisions, words + more.words, open.plus(more.open));
        }

        Measures.OfChapter after(Measures.OfChapter others) {
            return new Measures.OfChapter(others.chapter(), others.before().plus(before), after(others.told()));
        }

        Told after(Told others) {
            return new Told(
                    others.decisions().plus(decisions),
                    others.words().plus(words),
                    others.open().plus(open));
        }
    }

    /** @param draw a whole number from 0, below the one it is given */
    MeasuredWalks(Story story, WrittenWords words, IntUnaryOperator draw) {
        this.story = story;
        this.words = words;
        this.draw = draw;
        for (Scene scene : story.pack().scenes()) {
            chapters.put(scene.chapter(), new Measures.OfChapter(scene.chapter(), Span.NONE, Told.NOTHING));
        }
    }

    /** Once. */
    Measures.Walks from(StartId start, int count) {
        int gone = 0;
        while (gone < count && gone - ended < UNENDED_MAX) {
            go(KnownPaths.begin(story, start));
            gone++;
        }
        List<Measures.OfChapter> come = chapters.values().stream()
                .filter(each -> 0 < each.before().count())
                .sorted(Comparator.comparingDouble(each -> each.before().mean()))
                .toList();
        return new Measures.Walks(start, gone, ended, whole, come);
    }

    private void go(Play beginning) {
        Map<String, Stretch> stretches = new LinkedHashMap<>();
        Play play = beginning;
        read(play, stretches);
        List<Option> open = open(play);
        while (!open.isEmpty() && play.length() < Walk.DECISIONS_MAX) {
            Scene scene = play.scene();
            if (!(scene.way() instanceof Way.Chance)) {
                Stretch decided = new Stretch(play.length(), 1, labels(play), Span.NONE.plus(open.size()));
                stretches.merge(scene.chapter(), decided, Stretch::plus);
            }
            play = play.take(drawn(open).id());
            read(play, stretches);
            open = open(play);
        }
        ended += play.isOver() ? 1 : 0;
        stretches.forEach(
                (chapter, stretch) -> chapters.computeIfPresent(chapter, (name, others) -> stretch.after(others)));
        whole = stretches.values().stream().reduce(Stretch.NONE, Stretch::plus).after(whole);
    }

    private void read(Play play, Map<String, Stretch> stretches) {
        for (Passage passage : play.latest().passages()) {
            int read = words.told(passage);
            String chapter = story.pack().scene(passage.scene()).chapter();
            stretches.merge(chapter, new Stretch(play.length(), 0, read, Span.NONE), Stretch::plus);
        }
    }

    /** Nobody reads all that could be proposed at a table. */
    private static int labels(Play play) {
        int read = 0;
        if (play.scene().way() instanceof Way.Choose) {
            for (Option option : play.options()) {
                read += WrittenWords.words(option.label());
            }
        }
        return read;
    }

    private static List<Option> open(Play play) {
        return play.isOver()
                ? List.of()
                : play.options().stream().filter(Option::open).toList();
    }

    /** All that is open is as likely where the player decides; where chance does, its weights count. */
    private Option drawn(List<Option> open) {
        return open.get(Walk.drawn(open.size(), place -> weight(open.get(place)), draw));
    }

    private static int weight(Option option) {
        return option.kind() instanceof Option.Kind.Branch branch
                ? branch.branch().weight()
                : 1;
    }
}
