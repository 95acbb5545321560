package aigun.cli;

import aigun.author.Origin;
import aigun.model.Side;
import aigun.model.Start;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.report.Chart.Coverage;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Suggest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where explorations are to begin. */
sealed interface Aims {
    /** A play that rests where an exploration begins. */
    record Aim(Play play, Origin origin) {}

    /** There. */
    record At(List<Aim> aims, Coverage coverage) implements Aims {
        public At {
            aims = List.copyOf(aims);
        }
    }

    /** Nowhere: why, and what the program ends with. */
    record Nowhere(String sentence, int exit) implements Aims {}

    /**
     * What was asked for, each empty if it was not.
     *
     * @param from a path, as {@link Given} takes it
     */
    record Wish(String side, String start, String from) {}

    static Aims of(Wish wish, World world, Messages messages) throws IOException {
        Aiming aiming = new Aiming(world, messages);
        if (!wish.from().isEmpty()) {
            return aiming.at(wish.from());
        }
        return wish.start().isEmpty() ? aiming.startsOf(wish.side()) : aiming.start(wish);
    }

    /** Looks for it. */
    record Aiming(World world, Messages messages) {
        private Aims startsOf(String side) {
            List<String> sides = new ArrayList<>();
            for (Side each : world.story().pack().sides()) {
                sides.add(each.id().text());
            }
            if (!side.isEmpty() && !sides.contains(side)) {
                return new Nowhere(
                        messages.text("explore.no-side", side, Suggest.hint(side, sides))
                                .strip(),
                        Exits.USAGE);
            }
            List<Aim> aims = new ArrayList<>();
            for (Start start : world.story().pack().starts()) {
                if (side.isEmpty() || start.side().text().equals(side)) {
                    aims.add(opening(start));
                }
            }
            boolean every = aims.size() == world.story().pack().starts().size();
            return aims.isEmpty()
                    ? new Nowhere(messages.text("explore.no-start-of", side), Exits.USAGE)
                    : new At(aims, every ? Coverage.EVERY_START : Coverage.ONE_SIDE);
        }

        private Aims start(Wish wish) {
            List<String> ids = new ArrayList<>();
            for (Start start : world.story().pack().starts()) {
                ids.add(start.id().text());
                if (start.id().text().equals(wish.start())) {
                    boolean fits = wish.side().isEmpty()
                            || wish.side().equals(start.side().text());
                    return fits
                            ? new At(List.of(opening(start)), Coverage.ONE_PLACE)
                            : new Nowhere(messages.text("explore.other-side", wish.start(), wish.side()), Exits.USAGE);
                }
            }
            String hint = Suggest.hint(wish.start(), ids);
            return new Nowhere((messages.text("cli.no-start", wish.start()) + " " + hint).strip(), Exits.USAGE);
        }

        private Aim opening(Start start) {
            PathHeader header = new PathHeader(
                    world.story().pack().id(),
                    world.story().pack().version(),
                    world.storyHash(),
                    world.contentHash(),
                    start.id(),
                    List.of(),
                    "play");
            return new Aim(Play.begin(world.story(), header), new Origin.Opening(start, List.of()));
        }

        private Aims at(String from) throws IOException {
            GivenPath given = GivenPath.of(from, world, messages);
            if (given instanceof GivenPath.Misfit misfit) {
                return new Nowhere(misfit.sentence(), misfit.exit());
            }
            Play play = ((GivenPath.Fits) given).play();
            return new At(List.of(new Aim(play, new Origin.Resting(play.state(), play.past()))), Coverage.ONE_PLACE);
        }
    }
}
