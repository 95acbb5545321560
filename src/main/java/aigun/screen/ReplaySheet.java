package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.play.Deed;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A place along a path that is looked at: what had come before, what was decided there, and what else there was. */
final class ReplaySheet {
    private final Scribe scribe;
    private final Reel reel;
    private final int place;
    private final Choices choices = new Choices();

    private ReplaySheet(Scribe scribe, Reel reel) {
        this.scribe = scribe;
        this.reel = reel;
        place = scribe.play().length();
    }

    static Sheet of(Scribe scribe, Reel reel) {
        return new ReplaySheet(scribe, reel).sheet();
    }

    private Sheet sheet() {
        Scene scene = scribe.play().scene();
        if (place < reel.length()) {
            decided(Deed.of(reel.whole(), place + 1));
        } else {
            end(scene);
        }
        Sheet.Parts parts = new Sheet.Parts(
                PlaySheet.story(scribe, scene),
                Standing.of(scribe, scene),
                Standing.beside(scribe, scene),
                choices.doc());
        Sheet.Head head = new Sheet.Head(scene.title(), where(), scribe.info(scene));
        return new Sheet(head, parts, choices.actions(), hints(), Sheet.Opening.FIRST);
    }

    /** Which decision it is, of how many. */
    private String where() {
        String all = Integer.toString(reel.length());
        return place < reel.length()
                ? scribe.text("replay.where", Integer.toString(place + 1), all)
                : scribe.text(place < 2 ? "replay.after." + place : "replay.after", all);
    }

    private void decided(Deed deed) {
        choices.heading(scribe.text("replay.decided"));
        choices.add(DeedSheets.label(scribe, deed.turn().option()), new Action.Look(place + 1));
        List<Doc.Block> said = new ArrayList<>();
        for (Verdict verdict : deed.verdict()) {
            said.addAll(DeedSheets.verdict(scribe, verdict, deed.sources()));
        }
        choices.blocks(said);
        if (deed.turn().option().kind() instanceof Option.Kind.Branch) {
            return;
        }
        choices.heading(scribe.text("replay.others"));
        if (deed.scene().way() instanceof Way.Bargain) {
            TableSheets.add(scribe, choices, List.of(deed.turn().option().id()));
            return;
        }
        for (Option option : deed.options()) {
            if (!option.id().equals(deed.turn().option().id())) {
                PlaySheet.option(scribe, choices, option);
            }
        }
    }

    private void end(Scene scene) {
        if (scene.way() instanceof Way.End) {
            choices.add(scribe.text("end.debrief"), new Action.Open(new Screen.Debrief(Screen.Part.CONTENTS)));
        } else {
            choices.block(TitleSheets.words(scribe.text("replay.unfinished")));
            choices.add(scribe.text("replay.play-on"), new Action.Open(new Screen.Forking(List.of())));
        }
        choices.add(scribe.text("replay.again"), new Action.Look(0));
        choices.add(scribe.text("replay.strip"), new Action.Open(Screen.Plain.STRIP));
        choices.add(BesideSheet.title(scribe, reel), new Action.Open(Screen.Plain.BESIDE));
        choices.add(scribe.text(reel.left().isEmpty() ? "end.title" : "replay.close"), close());
    }

    private Action close() {
        return reel.left().isEmpty() ? Action.Plain.TITLE : Action.Plain.BACK;
    }

    private List<Sheet.Hint> hints() {
        List<String> names = new ArrayList<>(List.of("step", "departure", "run", "draft"));
        if (!scribe.pack().map().isEmpty()) {
            names.add("map");
        }
        names.addAll(List.of("strip", "scroll", "log", "view", "help", "quit"));
        return Sheets.hints(scribe.messages(), names.toArray(new String[0]));
    }

    /** All decisions of the path, the one at hand under the cursor; choosing one looks at it. */
    static Sheet strip(Scribe scribe, Reel reel) {
        Choices choices = new Choices();
        List<Turn> turns = reel.whole().turns();
        for (Turn turn : turns) {
            List<Run> label = List.of(
                    new Run(StripLines.sign(turn) + " ", StripLines.role(turn)),
                    new Run(DeedSheets.label(scribe, turn.option()), Role.CHOICE),
                    new Run("  " + scribe.story().scene(turn.before()).title(), Role.DIM));
            choices.add(label, new Action.Look(turn.number() - 1));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Play whole = reel.whole();
        Sheet.Head head = new Sheet.Head(
                scribe.text("replay.strip"), whole.start().title(), scribe.text("replay.path", reel.name()));
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit");
        Sheet sheet = Sheet.of(head, new Doc(StripLines.of(scribe, turns)), choices, hints);
        return sheet.openedAt(scribe.play().length() + 1);
    }

    /** Whether to play on from here, with this choice where one is given. */
    static Sheet forking(Scribe scribe, Reel reel, List<ChoiceId> choice) {
        List<Doc.Block> story = new ArrayList<>();
        for (ChoiceId id : choice) {
            Option option = scribe.play().option(id).orElseThrow();
            String label = DeedSheets.label(scribe, option);
            story.add(new Doc.Text(0, List.of(new Run(scribe.text("replay.fork.with", label), Role.PLAIN))));
        }
        String kept = reel.left().isEmpty() ? "replay.fork.own" : "replay.fork.branch";
        story.add(new Doc.Text(0, List.of(new Run(scribe.text(kept, reel.name()), Role.PLAIN))));
        Choices choices = new Choices()
                .add(scribe.text("replay.play-on"), new Action.Fork(choice))
                .add(scribe.text("replay.fork.no"), Action.Plain.BACK);
        Sheet.Head head =
                new Sheet.Head(scribe.text("replay.fork"), scribe.play().scene().title(), "");
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "choose", "back", "help", "quit");
        return Sheet.of(head, new Doc(story), choices, hints);
    }
}
