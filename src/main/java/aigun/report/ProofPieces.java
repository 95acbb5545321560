package aigun.report;

import aigun.author.Amendment;
import aigun.author.Count;
import aigun.author.Proofs;
import aigun.author.Prospect;
import aigun.engine.Option;
import aigun.model.Decision;
import aigun.play.Alignment;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;

/** What is proved of two plays, in words: what else could have come, and until when. */
final class ProofPieces {
    private final Comparison comparison;
    private final Alignment plays;
    private final Labels labels;
    private final Numbers numbers;
    private final Leaflet.Growing page;

    ProofPieces(Comparison comparison, Labels labels, Leaflet.Growing page) {
        this.comparison = comparison;
        this.plays = comparison.plays();
        this.labels = labels;
        this.page = page;
        numbers = new Numbers(labels.messages());
    }

    /** What each alternative at the parting could still have led to, a line each. */
    void alternatives() {
        if (!(comparison.proof() instanceof Comparison.Proof.Proved proved)
                || proved.proofs().alternatives().isEmpty()) {
            return;
        }
        page.head(labels.text("compare.alternatives"));
        page.words(labels.text(
                "compare.alternatives.about", Numbers.grouped(proved.proofs().states())));
        for (Proofs.Alternative alternative : proved.proofs().alternatives()) {
            List<String> endings = new ArrayList<>();
            for (Prospect prospect : alternative.prospects()) {
                String share = numbers.share(prospect.share());
                boolean endless = prospect.ways() instanceof Count.Infinite;
                String ways = endless ? labels.text("compare.endless") : numbers.count(prospect.ways());
                endings.add(labels.text("compare.prospect", labels.scene(prospect.ending()), share, ways));
            }
            String label = labels.unended(alternative.option());
            page.item(labels.text("compare.alternative", label + taken(alternative.option()), labels.listed(endings)));
        }
    }

    /** Who took an option at the parting, after a blank; empty for nobody. */
    private String taken(Option option) {
        boolean one = takes(plays.one(), option);
        boolean other = takes(plays.other(), option);
        String key = one ? "compare.taken-one" : "compare.taken-other";
        return one || other ? " " + labels.text(key) : "";
    }

    private boolean takes(Play play, Option option) {
        int number = plays.shared() + 1;
        return number <= play.length() && play.turn(number).option().id().equals(option.id());
    }

    /** The points of no return, or why nothing can be said of them. */
    void noReturn() {
        page.head(labels.text("compare.no-return"));
        if (comparison.proof() instanceof Comparison.Proof.Proved proved) {
            losses("compare.no-return.one.", plays.one(), proved.proofs().ofOne());
            losses("compare.no-return.other.", plays.other(), proved.proofs().ofOther());
        } else {
            Comparison.Proof.Unproved unproved = (Comparison.Proof.Unproved) comparison.proof();
            page.words(labels.text("compare.unproved." + unproved.word()));
        }
    }

    private void losses(String key, Play play, List<Proofs.Loss> losses) {
        page.part(labels.text(key + "head"));
        if (losses.isEmpty()) {
            page.words(labels.text(key + "nothing"));
            return;
        }
        if (play.isOver() && losses.stream().allMatch(loss -> loss.after().isEmpty())) {
            page.words(labels.text(key + "all"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Proofs.Loss loss : losses) {
            rows.add(List.of(labels.target(loss.target()), after(play, loss.after())));
        }
        page.table(List.of(labels.text(key + "what"), labels.text(key + "after")), rows);
    }

    private String after(Play play, List<Integer> after) {
        if (after.isEmpty()) {
            return labels.text(play.isOver() ? "compare.came-too" : "compare.still-open");
        }
        int number = after.get(0);
        return number == 0
                ? labels.text("compare.never-open")
                : labels.text("compare.after", labels.deed(play, play.turn(number)));
    }

    /** The fewest changed decisions; nothing where nobody asked for them. */
    void turns() {
        if (!(comparison.proof() instanceof Comparison.Proof.Proved proved)
                || proved.proofs().turns().isEmpty()) {
            return;
        }
        page.head(labels.text("compare.turns"));
        page.words(labels.text("compare.turns.about"));
        for (Proofs.Turnabout turn : proved.proofs().turns()) {
            boolean one = turn.whose() == Proofs.Whose.ONE;
            String whose = labels.text(one ? "compare.one" : "compare.other");
            page.part(labels.text("compare.turn", whose, labels.target(turn.target())));
            if (turn.way().isEmpty()) {
                page.words(labels.text("compare.turn.none"));
            } else {
                changes(one ? plays.one() : plays.other(), turn.way().get(0));
            }
        }
    }

    private void changes(Play play, Amendment way) {
        String number = Integer.toString(way.changed().size());
        boolean none = way.changed().isEmpty();
        page.words(none ? labels.text("compare.turn.nothing") : labels.text("compare.turn.changed", number));
        Play turned = play.at(0);
        for (Decision decision : way.path()) {
            turned = turned.take(decision.choice());
            if (way.changed().contains(turned.length())) {
                page.item(change(play, turned.turn(turned.length())));
            }
        }
        if (!way.path().equals(play.decisions())) {
            page.item(labels.text("compare.turn.way", PathText.of(way.path(), labels.messages())));
        }
    }

    private String change(Play play, Turn turn) {
        String scene = labels.scene(turn.decision().scene());
        boolean chance = turn.option().kind() instanceof Option.Kind.Branch;
        String label =
                labels.text(chance ? "compare.change.chance" : "compare.change.choice", labels.unended(turn.option()));
        List<String> instead = new ArrayList<>();
        for (Turn own : play.turns()) {
            if (own.decision().scene().equals(turn.decision().scene())) {
                instead.add(labels.deed(play, own));
            }
        }
        return instead.isEmpty()
                ? labels.text("compare.change.new", scene, label)
                : labels.text("compare.change", scene, label, labels.listed(instead));
    }
}
