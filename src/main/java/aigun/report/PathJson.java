package aigun.report;

import aigun.engine.Option;
import aigun.model.Draft;
import aigun.model.Source;
import aigun.model.SourceId;
import aigun.model.Start;
import aigun.model.Track;
import aigun.model.Treaty;
import aigun.play.Debrief;
import aigun.play.Deed;
import aigun.play.Play;
import aigun.play.TreatySheet;
import aigun.play.Verdict;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** A play as JSON: what was decided and what came of it, by ids and in words, always in the same order. */
final class PathJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Play play;
    private final String storyHash;
    private final Labels labels;
    private final Json json;

    private PathJson(Play play, String storyHash, Messages messages, Json json) {
        this.play = play;
        this.storyHash = storyHash;
        this.json = json;
        labels = new Labels(play.story().pack(), messages);
    }

    static String of(Play play, String storyHash, Messages messages) {
        return Json.text(json -> new PathJson(play, storyHash, messages, json).whole());
    }

    private void whole() {
        json.number("format", FORMAT);
        json.text("pack", labels.pack().id());
        json.text("title", labels.pack().title());
        json.text("version", labels.pack().version());
        json.text("story", storyHash);
        json.object("start", this::start);
        List<Deed> deeds = Deed.of(play);
        json.list("decisions", deeds, this::deed);
        json.truth("over", play.isOver());
        json.object(play.isOver() ? "ending" : "rests", () -> {
            json.text("scene", play.scene().id().text());
            json.text("title", play.scene().title());
            play.ending().ifPresent(ending -> {
                json.text("kind", ending.kind());
                json.truth("signed", ending.signed());
            });
        });
        json.list("tracks", labels.pack().tracks(), this::track);
        json.list("terms", TreatySheet.of(labels.pack(), TermPieces.draft(play)).rows(), this::term);
        json.list("sources", play.isOver() ? Debrief.of(play).sources() : sources(deeds), this::source);
    }

    private void start() {
        Start start = play.start();
        json.text("id", start.id().text());
        json.text("title", start.title());
        json.text("side", start.side().text());
        json.list("set", play.header().adjusted(), level -> {
            json.text("track", level.track().text());
            json.number("value", level.value());
        });
    }

    private void deed(Deed deed) {
        json.number("number", deed.turn().number());
        json.text("scene", deed.scene().id().text());
        json.text("title", deed.scene().title());
        json.text("choice", deed.turn().option().id().text());
        json.text("label", labels.option(deed.turn().option()));
        json.truth("chance", deed.turn().option().kind() instanceof Option.Kind.Branch);
        deed.verdict().forEach(verdict -> json.object("verdict", () -> verdict(verdict)));
        Draft draft = play.story().draft(deed.turn().telling().after());
        json.object(
                "draft",
                () -> draft.terms()
                        .forEach(term ->
                                json.text(term.issue().text(), term.position().text())));
    }

    private void verdict(Verdict verdict) {
        json.text("status", Messages.word(verdict.evidence().status()));
        json.text("grade", Messages.word(verdict.evidence().grade()));
        json.text("because", verdict.evidence().because());
        json.text("authority", Messages.word(verdict.authority()));
        json.text("knowledge", Messages.word(verdict.knowledge()));
        json.number("departures", verdict.departures());
        json.texts("sources", ids(verdict.evidence().sources()));
    }

    private void track(Track track) {
        int value = play.story().level(play.state(), track.id());
        json.text("id", track.id().text());
        json.text("name", track.name());
        json.number("value", value);
        json.text("word", track.word(value));
    }

    private void term(TreatySheet.Row row) {
        json.text("issue", row.issue().id().text());
        json.text("name", row.issue().name());
        row.yours()
                .forEach(position -> json.object("draft", () -> {
                    json.text("position", position.id().text());
                    json.text("name", position.name());
                    json.text("text", position.text());
                }));
        row.compared().forEach(clause -> json.object("treaty", () -> clause(clause)));
        row.gap().forEach(gap -> {
            json.number("steps", gap.steps());
            json.texts("nearer", gap.nearer().stream().map(side -> side.text()).toList());
        });
        json.truth("alike", row.isAlike());
    }

    private void clause(TreatySheet.Clause clause) {
        Treaty.Clause on = clause.clause();
        json.text("id", clause.treaty().id().text());
        json.text("title", clause.treaty().title());
        if (on.standing() instanceof Treaty.Standing.At at) {
            json.text("position", at.position().text());
        } else {
            json.text("standing", on.standing() instanceof Treaty.Standing.Silent ? "silent" : "apart");
        }
        json.text("says", on.says());
        json.text("article", on.article());
        json.texts("sources", ids(on.sources()));
    }

    private static List<String> ids(List<SourceId> sources) {
        return sources.stream().map(SourceId::text).toList();
    }

    /** Those that the decisions so far rest on, in the pack's order. */
    private List<Source> sources(List<Deed> deeds) {
        List<Source> sources = new ArrayList<>(labels.pack().sources());
        sources.removeIf(
                source -> deeds.stream().noneMatch(deed -> deed.sources().contains(source)));
        return sources;
    }

    private void source(Source source) {
        json.text("id", source.id().text());
        json.text("author", source.author());
        json.text("title", source.title());
        json.text("year", source.year());
        json.text("where", source.where());
        json.text("kind", source.kind());
        json.text("use", source.use());
    }
}
