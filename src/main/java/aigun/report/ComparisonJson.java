package aigun.report;

import aigun.model.Draft;
import aigun.model.GeoMap;
import aigun.model.Issue;
import aigun.model.Paper;
import aigun.model.Start;
import aigun.model.Track;
import aigun.play.Alignment;
import aigun.play.Holdings;
import aigun.play.Ownership;
import aigun.play.Papers;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import aigun.screen.Messages;

/** A comparison as JSON: all that it holds, by ids, always in the same order. */
final class ComparisonJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Comparison comparison;
    private final Alignment plays;
    private final Labels labels;
    private final Json json;

    private ComparisonJson(Comparison comparison, Messages messages, Json json) {
        this.comparison = comparison;
        this.json = json;
        plays = comparison.plays();
        labels = new Labels(plays.one().story().pack(), messages);
    }

    static String of(Comparison comparison, Messages messages) {
        return Json.text(json -> new ComparisonJson(comparison, messages, json).whole());
    }

    private void whole() {
        json.number("format", FORMAT);
        json.text("pack", labels.pack().id());
        json.text("version", labels.pack().version());
        json.text("story", comparison.storyHash());
        json.object("a", () -> side(comparison.one(), plays.one()));
        json.object("b", () -> side(comparison.other(), plays.other()));
        json.truth("one-beginning", plays.isOfOneBeginning());
        json.truth("parted", plays.isParted());
        json.number("shared", plays.shared());
        json.list("rows", plays.rows(), row -> {
            json.truth("same", row.isSame());
            row.one().forEach(turn -> json.object("a", () -> turn(plays.one(), turn)));
            row.other().forEach(turn -> json.object("b", () -> turn(plays.other(), turn)));
        });
        plays.sceneAgain()
                .ifPresent(row -> json.object("scene-again", () -> {
                    json.text("scene", row.any().decision().scene().text());
                    json.number("a", row.one().get(0).number());
                    json.number("b", row.other().get(0).number());
                }));
        plays.stateAgain()
                .ifPresent(meeting -> json.object("state-again", () -> {
                    json.number("a", meeting.one());
                    json.number("b", meeting.other());
                }));
        json.object("parting", () -> standings(plays.oneThen(), plays.otherThen()));
        json.object("end", () -> standings(plays.one(), plays.other()));
        clauses();
        json.list("map", labels.pack().map(), this::map);
        proof();
    }

    private void side(String name, Play play) {
        json.text("name", name);
        json.text("start", play.start().id().text());
        json.list("set", play.header().adjusted(), (Start.Level level) -> {
            json.text("track", level.track().text());
            json.number("value", level.value());
        });
        json.number("decisions", play.length());
        json.text("scene", play.scene().id().text());
        json.truth("over", play.isOver());
        play.ending().ifPresent(ending -> json.truth("signed", ending.signed()));
    }

    private void turn(Play play, Turn turn) {
        json.number("number", turn.number());
        json.text("scene", turn.decision().scene().text());
        json.text("choice", turn.decision().choice().text());
        json.text("label", labels.option(turn.option()));
        Verdict.of(play, turn.number()).ifPresent(verdict -> {
            json.text("status", Messages.word(verdict.evidence().status()));
            json.text("knowledge", Messages.word(verdict.knowledge()));
        });
    }

    private void standings(Play one, Play other) {
        json.object("a", () -> standing(one));
        json.object("b", () -> standing(other));
    }

    private void standing(Play play) {
        json.number("decisions", play.length());
        json.texts(
                "papers",
                Papers.held(play).stream()
                        .map((Paper paper) -> paper.id().text())
                        .toList());
        Draft draft = TermPieces.draft(play);
        json.object(
                "draft",
                () -> draft.terms()
                        .forEach(term ->
                                json.text(term.issue().text(), term.position().text())));
        json.object("tracks", () -> {
            for (Track track : labels.pack().tracks()) {
                json.number(track.id().text(), play.story().level(play.state(), track.id()));
            }
        });
    }

    private void clauses() {
        json.list("clauses", TermPieces.differing(plays), issue -> {
            json.text("issue", issue.id().text());
            clause("a", issue, TermPieces.draft(plays.one()));
            clause("b", issue, TermPieces.draft(plays.other()));
        });
    }

    private void clause(String name, Issue issue, Draft draft) {
        draft.position(issue.id())
                .ifPresent(position -> json.object(name, () -> {
                    json.text("position", position.text());
                    json.text(
                            "text", issue.positions().get(issue.order(position)).text());
                }));
    }

    private void map(GeoMap map) {
        Ownership one = Ownership.of(labels.pack(), map, TermPieces.draft(plays.one()));
        Ownership other = Ownership.of(labels.pack(), map, TermPieces.draft(plays.other()));
        json.list("a", Holdings.of(map, one).holders(), this::holder);
        json.list("b", Holdings.of(map, other).holders(), this::holder);
    }

    private void holder(Holdings.Holder holder) {
        json.text("owner", holder.owner().id().text());
        json.texts("units", holder.units());
    }

    private void proof() {
        if (comparison.proof() instanceof Comparison.Proof.Proved proved) {
            new ProofJson(json, labels).add(proved.proofs());
        } else {
            json.truth("proved", false);
            json.text("why-not", ((Comparison.Proof.Unproved) comparison.proof()).word());
        }
    }
}
