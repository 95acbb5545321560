package aigun.screen;

import aigun.engine.Option;
import aigun.model.Evidence;
import aigun.model.Scene;
import aigun.model.Way;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scene that is played: what the last decision brought, the prose, how things stand, the choices. */
final class PlaySheet {
    private PlaySheet() {}

    static Sheet of(Scribe scribe) {
        Scene scene = scribe.play().scene();
        Choices choices = choices(scribe, scene);
        Sheet.Parts parts = new Sheet.Parts(
                story(scribe, scene), Standing.of(scribe, scene), Standing.beside(scribe, scene), choices.doc());
        List<Sheet.Hint> hints = hints(scribe);
        boolean decides = scene.way() instanceof Way.Choose || scene.way() instanceof Way.Bargain;
        Sheet.Opening opening = decides ? Sheet.Opening.UNCHOSEN : Sheet.Opening.FIRST;
        return new Sheet(scribe.head(scene), parts, choices.actions(), hints, opening);
    }

    /** Looking back is what is wanted most once it is over; until then, what can be read. */
    private static List<Sheet.Hint> hints(Scribe scribe) {
        List<String> names = new ArrayList<>(List.of("choose", "scroll", "draft"));
        if (!scribe.pack().map().isEmpty()) {
            names.add("map");
        }
        names.add("papers");
        names.addAll(scribe.play().isOver() ? List.of("debrief", "look") : List.of("look", "undo"));
        names.addAll(List.of("log", "view", "help", "quit"));
        return Sheets.hints(scribe.messages(), names.toArray(new String[0]));
    }

    /** What was told last: the outcome before the new scene; at a table that play stays at, the answer alone. */
    static Doc story(Scribe scribe, Scene scene) {
        Marks marks = Marks.of(scribe);
        List<Doc.Block> blocks = new ArrayList<>();
        int number = scribe.play().length();
        if (0 < number) {
            blocks.add(decided(scribe, scribe.play().turn(number)));
        }
        blocks.addAll(Told.blocks(scribe, marks, scribe.play().latest()));
        blocks.addAll(marks.list());
        if (scene.way() instanceof Way.Chance) {
            blocks.add(TitleSheets.words(scribe.text("chance.about")));
        }
        return new Doc(blocks);
    }

    /** What the player did; in the views that show it, with the one word on how it stands beside history. */
    static Doc.Block decided(Scribe scribe, Turn turn) {
        List<Run> runs = new ArrayList<>();
        boolean chance = turn.option().kind() instanceof Option.Kind.Branch;
        runs.add(new Run(scribe.text(chance ? "play.chance" : "play.you") + " ", Role.DIM));
        runs.add(new Run(DeedSheets.label(scribe, turn.option()), Role.EMPHASIS));
        if (scribe.viewing() != Viewing.PLAY) {
            Play then = scribe.play();
            Optional<Verdict> verdict = Verdict.of(then, turn.number());
            if (verdict.isPresent()) {
                Evidence.Status status = verdict.get().evidence().status();
                runs.add(new Run(" · ", Role.RULE));
                runs.add(new Run(scribe.status(status), status(status)));
            }
        }
        return new Doc.Text(0, runs);
    }

    static Role status(Evidence.Status status) {
        return status.isDeparture() ? Role.DEPARTURE : Role.HISTORICAL;
    }

    private static Choices choices(Scribe scribe, Scene scene) {
        Choices choices = new Choices();
        if (scene.way() instanceof Way.Chance) {
            return choices.add(scribe.text("chance.draw"), Action.Plain.DRAW);
        }
        if (scene.way() instanceof Way.Bargain) {
            TableSheets.add(scribe, choices);
            return choices;
        }
        if (scene.way() instanceof Way.End) {
            return choices.add(scribe.text("end.debrief"), new Action.Open(new Screen.Debrief(Screen.Part.CONTENTS)))
                    .add(scribe.text("end.log"), new Action.Open(Screen.Plain.LOG))
                    .add(scribe.text("end.replay"), Action.Plain.REPLAY)
                    .add(scribe.text("end.title"), Action.Plain.TITLE);
        }
        for (Option option : scribe.play().options()) {
            option(scribe, choices, option);
        }
        return choices;
    }

    /** A choice by its number, or locked with its reason. */
    static void option(Scribe scribe, Choices choices, Option option) {
        option(scribe, choices, option, List.of());
    }

    /** The same with something more said beneath it. */
    static void option(Scribe scribe, Choices choices, Option option, List<String> more) {
        if (option.open()) {
            List<String> notes = new ArrayList<>(more);
            notes.addAll(studied(scribe, option));
            choices.add(option.label(), notes, new Action.Take(option.id()));
        } else {
            boolean done = option.locked().isEmpty();
            String reason = done ? scribe.text("locked.done") : scribe.text("locked.reason", option.locked());
            choices.locked(option.label(), reason);
        }
    }

    /** Its status before choosing, in the view for lessons. */
    static List<String> studied(Scribe scribe, Option option) {
        List<String> notes = new ArrayList<>();
        if (scribe.viewing() == Viewing.STUDY) {
            for (Evidence evidence : option.evidence()) {
                notes.add(
                        scribe.text("study.status", scribe.status(evidence.status()), scribe.grade(evidence.grade())));
            }
        }
        return notes;
    }
}
