package aigun.play;

import aigun.model.Ending;
import aigun.model.Mandate;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Source;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of a finished play: what was signed, what was done, why it was answered so, and three scales that
 * are never added up.
 *
 * @param scene the ending's scene
 * @param sheet the draft beside the treaties, signed or not; {@link Ending#signed} tells
 * @param deeds every decision, in order
 * @param answers what the other side said to them, in order, with the reasons kept back until now
 * @param receptions how each capital took the paper; none when nothing was signed
 * @param foresight how the paper stood up to what came next; none when nothing was signed
 * @param leaves the pages that the pack adds, as far as they have something to tell of this play
 * @param levels where the tracks stood at the end
 * @param sources the works all this rests on, in the pack's order
 */
public record Debrief(
        Scene scene,
        Ending ending,
        TreatySheet sheet,
        List<Deed> deeds,
        List<Answer> answers,
        Fidelity fidelity,
        List<Reception> receptions,
        List<Found> foresight,
        List<Leaf> leaves,
        List<Level> levels,
        List<Source> sources) {
    /** Where a track stood, as a number and in the pack's word for it. */
    public record Level(Track track, int value, String word) {}

    public Debrief {
        deeds = List.copyOf(deeds);
        answers = List.copyOf(answers);
        receptions = List.copyOf(receptions);
        foresight = List.copyOf(foresight);
        leaves = List.copyOf(leaves);
        levels = List.copyOf(levels);
        sources = List.copyOf(sources);
    }

    /** Of a play that is over. */
    public static Debrief of(Play play) {
        Ending ending = play.ending().orElseThrow(() -> new IllegalArgumentException("the play is not over"));
        Pack pack = play.story().pack();
        TreatySheet sheet = TreatySheet.of(pack, play.story().draft(play.state()));
        List<Deed> deeds = Deed.of(play);
        List<Leaf> leaves = Leaf.of(play);
        return new Debrief(
                play.scene(),
                ending,
                sheet,
                deeds,
                Answer.of(play),
                Fidelity.of(play, sheet),
                ending.signed() ? Reception.of(play) : List.of(),
                ending.signed() ? Found.of(play, pack.foresight()) : List.of(),
                leaves,
                levels(play),
                sources(pack, sheet, deeds, leaves));
    }

    /** The points of foresight. */
    public int points() {
        int points = 0;
        for (Found found : foresight) {
            points += found.finding().points();
        }
        return points;
    }

    public int pointsMax() {
        return Found.POINTS_MAX * foresight.size();
    }

    private static List<Level> levels(Play play) {
        List<Level> levels = new ArrayList<>();
        for (Track track : play.story().pack().tracks()) {
            int value = play.story().level(play.state(), track.id());
            levels.add(new Level(track, value, track.word(value)));
        }
        return levels;
    }

    private static List<Source> sources(Pack pack, TreatySheet sheet, List<Deed> deeds, List<Leaf> leaves) {
        List<Source> used = new ArrayList<>();
        for (Deed deed : deeds) {
            used.addAll(deed.sources());
        }
        for (TreatySheet.Row row : sheet.rows()) {
            for (TreatySheet.Clause clause : row.compared()) {
                used.addAll(clause.sources());
            }
            for (TreatySheet.Clause clause : row.others()) {
                used.addAll(clause.sources());
            }
        }
        for (Mandate mandate : pack.mandates()) {
            used.addAll(Works.of(pack, mandate.sources()));
        }
        List<String> marked = new ArrayList<>();
        for (Leaf leaf : leaves) {
            leaf.prose().forEach(prose -> marked.addAll(Links.named(prose)));
        }
        List<Source> sources = new ArrayList<>(pack.sources());
        sources.removeIf(
                source -> !used.contains(source) && !marked.contains(source.id().text()));
        return sources;
    }
}
