package aigun.screen;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.KnownPath;
import aigun.play.Alignment;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path that is looked at beside the one on record: where they part and meet, what differs, and the terms of both. */
final class RecordSheet {
    private final Scribe scribe;
    private final List<Doc.Block> story = new ArrayList<>();
    private final Choices choices = new Choices();

    private RecordSheet(Scribe scribe) {
        this.scribe = scribe;
    }

    static Sheet of(Scribe scribe, Reel reel) {
        RecordSheet sheet = new RecordSheet(scribe);
        Play whole = reel.whole();
        Optional<Play> record = record(whole);
        if (record.isPresent()) {
            sheet.add(Alignment.of(whole, record.get()));
        } else {
            sheet.words("setup.no-record");
        }
        sheet.choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(
                scribe.text("record.title"), whole.start().title(), scribe.text("replay.path", reel.name()));
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit");
        return Sheet.of(head, new Doc(sheet.story), sheet.choices, hints);
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
            words("record.so-far");
            return;
        }
        if (!plays.isParted()) {
            words("record.same");
        } else if (plays.isOfOneBeginning()) {
            String number = Integer.toString(plays.shared() + 1);
            words("record.parted", number, plays.oneThen().scene().title());
            meetings(plays);
        } else {
            words("setup.custom");
        }
        terms(plays);
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

    /** The terms that differ, once the path is over. */
    private void terms(Alignment plays) {
        if (!plays.one().isOver() || !plays.other().isOver()) {
            return;
        }
        List<Doc.Fact> facts = new ArrayList<>();
        for (Issue issue : scribe.pack().issues()) {
            String one = position(issue, plays.one());
            String other = position(issue, plays.other());
            if (!one.equals(other)) {
                facts.add(new Doc.Fact(issue.name(), one, scribe.text("record.term", other)));
            }
        }
        if (facts.isEmpty()) {
            words("record.terms-same");
        } else {
            story.add(new Doc.Facts(scribe.text("record.terms"), Doc.Shape.LIST, facts));
        }
    }

    private String position(Issue issue, Play play) {
        Draft draft = scribe.story().draft(play.state());
        return scribe.position(issue, draft.position(issue.id()));
    }

    /** The decisions that differ; choosing one goes there. */
    private void rows(Alignment plays) {
        boolean headed = false;
        for (Alignment.Row row : plays.rows()) {
            if (!row.isSame()) {
                if (!headed) {
                    choices.heading(scribe.text("record.decisions"));
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
        String note = scribe.text("record.other", other);
        if (row.one().isEmpty()) {
            choices.block(new Doc.Item(0, "-", List.of(new Run(scene + ". " + note, Role.DIM))));
            return;
        }
        Turn turn = row.one().get(0);
        String deed = scribe.text("record.deed", Integer.toString(turn.number()), scene, label(turn));
        choices.add(deed, List.of(note), new Action.Look(turn.number() - 1));
    }

    private void words(String key, String... values) {
        story.add(new Doc.Text(0, List.of(new Run(scribe.text(key, values), Role.PLAIN))));
    }

    private String scene(Turn turn) {
        return scribe.words().title(turn.decision().scene());
    }

    private String label(Turn turn) {
        return DeedSheets.label(scribe, turn.option());
    }
}
