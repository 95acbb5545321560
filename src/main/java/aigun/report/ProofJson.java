package aigun.report;

import aigun.author.Amendment;
import aigun.author.Proofs;
import aigun.author.Prospect;
import aigun.author.Target;
import java.util.List;

/** What is proved of two plays as JSON. */
record ProofJson(Json json, Labels labels) {
    void add(Proofs proofs) {
        json.truth("proved", true);
        json.number("states", proofs.states());
        json.list("alternatives", proofs.alternatives(), alternative -> {
            json.text("choice", alternative.option().id().text());
            json.text("label", labels.option(alternative.option()));
            json.list("endings", alternative.prospects(), this::prospect);
        });
        json.object("no-return", () -> {
            losses("a", proofs.ofOne());
            losses("b", proofs.ofOther());
        });
        if (!proofs.turns().isEmpty()) {
            json.list("fewest-changes", proofs.turns(), this::turn);
        }
    }

    private void prospect(Prospect prospect) {
        json.text("scene", prospect.ending().text());
        json.count("ways", prospect.ways());
        json.share("share", prospect.share());
    }

    /** A target without {@code after} can still be come to at the end. */
    private void losses(String name, List<Proofs.Loss> losses) {
        json.list(name, losses, loss -> {
            target(loss.target());
            loss.after().forEach(after -> json.number("after", after));
        });
    }

    private void target(Target target) {
        if (target instanceof Target.Ending ending) {
            json.text("ending", ending.scene().text());
        } else if (target instanceof Target.Terms terms) {
            json.text("ending", terms.scene().text());
            json.texts(
                    "terms",
                    terms.draft().terms().stream().map(Object::toString).toList());
        } else {
            json.text("term", ((Target.Signed) target).term().toString());
        }
    }

    private void turn(Proofs.Turnabout turn) {
        json.text("of", turn.whose() == Proofs.Whose.ONE ? "a" : "b");
        target(turn.target());
        json.truth("possible", !turn.way().isEmpty());
        turn.way().forEach(this::way);
    }

    private void way(Amendment way) {
        json.number("changes", way.changed().size());
        json.path(
                "changed",
                way.changed().stream().map(number -> way.path().get(number - 1)).toList());
        json.path("path", way.path());
    }
}
