package aigun.cli;

import aigun.model.Scene;
import aigun.play.CodeBook;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.Play;
import aigun.play.ShareCode;
import aigun.play.Verifier;
import aigun.report.PathCheck;
import aigun.report.PathCheck.Kind;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds one thing after the other that was given for a path against its pack. Each worker has its own. */
final class Verifying {
    private final Worlds worlds;
    private final Messages messages;
    private final Map<String, Verifier> verifiers = new TreeMap<>();
    private final Map<String, CodeBook> books = new TreeMap<>();

    Verifying(Worlds worlds, Messages messages) {
        this.worlds = worlds;
        this.messages = messages;
    }

    /** One answer for a path; as many as there are for a list of codes. What can't be opened is answered with why. */
    List<PathCheck> check(String name) {
        try {
            Optional<PlaytestFile> playtest = PlaytestFile.of(name);
            if (playtest.isPresent()) {
                return List.of(new PlaytestCheck(playtest.get(), worlds.of(playtest.get())).check(name, messages));
            }
            List<Given> given = Given.all(name);
            List<PathCheck> checks = new ArrayList<>();
            for (int index = 0; index < given.size(); index++) {
                checks.add(check(given.get(index), given.size() == 1 ? name : name + ":" + (index + 1)));
            }
            return checks;
        } catch (IOException unopened) {
            return List.of(new PathCheck.Unheld(name, Kind.UNOPENED, Faults.sentence(messages, unopened)));
        }
    }

    private PathCheck check(Given given, String name) throws IOException {
        Optional<PathCheck.Unheld> unheld = unheld(given, name, messages);
        if (unheld.isPresent()) {
            return unheld.get();
        }
        Optional<World> world = worlds.of(given);
        if (world.isEmpty()) {
            return new PathCheck.Unheld(name, Kind.OTHER_PACK, messages.text("verify.no-pack"));
        }
        if (given instanceof Given.Recorded recorded) {
            return held(recorded.reading(), name, world.get());
        }
        return code(((ShareCode.Reading.Good) ((Given.Coded) given).reading()).code(), name, world.get());
    }

    /** The answer where nothing can be said on whatever pack; empty where something can. */
    static Optional<PathCheck.Unheld> unheld(Given given, String name, Messages messages) {
        return trouble(given, name, messages).map(why -> new PathCheck.Unheld(name, kind(given), why));
    }

    /** Why nothing can be said of it, whatever the pack. */
    private static Optional<String> trouble(Given given, String name, Messages messages) {
        if (given instanceof Given.Recorded recorded && recorded.reading() instanceof JournalReading.Damaged damaged) {
            return Optional.of(messages.text("verify.damaged", Integer.toString(damaged.line())));
        }
        if (given instanceof Given.Recorded recorded && recorded.reading() instanceof JournalReading.Newer newer) {
            return Optional.of(messages.text("verify.newer", Integer.toString(newer.format())));
        }
        Kind kind = kind(given);
        if (kind == Kind.UNBEGUN || kind == Kind.UNREADABLE) {
            return Optional.of(messages.text("verify." + kind.word()));
        }
        return Unsound.why(given, name, messages);
    }

    /** Of what nothing can be played of. */
    private static Kind kind(Given given) {
        if (given instanceof Given.Coded coded) {
            return coded.reading() instanceof ShareCode.Reading.Newer ? Kind.NEWER : Kind.DAMAGED;
        }
        JournalReading reading = ((Given.Recorded) given).reading();
        if (reading instanceof JournalReading.Newer) {
            return Kind.NEWER;
        }
        if (reading instanceof JournalReading.Bare) {
            return Kind.UNBEGUN;
        }
        return reading.journal().isEmpty() ? Kind.UNREADABLE : Kind.DAMAGED;
    }

    private PathCheck held(JournalReading reading, String name, World world) {
        Journal journal = reading.journal().get(0);
        String pack = journal.header().pack();
        if (!pack.equals(world.story().pack().id())) {
            return new PathCheck.Unheld(name, Kind.OTHER_PACK, messages.text("verify.other-pack", pack));
        }
        List<Integer> cut = reading instanceof JournalReading.Torn torn ? List.of(torn.line()) : List.of();
        return new PathCheck.Held(name, verifier(world).verify(journal.path()), cut);
    }

    Verifier verifier(World world) {
        return verifiers.computeIfAbsent(
                world.story().pack().id(), id -> Verifier.of(world.story(), world.storyHash()));
    }

    private PathCheck code(ShareCode code, String name, World world) {
        CodeBook book =
                books.computeIfAbsent(world.story().pack().id(), id -> CodeBook.of(world.story(), world.storyHash()));
        if (!code.isOf(world.story().pack().id())) {
            String pack = world.story().pack().id();
            return new PathCheck.Unheld(name, Kind.OTHER_PACK, messages.text("code.other-pack", pack));
        }
        PathCheck.Rules rules = code.isBy(world.storyHash()) ? PathCheck.Rules.THESE : PathCheck.Rules.OTHERS;
        CodeBook.Followed followed = book.follow(code);
        if (followed instanceof CodeBook.Followed.Arrived arrived) {
            Play play = arrived.play();
            Scene scene = play.scene();
            PathCheck.Rest rest = new PathCheck.Rest(
                    scene.id().text(), play.isOver(), world.story().draft(play.state()));
            return new PathCheck.Open(name, rules, play.length(), rest);
        }
        return followed instanceof CodeBook.Followed.Lost lost
                ? new PathCheck.Shut(name, rules, lost.step(), List.of(lost.reason()))
                : new PathCheck.Shut(name, rules, 0, List.of());
    }

    /** Where a file stands; empty for what is no file. */
    static Optional<Path> file(String name) {
        return name.equals(Given.INPUT) || Given.isCode(name) ? Optional.empty() : Optional.of(Path.of(name));
    }
}
