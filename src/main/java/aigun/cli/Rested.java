package aigun.cli;

import aigun.play.CodeBook;
import aigun.play.JournalReading;
import aigun.play.Play;
import aigun.play.ShareCode;
import aigun.screen.Messages;
import aigun.screen.World;
import java.nio.file.Path;
import java.util.Optional;

/** Where a share code rests, played on a pack as it is now. */
sealed interface Rested {
    /** There. */
    record At(Play play) implements Rested {}

    /** Nowhere: why not. */
    record Nowhere(String sentence) implements Rested {}

    /**
     * Plays it, if anything can be played of it.
     *
     * @param name what it was called on the command line
     */
    static Rested of(Given.Coded given, String name, Playable on) {
        Optional<String> trouble = unplayable(given, name, on.messages());
        if (trouble.isPresent()) {
            return new Nowhere(trouble.get());
        }
        return on.played(((ShareCode.Reading.Good) given.reading()).code());
    }

    /** Why nothing can be played of it, on whatever pack; empty when something can. */
    static Optional<String> unplayable(Given given, String name, Messages messages) {
        if (given instanceof Given.Recorded recorded) {
            JournalReading reading = recorded.reading();
            if (reading instanceof JournalReading.Damaged damaged) {
                return Optional.of(messages.text("path.damaged", name, Integer.toString(damaged.line())));
            }
            boolean nothing = reading.journal().isEmpty();
            return nothing ? Optional.of(SavedGames.unreadable(reading, Path.of(name), messages)) : Optional.empty();
        }
        Given.Coded coded = (Given.Coded) given;
        if (coded.reading() instanceof ShareCode.Reading.Good) {
            return Optional.empty();
        }
        if (coded.reading() instanceof ShareCode.Reading.Newer newer) {
            return Optional.of(messages.text("code.newer", Integer.toString(newer.version())));
        }
        boolean typed = coded.source() == Given.Source.COMMAND_LINE;
        return Optional.of(messages.text(typed ? "code.damaged.typed" : "code.damaged", name));
    }

    /** What codes are played on. */
    record Playable(World world, Messages messages) {
        private Rested played(ShareCode code) {
            if (!code.isOf(world.story().pack().id())) {
                return nowhere("code.other-pack", world.story().pack().id());
            }
            if (!code.isBy(world.storyHash())) {
                return nowhere("code.other-rules", world.story().pack().id());
            }
            CodeBook.Followed followed =
                    CodeBook.of(world.story(), world.storyHash()).follow(code);
            if (followed instanceof CodeBook.Followed.Arrived arrived) {
                return new At(arrived.play());
            }
            return followed instanceof CodeBook.Followed.Lost lost
                    ? nowhere("code.lost", world.story().pack().id(), Integer.toString(lost.step()))
                    : nowhere("code.no-start", world.story().pack().id());
        }

        private Rested nowhere(String key, String... parts) {
            return new Nowhere(messages.text(key, parts));
        }
    }
}
