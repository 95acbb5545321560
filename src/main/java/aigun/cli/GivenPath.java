package aigun.cli;

import aigun.play.CodeBook;
import aigun.play.DecisionPath;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.ShareCode;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Controls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path that somebody gives on the command line, played on a pack. What may stand there is read here and nowhere else. */
sealed interface GivenPath {
    /** As much as can be played; empty where nothing can, else exactly one. */
    List<Play> begun();

    /** What should be known of it, as sentences in a line; empty for nothing. */
    String noticed();

    /**
     * It can be played to its end.
     *
     * @param notices what somebody should know who believes in it, each a sentence
     */
    record Fits(Play play, List<String> notices) implements GivenPath {
        public Fits {
            notices = List.copyOf(notices);
        }

        @Override
        public List<Play> begun() {
            return List.of(play);
        }

        @Override
        public String noticed() {
            return String.join(" ", notices);
        }
    }

    /**
     * It can't be read or played to its end: why, and what the program ends with.
     *
     * @param begun as much as can be played; empty where nothing can, else exactly one
     */
    record Misfit(String sentence, int exit, List<Play> begun) implements GivenPath {
        public Misfit {
            begun = List.copyOf(begun);
        }

        /** Nothing can be played. */
        Misfit(String sentence, int exit) {
            this(sentence, exit, List.of());
        }

        @Override
        public String noticed() {
            return sentence;
        }
    }

    /** Of a file, a share code, or standard input. */
    static GivenPath of(String argument, World world, Messages messages) throws IOException {
        return of(Given.of(argument), argument, world, messages);
    }

    /** Of what was read of it already. */
    static GivenPath of(Given given, String argument, World world, Messages messages) {
        return new Reader(argument, world, messages).read(given);
    }

    /** What it is called where it is spoken of. */
    static String name(String argument, Messages messages) {
        return argument.equals(Given.INPUT) ? messages.text("compare.input") : Controls.visible(argument);
    }

    /** The same where it is shown to others: a file by its own name, since the folders before it say who somebody is. */
    static String called(String argument, Messages messages) {
        boolean file = !argument.equals(Given.INPUT) && !Given.isCode(argument);
        return file ? Controls.visible(Path.of(argument).getFileName().toString()) : name(argument, messages);
    }

    /** Reads and plays it. */
    record Reader(String argument, World world, Messages messages) {
        private GivenPath read(Given given) {
            Optional<String> unsound = Unsound.why(given, name(argument, messages), messages);
            if (unsound.isPresent()) {
                return believed(given, unsound.get());
            }
            return given instanceof Given.Recorded recorded
                    ? read(recorded.reading())
                    : read(((ShareCode.Reading.Good) ((Given.Coded) given).reading()).code());
        }

        /** What can be played of a file before the place where it is damaged. */
        private Misfit believed(Given given, String unsound) {
            List<Journal> journal = given instanceof Given.Recorded recorded
                    ? recorded.reading().journal()
                    : List.of();
            if (journal.isEmpty()) {
                return new Misfit(unsound, Exits.FINDINGS);
            }
            GivenPath played = played(journal.get(0).path(), List.of(unsound));
            List<Play> begun = played.begun();
            return new Misfit(begun.isEmpty() ? unsound : played.noticed(), Exits.FINDINGS, begun);
        }

        private GivenPath read(JournalReading reading) {
            Journal journal = reading.journal().get(0);
            List<String> notices = new ArrayList<>();
            if (reading instanceof JournalReading.Torn) {
                notices.add(messages.text("path.torn", name(argument, messages)));
            }
            return played(journal.path(), notices);
        }

        private GivenPath read(ShareCode code) {
            String pack = world.story().pack().id();
            if (!code.isOf(pack)) {
                return uncoded("code.other-pack", pack);
            }
            if (!code.isBy(world.storyHash())) {
                return uncoded("code.other-rules", pack);
            }
            CodeBook.Followed followed =
                    CodeBook.of(world.story(), world.storyHash()).follow(code);
            if (followed instanceof CodeBook.Followed.Arrived arrived) {
                return new Fits(arrived.play(), List.of());
            }
            return followed instanceof CodeBook.Followed.Lost lost
                    ? uncoded("code.lost", pack, Integer.toString(lost.step()))
                    : uncoded("code.no-start", pack);
        }

        private Misfit uncoded(String key, String... values) {
            return new Misfit(messages.text(key, values), Exits.FINDINGS);
        }

        /** @param noticed what is known of it already, each a sentence */
        private GivenPath played(DecisionPath path, List<String> noticed) {
            List<String> notices = new ArrayList<>(noticed);
            Replay.Result result = Replay.of(world.story(), path);
            if (result instanceof Replay.Result.Arrived arrived) {
                if (!path.header().storyHash().equals(world.storyHash())) {
                    notices.add(messages.text("path.rules", name(argument, messages)));
                }
                return new Fits(arrived.play(), notices);
            }
            if (result instanceof Replay.Result.Diverged diverged) {
                String step = Integer.toString(diverged.step());
                notices.add(misfit("path.diverged", step, diverged.decision().text())
                        .sentence());
                return new Misfit(String.join(" ", notices), Exits.FINDINGS, List.of(diverged.play()));
            }
            Replay.Obstacle obstacle = ((Replay.Result.Unplayable) result).obstacle();
            String start = path.header().start().text();
            return switch (obstacle) {
                case OTHER_PACK ->
                    misfit(
                            "path.other-pack",
                            path.header().pack(),
                            world.story().pack().id());
                case UNKNOWN_START -> misfit("path.unknown-start", start);
                case UNFIT_LEVEL -> misfit("path.unfit-level", start);
            };
        }

        private Misfit misfit(String key, String... values) {
            List<String> all = new ArrayList<>(List.of(name(argument, messages)));
            all.addAll(List.of(values));
            return new Misfit(messages.text(key, all.toArray(String[]::new)), Exits.FINDINGS);
        }
    }
}
