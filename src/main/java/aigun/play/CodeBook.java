package aigun.play;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.MoveIds;
import aigun.model.Rename;
import aigun.model.Renaming;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.StartId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The share codes of one pack: writes plays as codes, and plays what codes say. Each thread has its own. */
public final class CodeBook {
    private final Story story;
    private final String storyHash;
    private final Renaming renaming;
    private final CodeWords starts = new CodeWords();
    private final SortedMap<String, CodeWords> scenes = new TreeMap<>();

    /** What came of writing a code. */
    public sealed interface Writing {
        record Written(ShareCode code) implements Writing {}

        /** Two things have the same short hash; {@code id} is the one that was to be written. */
        record Alike(String id) implements Writing {}
    }

    /** What came of playing a code. */
    public sealed interface Followed {
        /** To its end, which is no more than its last decision. */
        record Arrived(Play play) implements Followed {}

        /** As far as it could be played. */
        record Lost(Play play, Replay.Reason reason) implements Followed {
            /** The number of the decision that can't be made, counted from 1. */
            public int step() {
                return play.length() + 1;
            }
        }

        /** Nothing could be played. */
        record Unplayable(Replay.Obstacle obstacle) implements Followed {}
    }

    private CodeBook(Story story, String storyHash) {
        this.story = story;
        this.storyHash = storyHash;
        renaming = new Renaming(story.pack().renames());
        for (Start start : story.pack().starts()) {
            String id = start.id().text();
            starts.add(id, renaming.id(Renaming.Way.TO_OLDEST, Rename.Kind.START, "", id));
        }
    }

    /** The codes of a story, which is known by this hash. */
    public static CodeBook of(Story story, String storyHash) {
        return new CodeBook(story, storyHash);
    }

    /** The code of a play of this story. */
    public Writing write(Play play) {
        Optional<String> start = starts.word(play.start().id().text());
        if (start.isEmpty()) {
            return new Writing.Alike(play.start().id().text());
        }
        StringBuilder body = new StringBuilder(start.get());
        body.append(CodeLevels.write(story.pack(), play.start(), play.header().adjusted()));
        for (Decision decision : play.decisions()) {
            Scene scene = story.pack().scene(decision.scene());
            Optional<String> word = words(scene).word(decision.choice().text());
            if (word.isEmpty()) {
                return new Writing.Alike(decision.toString());
            }
            body.append(word.get());
        }
        return new Writing.Written(ShareCode.of(story.pack(), storyHash, body.toString()));
    }

    /** Plays a code as far as this story lets it, whether or not it was made by the same rules. */
    public Followed follow(ShareCode code) {
        if (!code.isOf(story.pack().id())) {
            return new Followed.Unplayable(Replay.Obstacle.OTHER_PACK);
        }
        String body = code.body();
        Optional<CodeWords.Found> found = starts.read(body, 0);
        if (found.isEmpty()) {
            return new Followed.Unplayable(Replay.Obstacle.UNKNOWN_START);
        }
        Start start = story.pack().start(new StartId(found.get().id())).orElseThrow();
        int at = found.get().bits();
        Optional<CodeLevels.Read> levels = CodeLevels.read(story.pack(), start, body.substring(at));
        if (levels.isEmpty()) {
            return new Followed.Unplayable(Replay.Obstacle.UNFIT_LEVEL);
        }
        PathHeader header = new PathHeader(
                story.pack().id(),
                story.pack().version(),
                storyHash,
                PathHeader.UNHASHED,
                start.id(),
                levels.get().levels(),
                "play");
        return follow(
                Play.begin(story, header), body.substring(at + levels.get().bits()));
    }

    private Followed follow(Play beginning, String bits) {
        Play play = beginning;
        int at = 0;
        while (CodeWords.BITS_LEAST <= bits.length() - at) {
            if (play.isOver()) {
                return new Followed.Lost(play, Replay.Reason.OVER);
            }
            Optional<CodeWords.Found> found = words(play.scene()).read(bits, at);
            Optional<Option> option = found.isEmpty()
                    ? Optional.empty()
                    : play.option(new ChoiceId(found.get().id()));
            if (found.isEmpty() || option.isEmpty()) {
                return new Followed.Lost(play, Replay.Reason.UNKNOWN_CHOICE);
            }
            if (!option.get().open()) {
                return new Followed.Lost(play, Replay.Reason.LOCKED);
            }
            play = play.take(option.get().id());
            at += found.get().bits();
        }
        boolean rest = 0 <= bits.indexOf('1', at);
        return rest ? new Followed.Lost(play, Replay.Reason.UNKNOWN_CHOICE) : new Followed.Arrived(play);
    }

    private CodeWords words(Scene scene) {
        return scenes.computeIfAbsent(scene.id().text(), id -> {
            CodeWords words = new CodeWords();
            for (ChoiceId choice : MoveIds.of(scene, story.pack().issues())) {
                words.add(choice.text(), renaming.oldest(scene.id(), choice));
            }
            return words;
        });
    }
}
