package aigun.play;

import aigun.engine.Story;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A path's file written anew, with the fingerprints and ids of today on the line to its head; all else in it stays. */
public final class Blessing {
    private static final int MARK_AND_CHECKSUM = " ~".length() + PathLine.CHECKSUM_DIGITS;

    private final Journal journal;
    private final SortedMap<Integer, DecisionPath.Step> today = new TreeMap<>();
    private final DecisionPath path;

    private Blessing(Journal journal, DecisionPath path) {
        this.journal = journal;
        this.path = path;
        for (int index = 0; index < path.steps().size(); index++) {
            today.put(journal.line().get(index).number(), path.steps().get(index));
        }
    }

    /**
     * The new text of a file.
     *
     * @param pack a header with the version and the hashes the pack has today
     * @return empty when it can't be read to its last byte, or can't be played to its end
     */
    public static Optional<String> of(byte[] bytes, Story story, PathHeader pack) {
        if (!(Journal.read(bytes) instanceof JournalReading.Whole whole)
                || !(Replay.of(story, whole.known().path()) instanceof Replay.Result.Arrived arrived)) {
            return Optional.empty();
        }
        PathHeader then = arrived.play().header();
        PathHeader now = new PathHeader(
                pack.pack(),
                pack.version(),
                pack.storyHash(),
                pack.contentHash(),
                then.start(),
                then.adjusted(),
                then.view());
        Blessing blessing = new Blessing(whole.known(), arrived.play().path());
        return Optional.of(blessing.text(new String(bytes, StandardCharsets.UTF_8), now));
    }

    private String text(String written, PathHeader header) {
        StringBuilder text = new StringBuilder();
        String checksum = "";
        for (String line : written.lines().toList()) {
            String bare = line.substring(0, line.length() - MARK_AND_CHECKSUM);
            String now = text.isEmpty() ? header.toLine() : blessed(bare);
            checksum = PathLine.checksum(checksum, now);
            text.append(now).append(" ~").append(checksum).append('\n');
        }
        return text.toString();
    }

    private String blessed(String line) {
        PathLine read = PathLine.parse(line).orElseThrow();
        if (read instanceof PathLine.Made made && today.containsKey(made.number())) {
            DecisionPath.Step step = today.get(made.number());
            return new PathLine.Made(made.number(), made.parent(), step.decision(), step.prints()).toText();
        }
        if (read instanceof PathLine.End end && end.at() == journal.head()) {
            for (DecisionPath.End each : path.end()) {
                return new PathLine.End(end.at(), each.ending(), each.draft()).toText();
            }
        }
        return line;
    }
}
