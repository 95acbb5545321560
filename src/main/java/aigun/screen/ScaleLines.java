package aigun.screen;

import aigun.play.Debrief;
import aigun.play.Fidelity;
import aigun.play.Found;
import aigun.play.Reception;
import java.util.ArrayList;
import java.util.List;

/** The three scales, never added up: how like history, what the capitals said, how it stood up to what came next. */
final class ScaleLines {
    private ScaleLines() {}

    static List<Doc.Block> of(Scribe scribe, Debrief debrief) {
        List<Doc.Block> blocks = new ArrayList<>();
        Marks marks = Marks.shown(scribe);
        blocks.add(TitleSheets.words(scribe.text("scales.about")));
        fidelity(scribe, debrief.fidelity(), blocks);
        if (!debrief.ending().signed()) {
            blocks.add(plain(scribe.text("scales.unsigned")));
        }
        for (Reception reception : debrief.receptions()) {
            blocks.add(new Doc.Heading(
                    2, scribe.text("scales.mandate", reception.side().capital())));
            blocks.addAll(Runs.blocks(reception.mandate().text(), marks));
            for (Found found : reception.found()) {
                blocks.add(found(found, "", marks));
            }
        }
        if (!debrief.foresight().isEmpty()) {
            blocks.add(new Doc.Heading(2, scribe.text("scales.foresight")));
            blocks.add(plain(scribe.text(
                    "scales.points",
                    text(debrief.points()),
                    text(debrief.pointsMax()),
                    text(debrief.foresight().size()))));
            for (Found found : debrief.foresight()) {
                blocks.add(found(
                        found, scribe.text("scales.of", text(found.finding().points())), marks));
            }
        }
        List<Doc.Fact> facts = new ArrayList<>();
        for (Debrief.Level level : debrief.levels()) {
            facts.add(new Doc.Fact(level.track().name(), level.word(), "(" + level.value() + ")"));
        }
        blocks.add(new Doc.Facts(scribe.text("scales.tracks"), Doc.Shape.LIST, facts));
        blocks.addAll(marks.list());
        return blocks;
    }

    private static void fidelity(Scribe scribe, Fidelity fidelity, List<Doc.Block> blocks) {
        blocks.add(new Doc.Heading(2, scribe.text("scales.fidelity")));
        List<String> parts = new ArrayList<>();
        for (Fidelity.Count count : fidelity.counts()) {
            if (0 < count.decisions()) {
                parts.add(text(count.decisions()) + " " + scribe.status(count.status()));
            }
        }
        String counted = String.join(", ", parts);
        blocks.add(plain(scribe.text("scales.decisions", text(fidelity.decisions()), counted)));
        if (0 < fidelity.clauses()) {
            blocks.add(plain(scribe.text("scales.clauses", text(fidelity.alike()), text(fidelity.clauses()))));
        }
        blocks.add(plain(history(scribe, fidelity)));
    }

    private static String history(Scribe scribe, Fidelity fidelity) {
        if (!(fidelity.history() instanceof Fidelity.History.Compared compared)) {
            return scribe.text("scales.no-record");
        }
        if (compared.parting().isEmpty()) {
            return scribe.text("scales.never-parted");
        }
        return scribe.text("scales.parted", text(compared.parting().get(0)));
    }

    private static Doc.Block found(Found found, String points, Marks marks) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(found.assessment().title() + (points.isEmpty() ? "" : " " + points) + ": ", Role.STRONG));
        runs.add(new Run(Runs.line(found.finding().text(), marks), Role.PLAIN));
        return new Doc.Item(0, "-", runs);
    }

    private static Doc.Block plain(String text) {
        return new Doc.Text(0, List.of(new Run(text, Role.PLAIN)));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
