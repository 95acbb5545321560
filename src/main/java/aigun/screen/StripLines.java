package aigun.screen;

import aigun.model.Evidence;
import aigun.play.Turn;
import aigun.play.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A path as a strip of marks, one a decision beneath its number: how each stands beside history, told by shape. */
final class StripLines {
    /** Decisions in a row: those of a campaign, in the narrowest window. */
    private static final int ROW = 16;

    private static final int COLUMNS = 3;
    private static final String UNJUDGED = ".";

    private StripLines() {}

    static List<Doc.Block> of(Scribe scribe, List<Turn> turns) {
        return turns.isEmpty() ? List.of() : List.of(new Doc.Drawn(signs(scribe, turns), words(scribe, turns)));
    }

    /** A mark that is told from the others without colour. */
    static String sign(Turn turn) {
        return Verdict.status(turn).map(StripLines::sign).orElse(UNJUDGED);
    }

    private static String sign(Evidence.Status status) {
        return switch (status) {
            case HISTORICAL -> "=";
            case CONTESTED -> "?";
            case PLAUSIBLE -> "~";
            case COUNTERFACTUAL -> "/";
            case ANACHRONISTIC -> "!";
        };
    }

    private static String word(Scribe scribe, Turn turn) {
        return Verdict.status(turn).map(scribe::status).orElse(scribe.text("strip.unjudged"));
    }

    static Role role(Turn turn) {
        return Verdict.status(turn).map(PlaySheet::status).orElse(Role.DIM);
    }

    private static List<Doc.Block> signs(Scribe scribe, List<Turn> turns) {
        List<Doc.Block> blocks = new ArrayList<>();
        for (int from = 0; from < turns.size(); from += ROW) {
            List<Run> runs = new ArrayList<>();
            List<Turn> row = turns.subList(from, Math.min(turns.size(), from + ROW));
            for (Turn turn : row) {
                runs.add(new Run(cell(Integer.toString(turn.number())), Role.DIM));
            }
            runs.add(new Run("\n", Role.PLAIN));
            for (Turn turn : row) {
                runs.add(new Run(cell(sign(turn)), role(turn)));
            }
            blocks.add(new Doc.Text(0, runs));
        }
        Set<String> legend = new LinkedHashSet<>();
        turns.forEach(turn -> legend.add(sign(turn) + "\u00a0" + word(scribe, turn)));
        blocks.add(TitleSheets.words(String.join(" · ", legend)));
        return blocks;
    }

    /** Right in its column; nothing in it is a place to break the line. */
    private static String cell(String text) {
        return "\u00a0".repeat(Math.max(0, COLUMNS - text.length())) + text;
    }

    /** As it is told: decisions alike one after another in one breath. */
    static List<Doc.Block> words(Scribe scribe, List<Turn> turns) {
        List<Doc.Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < turns.size()) {
            int to = from + 1;
            while (to < turns.size() && sign(turns.get(to)).equals(sign(turns.get(from)))) {
                to++;
            }
            String first = Integer.toString(turns.get(from).number());
            String last = Integer.toString(turns.get(to - 1).number());
            String word = word(scribe, turns.get(from));
            String told = first.equals(last)
                    ? scribe.text("strip.one", first, word)
                    : scribe.text("strip.many", first, last, word);
            blocks.add(new Doc.Item(0, "-", List.of(new Run(told, Role.PLAIN))));
            from = to;
        }
        return blocks;
    }
}
