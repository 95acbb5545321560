package aigun.screen;

import aigun.model.KnownPath;
import aigun.play.Alignment;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path that is looked at beside the one on record or another: where they part and meet, what differs, and the terms of
 * both.
 */
final class BesideSheet {
    private final Scribe scribe;
    private final List<OtherPath> beside;
    private final List<Doc.Block> story = new ArrayList<>();
    private final Choices choices = new Choices();

    private BesideSheet(Scribe scribe, List<OtherPath> beside) {
        this.scribe = scribe;
        this.beside = beside;
    }

    static Sheet of(Scribe scribe, Reel reel) {
        BesideSheet sheet = new BesideSheet(scribe, reel.beside());
        Play whole = reel.whole();
        Optional<Play> other = reel.beside().isEmpty()
                ? record(whole)
                : Optional.of(reel.beside().get(0).whole());
        sheet.others();
        if (other.isPresent()) {
            sheet.add(Alignment.of(whole, other.get()));
        } else {
            sheet.words("setup.no-record");
        }
        return sheet.sheet(reel, sheet.story);
    }

    /** All that can be said of both, where somebody said it. */
    static Sheet both(Scribe scribe, Reel reel) {
        return new BesideSheet(scribe, reel.beside())
                .sheet(reel, reel.beside().get(0).told());
    }

    private Sheet sheet(Reel reel, List<Doc.Block> text) {
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(
                title(scribe, reel), reel.whole().start().title(), scribe.text("replay.path", reel.name()));
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit");
        return Sheet.of(head, new Doc(text), choices, hints);
    }

    static String title(Scribe scribe, Reel reel) {
        return reel.beside().isEmpty()
                ? scribe.text("record.title")
                : scribe.text("beside.title", reel.beside().get(0).name());
    }

    /** What else can be done with two paths that were given. */
    private void others() {
        for (OtherPath other : beside) {
            if (!other.told().isEmpty()) {
                choices.add(scribe.text("beside.both"), new Action.Open(Screen.Plain.BOTH));
            }
            choices.add(scribe.text("beside.turn", other.name()), Action.Plain.OTHER_PATH);
        }
    }

    /** What is said differently of the path on record and of another. */
    private String against(String key, String... values) {
        return against(scribe, beside, key, values);
    }

    static String against(Scribe scribe, List<OtherPath> beside, String key, String... values) {
        return scribe.text((beside.isEmpty() ? "record." : "beside.") + key, values);
    }

    private static Optional<Play> record(Play whole) {
        Optional<KnownPath> known = KnownPaths.historyOf(whole.story(), whole.start());
        return known.map(path -> KnownPaths.replay(whole.story(), path))
                .filter(Replay.Result.Arrived.class::isInstance)
                .map(result -> ((Replay.Result.Arrived) result).play());
    }

    private void add(Alignment plays) {
        boolean followed =
                plays.isOfOneBeginning() && plays.shared() == plays.one().length();
        if (followed && !plays.one().isOver()) {
            says(against("so-far"));
            return;
        }
        if (!plays.isParted()) {
            says(against("same"));
        } else if (plays.isOfOneBeginning()) {
            String number = Integer.toString(plays.shared() + 1);
            says(against("parted", number, plays.oneThen().scene().title()));
            meetings(plays);
        } else {
            says(beside.isEmpty() ? scribe.text("setup.custom") : scribe.text("beside.parted-at-start"));
        }
        if (plays.one().isOver() && plays.other().isOver()) {
            story.addAll(new BesideTerms(scribe, beside, plays).blocks());
        }
        rows(plays);
    }

    private void meetings(Alignment plays) {
        Optional<Alignment.Meeting> state = plays.stateAgain();
        if (state.isPresent()) {
            words("record.met", Integer.toString(state.get().one()));
            return;
        }
        Optional<Alignment.Row> again = plays.sceneAgain();
        if (again.isPresent()) {
            Turn turn = again.get().one().get(0);
            words("record.scene-again", Integer.toString(turn.number()), scene(turn));
        } else {
            words("record.never-met");
        }
    }

    /** The decisions that differ; choosing one goes there. */
    private void rows(Alignment plays) {
        boolean headed = false;
        for (Alignment.Row row : plays.rows()) {
            if (!row.isSame()) {
                if (!headed) {
                    choices.heading(against("decisions"));
                }
                headed = true;
                row(row);
            }
        }
    }

    private void row(Alignment.Row row) {
        String scene = scene(row.any());
        String other = row.other().isEmpty()
                ? scribe.text("record.nothing")
                : label(row.other().get(0));
        String note = against("other", other);
        if (row.one().isEmpty()) {
            choices.block(new Doc.Item(0, "-", List.of(new Run(scene + ". " + note, Role.DIM))));
            return;
        }
        Turn turn = row.one().get(0);
        String deed = scribe.text("record.deed", Integer.toString(turn.number()), scene, label(turn));
        choices.add(deed, List.of(note), new Action.Look(turn.number() - 1));
    }

    private void words(String key, String... values) {
        says(scribe.text(key, values));
    }

    private void says(String words) {
        story.add(TitleSheets.words(words));
    }

    private String scene(Turn turn) {
        return scribe.words().title(turn.decision().scene());
    }

    private String label(Turn turn) {
        return DeedSheets.label(scribe, turn.option());
    }
}
