package aigun.play;

import aigun.FerryPack;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Start;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Random plays for properties: seeded, so that a failure names the walk that shows it. */
final class Walks {
    static final Story STORY = Story.compile(FerryPack.PACK);

    private static final int WALKS = 200;
    private static final int STEPS_MAX = 30;

    private Walks() {}

    /** A play and the seed it came from. */
    record Walk(long seed, Play play) {
        @Override
        public String toString() {
            return "seed " + seed + ": " + play.path().decisions();
        }
    }

    static Stream<Walk> all() {
        return LongStream.range(0, WALKS).mapToObj(seed -> new Walk(seed, walk(new SplittableRandom(seed))));
    }

    static PathHeader header(Start start, Start.Level... adjusted) {
        return new PathHeader(
                FerryPack.PACK.id(),
                FerryPack.PACK.version(),
                Hashes.story(FerryPack.PACK),
                "0123456789abcdef",
                start.id(),
                List.of(adjusted),
                "play");
    }

    static Play walk(SplittableRandom random) {
        Start start = random.nextInt(2) == 0 ? FerryPack.START : FerryPack.AT_THE_TABLE;
        Start.Level trust = new Start.Level(FerryPack.TRUST, random.nextInt(6));
        Play play = Play.begin(STORY, random.nextInt(2) == 0 ? header(start) : header(start, trust));
        int steps = random.nextInt(STEPS_MAX + 1);
        for (int step = 0; step < steps && !play.isOver(); step++) {
            List<Option> open = open(play);
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }

    static List<Option> open(Play play) {
        return play.options().stream().filter(Option::open).toList();
    }
}
