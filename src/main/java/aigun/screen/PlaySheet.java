package aigun.screen;

import aigun.engine.Option;
import aigun.engine.Passage;
import aigun.model.Evidence;
import aigun.model.Scene;
import aigun.model.Way;
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
        return new Sheet(
                scribe.head(scene),
                story(scribe, scene),
                Standing.of(scribe, scene),
                choices.doc(),
                choices.actions(),
                Sheets.hints(
                        scribe.messages(),
                        "choose",
                        "number",
                        "scroll",
                        "draft",
                        "papers",
                        "log",
                        "undo",
                        "help",
                        "quit"));
    }

    /** What was told last: the outcome before the new scene; at a table that play stays at, the answer alone. */
    private static Doc story(Scribe scribe, Scene scene) {
        List<Doc.Block> blocks = new ArrayList<>();
        status(scribe).ifPresent(blocks::add);
        for (Passage passage : scribe.play().latest().passages()) {
            blocks.addAll(Told.passage(scribe, passage, scene.id()));
        }
        if (scene.way() instanceof Way.Chance) {
            blocks.add(TitleSheets.words(scribe.text("chance.about")));
        }
        return new Doc(blocks);
    }

    /** The one word in the margin, in the views that show it. */
    private static Optional<Doc.Block> status(Scribe scribe) {
        int number = scribe.play().length();
        if (scribe.viewing() == Viewing.PLAY || number == 0) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = Verdict.of(scribe.play(), number);
        return verdict.map(judged -> {
            Evidence.Status status = judged.evidence().status();
            Role role = status.isDeparture() ? Role.DEPARTURE : Role.HISTORICAL;
            return new Doc.Text(0, List.of(new Run(scribe.text("margin.status", scribe.status(status)), role)));
        });
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
                    .add(scribe.text("end.title"), Action.Plain.TITLE);
        }
        for (Option option : scribe.play().options()) {
            option(scribe, choices, option);
        }
        return choices;
    }

    /** A choice by its number, or locked with its reason. */
    static void option(Scribe scribe, Choices choices, Option option) {
        if (option.open()) {
            choices.add(option.label(), studied(scribe, option), new Action.Take(option.id()));
        } else {
            String reason = option.locked().isEmpty() ? scribe.text("locked.done") : option.locked();
            choices.locked(option.label(), reason);
        }
    }

    /** Its status before choosing, in the view for lessons. */
    private static List<String> studied(Scribe scribe, Option option) {
        List<String> notes = new ArrayList<>();
        if (scribe.viewing() == Viewing.STUDY) {
            for (Evidence evidence : option.evidence()) {
                notes.add(scribe.text(
                        "study.status",
                        scribe.status(evidence.status()),
                        evidence.grade().name()));
            }
        }
        return notes;
    }
}
