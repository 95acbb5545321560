package aigun.cli;

import aigun.model.Decision;
import aigun.play.ClassCount.Papers;
import aigun.play.ClassCounts;
import aigun.play.CodeBook;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.Journey;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.ShareCode;
import aigun.report.ClassReport.LeftOut;
import aigun.report.ClassReport.Why;
import aigun.report.PathCheck;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts one thing after the other that was given for a path of a class. Each worker has its own. */
final class Counting {
    private final World world;
    private final Messages messages;
    private final ClassCounts counts;
    private final CodeBook codes;
    private final List<LeftOut> leftOut = new ArrayList<>();

    Counting(World world, Messages messages) {
        this.world = world;
        this.messages = messages;
        counts = new ClassCounts(world.story());
        codes = CodeBook.of(world.story(), world.storyHash());
    }

    /** What was counted so far. */
    ClassCounts counts() {
        return counts;
    }

    /** What was not, and why, in no order. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** A file, or a share code; whatever it is, it is counted or left out. */
    void count(String name) {
        try {
            List<Given> given = Given.all(name);
            for (int index = 0; index < given.size(); index++) {
                count(given.get(index), given.size() == 1 ? name : name + ":" + (index + 1));
            }
        } catch (IOException unopened) {
            leaveOut(name, Why.UNOPENED, Faults.sentence(messages, unopened));
        } catch (InvalidPathException unnameable) {
            leaveOut(name, Why.UNOPENED, messages.text("fault.unnameable", unnameable.getInput()));
        }
    }

    /** What can't even be looked at. */
    void unopened(String name, IOException why) {
        leaveOut(name, Why.UNOPENED, Faults.sentence(messages, why));
    }

    private void leaveOut(String name, Why why, String sentence) {
        leftOut.add(new LeftOut(name, why, sentence));
    }

    private void count(Given given, String name) {
        Optional<PathCheck.Unheld> unheld = Verifying.unheld(given, name, messages);
        if (unheld.isPresent()) {
            leaveOut(name, why(unheld.get().kind()), unheld.get().sentence());
        } else if (given instanceof Given.Recorded recorded) {
            count(recorded.reading(), name);
        } else {
            count(((ShareCode.Reading.Good) ((Given.Coded) given).reading()).code(), name);
        }
    }

    private static Why why(PathCheck.Kind kind) {
        if (kind == PathCheck.Kind.UNBEGUN) {
            return Why.CUT;
        }
        boolean newer = kind == PathCheck.Kind.NEWER;
        return newer ? Why.NEWER : kind == PathCheck.Kind.UNREADABLE ? Why.UNREADABLE : Why.DAMAGED;
    }

    private void count(JournalReading reading, String name) {
        Journal journal = reading.journal().get(0);
        if (reading instanceof JournalReading.Torn torn) {
            leaveOut(name, Why.CUT, messages.text("verify.cut", Integer.toString(torn.line())));
            return;
        }
        boolean opened = journal.notes().stream().anyMatch(note -> note.kind().equals(Journal.Note.READ));
        List<Decision> decisions =
                journal.line().stream().map(Journal.Entry::decision).toList();
        Journey.Following following = Journey.follow(world.story(), journal.header(), decisions);
        if (following instanceof Journey.Following.Unplayable unplayable
                && unplayable.obstacle() == Replay.Obstacle.OTHER_PACK) {
            leaveOut(
                    name,
                    Why.OTHER_PACK,
                    messages.text("verify.other-pack", journal.header().pack()));
        } else {
            take(following, name, opened ? Papers.OPENED : Papers.NONE_OPENED);
        }
    }

    private void count(ShareCode code, String name) {
        if (!code.isOf(world.story().pack().id())) {
            leaveOut(
                    name,
                    Why.OTHER_PACK,
                    messages.text("code.other-pack", world.story().pack().id()));
            return;
        }
        CodeBook.Followed followed = codes.follow(code);
        if (followed instanceof CodeBook.Followed.Arrived arrived) {
            Play play = arrived.play();
            take(Journey.follow(world.story(), play.header(), play.decisions()), name, Papers.UNKNOWN);
        } else if (followed instanceof CodeBook.Followed.Lost lost) {
            take(new Journey.Following.Lost(lost.step(), lost.reason()), name, Papers.UNKNOWN);
        } else {
            Replay.Obstacle obstacle = ((CodeBook.Followed.Unplayable) followed).obstacle();
            take(new Journey.Following.Unplayable(obstacle), name, Papers.UNKNOWN);
        }
    }

    /** Of what doesn't fit it is not told what was decided there: the name of the file may be somebody's. */
    private void take(Journey.Following following, String name, Papers papers) {
        if (following instanceof Journey.Following.Arrived arrived) {
            counts.add(arrived.journey(), papers);
        } else if (following instanceof Journey.Following.Lost lost) {
            String reason = messages.text("verify.reason." + Messages.word(lost.reason()));
            leaveOut(name, Why.UNFIT, messages.text("stats.unfit", Integer.toString(lost.step()), reason));
        } else {
            Replay.Obstacle obstacle = ((Journey.Following.Unplayable) following).obstacle();
            leaveOut(name, Why.UNFIT, messages.text("verify.obstacle." + Messages.word(obstacle)));
        }
    }
}
